// `npm run check`: what can be said of the code without building the site.
import { reportSteps } from './testing/reportSteps.ts';
import { architectureStep, staticSteps } from './testing/steps.ts';

await reportSteps([...staticSteps, architectureStep]);
