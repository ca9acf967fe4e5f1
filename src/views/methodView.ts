import { addresses } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import { METHOD_VERSION } from '../domain/method.ts';
import type { Site } from '../domain/site.ts';
import { proseView, type ProseView } from './proseView.ts';

/** How we measure: prose under the version of the method. */
export function methodView(site: Site, barometer: Barometer): ProseView {
  return proseView(site, barometer, {
    address: addresses.method,
    title: 'Comment mesure-t-on ?',
    lead: 'Ce que nous comptons, à quel point nous en sommes sûrs, et quand nous refusons de conclure.',
    timeline: `Méthode, version ${METHOD_VERSION}.`,
  });
}
