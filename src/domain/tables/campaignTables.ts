import { ANSWERS } from '../answer.ts';
import { code, id, integer, sha256, text } from '../cells.ts';
import { clockMinute, date } from '../dateCells.ts';
import { organisationIdSchema, scenarioIdSchema } from '../ids.ts';
import { EXCLUSION_REASONS } from '../sequence.ts';
import { defaulted, optional, type ParsedRow, required, requiredOrEmpty } from '../table.ts';
import { callerPseudonym } from './callerPseudonym.ts';

const sequence = required('sequence', text, {
  fr: 'Séquence, comme dans attempts.csv.',
  en: 'Sequence, as in attempts.csv.',
  aliases: ['séquence', 'n° séquence', 'id séquence', 'n° appel'],
});

/** `campaigns/<id>/exclusions.csv`: sequences set aside, counted and listed. */
export const exclusionsTable = {
  file: 'exclusions.csv',
  columns: {
    sequence,
    reason: required(
      'reason',
      code(EXCLUSION_REASONS, { greve: 'strike', panne: 'outage', ferie: 'holiday', autre: 'other' }),
      {
        fr: 'Raison : strike, outage, number_changed, holiday ou other.',
        en: 'Reason: strike, outage, number_changed, holiday or other.',
        aliases: ['raison', 'motif'],
      },
    ),
    note: optional('note', text, {
      fr: 'Explication, publiée.',
      en: 'Explanation, published.',
      aliases: ['remarque', 'commentaire'],
    }),
  },
};

/** What became of a proposed correction. */
export const CORRECTION_STATUSES = ['accepted', 'applied', 'rejected', 'pending'] as const;

/** `campaigns/<id>/corrections.csv`: the only right way to change a published raw file. */
export const correctionsTable = {
  file: 'corrections.csv',
  columns: {
    sequence,
    attempt: required('attempt', integer({ min: 1, max: 99 }), {
      fr: 'Tentative.',
      en: 'Attempt.',
      aliases: ['tentative'],
    }),
    column: required('column', text, { fr: 'Colonne corrigée.', en: 'Column corrected.', aliases: ['colonne'] }),
    expected: requiredOrEmpty('expected', text, '', {
      fr: 'Ce que la cellule contient ; vide : rien.',
      en: 'What the cell holds; empty: nothing.',
      aliases: ['attendu', 'ancienne valeur', 'avant'],
    }),
    corrected: requiredOrEmpty('corrected', text, '', {
      fr: 'Ce qu’elle doit contenir ; vide : rien.',
      en: 'What it must hold; empty: nothing.',
      aliases: ['corrigé', 'nouvelle valeur', 'après'],
    }),
    reason: required('reason', text, { fr: 'Raison.', en: 'Reason.', aliases: ['raison', 'motif'] }),
    date: optional('date', date, { fr: 'Jour de la correction.', en: 'Day of the correction.', aliases: ['jour'] }),
    status: defaulted(
      'status',
      code(CORRECTION_STATUSES, {
        acceptee: 'accepted',
        accepte: 'accepted',
        appliquee: 'applied',
        applique: 'applied',
        rejetee: 'rejected',
        refusee: 'rejected',
        'en attente': 'pending',
      }),
      'accepted',
      {
        fr: 'État : accepted ou applied (appliquée), rejected, pending ; vide : accepted.',
        en: 'Status: accepted or applied (in force), rejected, pending; empty: accepted.',
        aliases: ['statut', 'état'],
      },
    ),
  },
};

/** `campaigns/<id>/second_codings.csv`: answers judged a second time. */
export const secondCodingsTable = {
  file: 'second_codings.csv',
  columns: {
    sequence,
    coder: required('coder', text, { fr: 'Second juge.', en: 'Second coder.', aliases: ['codeur', 'juge'] }),
    answer: required('answer', code(ANSWERS), { fr: 'Son jugement.', en: 'Their judgement.', aliases: ['réponse'] }),
  },
};

/** `campaigns/<id>/plan.csv`: the call plan, as far as the checks read it. */
export const planTable = {
  file: 'plan.csv',
  columns: {
    sequence,
    organisation: required('organisation', id(organisationIdSchema), {
      refersTo: 'organisation',
      fr: 'Organisme.',
      en: 'Organisation.',
      aliases: ['organisme'],
    }),
    scenario: required('scenario', id(scenarioIdSchema), {
      refersTo: 'scenario',
      fr: 'Question.',
      en: 'Question.',
      aliases: ['scénario'],
    }),
    caller: optional('caller', callerPseudonym, {
      fr: 'Pseudonyme de l’enquêteur prévu.',
      en: 'Pseudonym of the caller planned.',
      aliases: ['enquêteur'],
    }),
    date: optional('date', date, { fr: 'Jour prévu.', en: 'Planned day.', aliases: ['jour'] }),
    slot_start: optional('slotStart', clockMinute, {
      fr: 'Début du créneau.',
      en: 'Start of the slot.',
      aliases: ['début du créneau'],
    }),
    slot_end: optional('slotEnd', clockMinute, {
      fr: 'Fin du créneau.',
      en: 'End of the slot.',
      aliases: ['fin du créneau'],
    }),
  },
};

/** `campaigns/<id>/press.csv`: who got the figures before they were public. */
export const pressTable = {
  file: 'press.csv',
  columns: {
    recipient: required('recipient', text, {
      fr: 'Destinataire d’un exemplaire sous embargo, publié avec la campagne.',
      en: 'Recipient of a copy under embargo, published with the campaign.',
      aliases: ['destinataire'],
    }),
    prepared_on: required('preparedOn', date, {
      fr: 'Jour où l’exemplaire a été fait.',
      en: 'Day on which the copy was made.',
      aliases: ['préparé le'],
    }),
    file_sha256: optional('fileSha256', sha256, {
      fr: 'Empreinte de l’exemplaire.',
      en: 'Digest of the copy.',
      aliases: ['empreinte'],
    }),
  },
};

export type PressRow = ParsedRow<typeof pressTable>;
export type ExclusionRow = ParsedRow<typeof exclusionsTable>;
export type CorrectionRow = ParsedRow<typeof correctionsTable>;
export type SecondCodingRow = ParsedRow<typeof secondCodingsTable>;
export type PlanRow = ParsedRow<typeof planTable>;
