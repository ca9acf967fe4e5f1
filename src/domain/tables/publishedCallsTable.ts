import { ANSWERS } from '../answer.ts';
import { code, duration, id, integer, text, yesNo } from '../cells.ts';
import { date } from '../dateCells.ts';
import { DISPOSITIONS } from '../disposition.ts';
import { campaignIdSchema, organisationIdSchema, scenarioIdSchema } from '../ids.ts';
import { EXCLUSION_REASONS } from '../sequence.ts';
import { optional, required } from '../table.ts';

/**
 * `attempts/<campaign>.csv`, for good (CONTRACT §4): one row a dial, under the names of the input where they mean the same.
 * What it leaves out, and why: decision 31.
 */
export const publishedCallsTable = {
  file: 'attempts.csv',
  columns: {
    campaign: required('campaign', id(campaignIdSchema), {
      fr: 'Campagne, comme dans les adresses.',
      en: 'Campaign, as in addresses.',
    }),
    sequence: required('number', integer({ min: 1 }), {
      fr: 'Numéro de l’appel dans ce fichier, de 1 en 1.',
      en: 'Number of the call in this file, from 1.',
    }),
    attempt: required('attempt', integer({ min: 1 }), {
      fr: 'Tentative de cet appel, de 1 en 1.',
      en: 'Attempt of that call, from 1.',
    }),
    organisation: required('organisation', id(organisationIdSchema), {
      fr: 'Organisme appelé.',
      en: 'Organisation called.',
    }),
    scenario: required('scenario', id(scenarioIdSchema), { fr: 'Question posée.', en: 'Question asked.' }),
    scenario_version: required('scenarioVersion', text, {
      fr: 'Version de la question.',
      en: 'Version of the question.',
    }),
    day: required('day', date, { fr: 'Jour de la tentative.', en: 'Day of the attempt.' }),
    weekday: required('weekday', integer({ min: 1, max: 7 }), {
      fr: 'Jour de la semaine, 1 pour lundi.',
      en: 'Weekday, 1 for Monday.',
    }),
    slot: optional('slot', text, {
      fr: 'Créneau ; vide : hors de tous les créneaux. La minute n’est pas publiée.',
      en: 'Slot; empty: outside all slots. The minute is not published.',
    }),
    profile: optional('profile', text, { fr: 'Profil présenté par l’appelant.', en: 'Profile the caller presented.' }),
    caller_group: optional('callerGroup', text, {
      fr: 'Enquêteur, sous un nom propre à cette campagne.',
      en: 'Caller, under a name of this campaign alone.',
    }),
    channel: required('channel', text, {
      fr: 'Canal, « phone » pour le téléphone.',
      en: 'Channel, "phone" as a rule.',
    }),
    disposition: required('disposition', code(DISPOSITIONS), {
      fr: 'Issue de la tentative, définie dans la méthode.',
      en: 'How the attempt ended, as the method defines it.',
    }),
    time_to_exit_s: required('waitSeconds', duration, {
      fr: 'Secondes jusqu’à une réponse humaine ou la fin, arrondies aux 15 secondes supérieures.',
      en: 'Seconds until a human answered or the attempt ended, rounded up to 15 seconds.',
    }),
    transfers: optional('transfers', integer({ min: 0 }), { fr: 'Nombre de transferts.', en: 'Number of transfers.' }),
    answer: optional('answer', code(ANSWERS), {
      fr: 'Jugement de la réponse ; vide : personne n’a répondu, ou les juges divergent.',
      en: 'How the answer was judged; empty: nobody answered, or judges disagree.',
    }),
    redirected_web: optional('redirectedWeb', yesNo, {
      fr: 'L’appelant a-t-il été renvoyé vers un site ?',
      en: 'Was the caller sent to a website?',
    }),
    excluded: optional('excluded', code(EXCLUSION_REASONS), {
      fr: 'Raison pour laquelle l’appel n’est pas compté ; vide : il compte.',
      en: 'Why the call does not count; empty: it counts.',
    }),
  },
};
