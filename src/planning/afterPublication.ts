import { isAcceptable } from '../domain/answer.ts';
import { isoDay } from './calendarDay.ts';
import { csvText } from './csvText.ts';
import { quarterCampaign, shiftQuarter, type Quarter } from './quarter.ts';
import type { MadeDial } from './runFieldwork.ts';
import type { SimulatedCampaign, SimulatedWorld } from './simulateCampaign.ts';

/** Days after publication on which the correction was made. */
const CORRECTED_AFTER_DAYS = 32;
/** The next campaign to announce: far enough for a demonstration that is built months after its last campaign. */
const ANNOUNCED_QUARTERS_LATER = 3;

function byAnswered(a: MadeDial, b: MadeDial): number {
  return a.sequence.id < b.sequence.id ? -1 : a.sequence.id > b.sequence.id ? 1 : 0;
}

/**
 * A correction of one call of the first organisation, guarded by the value that it replaces, and the erratum of the
 * figure that it changes. Empty where that organisation has no acceptable answer.
 */
function correction(campaign: SimulatedCampaign, world: SimulatedWorld): ReadonlyMap<string, string> {
  const organisation = world.organisations[0];
  const answered = campaign.dials
    .filter(({ sequence, dial }) => sequence.organisation === 0 && dial.human !== undefined)
    .sort(byAnswered);
  const misheard = answered.find(({ dial }) => dial.human?.answer === 'acceptable');
  if (organisation === undefined || misheard === undefined) return new Map();
  const acceptable = answered.filter(({ dial }) => dial.human !== undefined && isAcceptable(dial.human.answer)).length;
  const date = isoDay(campaign.quarter.lastDay + CORRECTED_AFTER_DAYS);
  const reason = 'Double écoute : un élément exigé manquait, la réponse est incomplète';
  return new Map([
    [
      `campaigns/${campaign.quarter.id}/corrections.csv`,
      csvText(
        ['sequence', 'attempt', 'column', 'expected', 'corrected', 'reason', 'date', 'status'],
        [[misheard.sequence.id, misheard.attempt, 'answer', 'acceptable', 'incomplete', reason, date, 'applied']],
      ),
    ],
    [
      'errata.csv',
      csvText(
        ['id', 'date', 'campaign', 'organisation', 'indicator', 'before', 'after', 'reason', 'found_by'],
        [
          [
            `${campaign.quarter.id}-1`,
            date,
            campaign.quarter.id,
            organisation.id,
            'acceptable',
            `${acceptable} sur ${answered.length}`,
            `${acceptable - 1} sur ${answered.length}`,
            'Une réponse comptée comme acceptable omettait un élément exigé. Erratum fictif.',
            'L’organisme (fictif)',
          ],
        ],
      ),
    ],
  ]);
}

/** The next campaign is announced on the day on which the last one comes out. */
function announcementsCsv(lastQuarter: Quarter, announcedOn: string): string {
  const next = quarterCampaign(shiftQuarter(lastQuarter, ANNOUNCED_QUARTERS_LATER));
  return csvText(
    ['id', 'date', 'title_fr', 'title_en', 'announced_on'],
    [
      [
        next.id,
        next.publishAt.slice(0, 10),
        `Campagne fictive : ${next.title.fr.toLowerCase()}`,
        `Fictional campaign: ${next.title.en.toLowerCase()}`,
        announcedOn,
      ],
    ],
  );
}

function replyText(campaign: SimulatedCampaign, world: SimulatedWorld): string {
  const name = world.organisations[0]?.name ?? '';
  return [
    '---',
    `received: ${isoDay(campaign.quarter.lastDay + 17)}`,
    `published: ${campaign.quarter.publishAt.slice(0, 10)}`,
    '---',
    '',
    `La ${name} (fictive) prend acte de ces résultats. Le trimestre a été marqué par le changement de notre logiciel de gestion, qui a mobilisé un tiers de nos conseillers.`,
    '',
    'Nous observons que le taux de décroché que nous déclarons porte sur les appels qui demandent un conseiller. Un rappel automatique est proposé depuis le printemps.',
    '',
    'Direction de la relation aux usagers (texte fictif)',
    '',
  ].join('\n');
}

/** What comes after the last campaign: a correction with its erratum, a reply, the next campaign announced. */
export function afterPublication(
  campaign: SimulatedCampaign,
  world: SimulatedWorld,
  lastQuarter: Quarter,
): ReadonlyMap<string, string> {
  const organisation = world.organisations[0];
  const files = new Map(correction(campaign, world));
  files.set('announcements.csv', announcementsCsv(lastQuarter, campaign.quarter.publishAt.slice(0, 10)));
  if (organisation !== undefined) {
    files.set(`replies/${organisation.id}/${campaign.quarter.id}.md`, replyText(campaign, world));
  }
  return files;
}
