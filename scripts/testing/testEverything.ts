import { mkdirSync, rmSync } from 'node:fs';
import { exitWith } from '../settings.mjs';
import { ensureChromium } from './findChromium.ts';
import { reportSteps } from './reportSteps.ts';
import { allSteps, reportFolder } from './steps.ts';

try {
  // A report of an earlier run must not be counted for this one.
  rmSync(reportFolder, { recursive: true, force: true });
  mkdirSync(reportFolder, { recursive: true });
  await reportSteps(allSteps(new Date().toISOString(), ensureChromium()));
} catch (error) {
  exitWith(error);
}
