import { fnv1a32 } from '../stats/fnv1a32.ts';
import { mulberry32 } from '../stats/mulberry32.ts';
import { FICTIONAL_HEAD, jsonText } from './campaignFiles.ts';
import { csvText } from './csvText.ts';
import { drawInteger, drawLevel } from './draw.ts';
import type { SimulatedOrganisation } from './simulatedOrganisations.ts';

const HOW_MANY = 8;
const BASE = 'appels ayant demandé un conseiller (définition de l’organisme)';

/** `indicators.csv`: the pick-up rate that organisations declare themselves, which is another number than ours. */
export function declaredIndicatorsCsv(): string {
  return csvText(
    ['id', 'name_fr', 'name_en', 'unit', 'better', 'definition_fr', 'definition_en', 'base', 'publisher'],
    [
      [
        'official_pickup',
        'Taux de décroché déclaré',
        'Self-declared pick-up rate',
        'percent',
        'higher',
        'Appels traités par un conseiller, rapportés aux appels qui en ont demandé un. Les appels arrêtés par le serveur vocal ne sont pas comptés. Chiffre fictif.',
        'Calls handled by an adviser, as a share of the calls that asked for one. Calls stopped by the voice menu are not counted. Fictional figure.',
        BASE,
        'Chaque organisme (fictif)',
      ],
    ],
  );
}

/**
 * A campaign of figures that eight organisations are supposed to have printed in their reports of a year: no n, counted
 * over all their traffic, higher than what calls measure.
 */
export function declaredFigures(
  organisations: readonly SimulatedOrganisation[],
  year: number,
  seed: number,
): ReadonlyMap<string, string> {
  const id = `declares-${year}`;
  const rows = organisations
    .filter((_, rank) => rank % 3 === 0)
    .slice(0, HOW_MANY)
    .map((organisation) => {
      const random = mulberry32(fnv1a32(`${seed}|declared|${organisation.id}`));
      const percent = Math.round(drawLevel(random, 68, 95) * 10) / 10;
      const title = `Rapport d’activité ${year} (fictif), ${organisation.name}`;
      return [
        organisation.id,
        'official_pickup',
        BASE,
        percent.toFixed(1),
        1,
        'percent',
        'no',
        title,
        `Rapport d’activité ${year} (fictif), p. ${drawInteger(random, 12, 48)}`,
        'declared by the organisation',
        `${year + 1}-03`,
        'Chiffre inventé pour la démonstration',
        'Figure invented for the demonstration',
      ];
    });
  const folder = `campaigns/${id}`;
  return new Map([
    [
      `${folder}/campaign.json`,
      jsonText({
        id,
        title: { fr: `Chiffres déclarés, ${year}`, en: `Self-declared figures, ${year}` },
        kind: 'published',
        protocol: 'declares',
        fieldwork: { from: `${year}-01-01`, to: `${year}-12-31` },
        ...FICTIONAL_HEAD,
      }),
    ],
    [
      `${folder}/published.csv`,
      csvText(
        [
          'organisation',
          'indicator',
          'base',
          'pct',
          'pct_decimals',
          'unit',
          'sampled',
          'source_title',
          'source_reference',
          'source_kind',
          'published_on',
          'note',
          'note_en',
        ],
        rows,
      ),
    ],
  ]);
}
