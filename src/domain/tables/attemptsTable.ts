import { ANSWERS } from '../answer.ts';
import { code, duration, id, integer, text, yesNo } from '../cells.ts';
import { clockMinute, clockTime, date, instant } from '../dateCells.ts';
import { DISPOSITIONS } from '../disposition.ts';
import { organisationIdSchema, scenarioIdSchema } from '../ids.ts';
import { defaulted, optional, type ParsedRow, required } from '../table.ts';
import { callerPseudonym } from './callerPseudonym.ts';

/** `campaigns/<id>/attempts.csv`: one row a dial. `date` and `time` together stand in for `started_at`. */
export const attemptsTable = {
  file: 'attempts.csv',
  columns: {
    sequence: required('sequence', text, {
      fr: 'Le cas prévu auquel appartient la tentative : un même appel, ses rappels compris.',
      en: 'The planned case that the dial belongs to: one call, its redials included.',
      aliases: [
        'séquence',
        'n° séquence',
        'numéro de séquence',
        'id séquence',
        'n° appel',
        'numéro d’appel',
        'id appel',
      ],
    }),
    attempt: required('attempt', integer({ min: 1, max: 99 }), {
      fr: 'Rang de la tentative dans la séquence, à partir de 1, rappels compris.',
      en: 'Number of the dial in its sequence, from 1, redials included.',
      aliases: ['tentative', 'n° tentative', 'numéro de tentative', 'essai', 'n° essai'],
    }),
    organisation: required('organisation', id(organisationIdSchema), {
      refersTo: 'organisation',
      fr: 'Identifiant de l’organisme appelé.',
      en: 'Id of the organisation called.',
      aliases: ['organisme', 'id organisme'],
    }),
    scenario: required('scenario', id(scenarioIdSchema), {
      refersTo: 'scenario',
      fr: 'Identifiant de la question posée.',
      en: 'Id of the question asked.',
      aliases: ['scénario', 'question', 'id scénario'],
    }),
    scenario_version: optional('scenarioVersion', text, {
      fr: 'Version de la question.',
      en: 'Version of the question.',
      aliases: ['version du scénario', 'version scénario', 'version de la question'],
    }),
    started_at: optional('startedAt', instant, {
      standIns: ['date', 'time'],
      fr: 'Début de l’appel : date, heure et décalage horaire, « 2026-03-02T09:15:00+01:00 ».',
      en: 'Start of the dial: date, time and offset, "2026-03-02T09:15:00+01:00".',
      aliases: ['début', 'début de l’appel', 'horodatage', 'commencé à', 'date et heure'],
    }),
    date: optional('date', date, {
      fr: 'Jour de l’appel ; avec « time », remplace « started_at ».',
      en: 'Day of the dial; with "time", stands in for "started_at".',
      aliases: ['jour', 'date de l’appel', 'date appel'],
    }),
    time: optional('time', clockTime, {
      fr: 'Heure de l’appel à l’horloge du pays ; avec « date », remplace « started_at ».',
      en: 'Wall-clock time of the dial; with "date", stands in for "started_at".',
      aliases: ['heure', 'heure de l’appel', 'heure appel', 'heure de début'],
    }),
    disposition: required('disposition', code(DISPOSITIONS), {
      fr: 'Issue de la tentative, un code de la liste fermée.',
      en: 'How the dial ended, a code of the closed list.',
      aliases: ['issue', 'résultat', 'issue de l’appel', 'résultat de l’appel'],
    }),
    time_to_exit_s: required('timeToExitSeconds', duration, {
      fr: 'Durée jusqu’à la réponse d’un humain, ou jusqu’à la fin de l’appel si personne n’a répondu, en secondes.',
      en: 'Time until a human answered, or until the call ended if nobody did, in seconds.',
      aliases: ['attente', 'attente s', 'durée d’attente', 'temps d’attente', 'durée attente', 'attente (s)'],
    }),
    caller: optional('caller', callerPseudonym, {
      fr: 'Pseudonyme de l’enquêteur : « E » et 2 à 4 chiffres.',
      en: 'Pseudonym of the caller: "E" and 2 to 4 digits.',
      aliases: ['enquêteur', 'enquêtrice', 'appelant', 'enquêteur·rice'],
    }),
    profile: optional('profile', text, {
      fr: 'Profil joué par l’enquêteur.',
      en: 'Profile played by the caller.',
      aliases: ['profil'],
    }),
    channel: defaulted('channel', text, 'phone', {
      fr: 'Canal ; sans autre mention, le téléphone.',
      en: 'Channel; the phone unless stated.',
      aliases: ['canal'],
    }),
    number: optional('number', text, {
      fr: 'Numéro composé.',
      en: 'Number dialled.',
      aliases: ['numéro', 'numéro composé', 'numéro de téléphone'],
    }),
    ring_s: optional('ringSeconds', duration, {
      fr: 'Durée de sonnerie, en secondes.',
      en: 'Ringing time, in seconds.',
      aliases: ['sonnerie', 'durée de sonnerie', 'sonnerie s'],
    }),
    ivr_s: optional('ivrSeconds', duration, {
      fr: 'Temps passé dans le serveur vocal, en secondes.',
      en: 'Time in the voice menu, in seconds.',
      aliases: ['serveur vocal', 'svi', 'durée svi', 'serveur vocal s'],
    }),
    queue_s: optional('queueSeconds', duration, {
      fr: 'Temps passé en file d’attente, en secondes.',
      en: 'Time in the queue, in seconds.',
      aliases: ['file d’attente', 'file', 'durée de file', 'file d’attente s'],
    }),
    talk_s: optional('talkSeconds', duration, {
      fr: 'Durée de la conversation avec un humain, en secondes.',
      en: 'Time talking with a human, in seconds.',
      aliases: ['conversation', 'durée de conversation', 'durée conversation', 'conversation s', 'durée de l’échange'],
    }),
    cap_s: optional('capSeconds', duration, {
      fr: 'Attente maximale que l’enquêteur devait accepter, en secondes.',
      en: 'Longest wait that the caller had to accept, in seconds.',
      aliases: ['plafond', 'attente maximale', 'plafond s'],
    }),
    ended_by: optional('endedBy', text, {
      fr: 'Qui a mis fin à l’appel.',
      en: 'Who ended the call.',
      aliases: ['terminé par', 'raccroché par', 'fin par'],
    }),
    transfers: optional('transfers', integer({ min: 0, max: 99 }), {
      fr: 'Nombre de transferts.',
      en: 'Number of transfers.',
      aliases: ['transferts', 'nombre de transferts'],
    }),
    announced_wait_s: optional('announcedWaitSeconds', duration, {
      fr: 'Attente annoncée par le serveur vocal, en secondes.',
      en: 'Wait announced by the voice menu, in seconds.',
      aliases: ['attente annoncée'],
    }),
    answer: optional('answer', code(ANSWERS), {
      fr: 'Jugement porté sur la réponse ; obligatoire quand un humain a répondu, vide sinon.',
      en: 'How the answer was judged; required when a human answered, empty otherwise.',
      aliases: ['réponse', 'qualité de la réponse', 'qualité réponse'],
    }),
    redirected_web: optional('redirectedWeb', yesNo, {
      fr: 'L’usager a-t-il été renvoyé vers le site ?',
      en: 'Was the user referred to the website?',
      aliases: ['renvoi web', 'renvoi vers le site', 'renvoi site'],
    }),
    courtesy: optional('courtesy', integer({ min: 1, max: 5 }), {
      fr: 'Courtoisie, de 1 à 5.',
      en: 'Courtesy, 1 to 5.',
      aliases: ['courtoisie', 'amabilité'],
    }),
    slot_start: optional('slotStart', clockMinute, {
      fr: 'Début du créneau prévu.',
      en: 'Start of the planned slot.',
      aliases: ['début du créneau', 'début créneau'],
    }),
    slot_end: optional('slotEnd', clockMinute, {
      fr: 'Fin du créneau prévu.',
      en: 'End of the planned slot.',
      aliases: ['fin du créneau', 'fin créneau'],
    }),
    note: optional('note', text, {
      forgotten: true,
      fr: 'Note interne, jamais publiée.',
      en: 'Internal note, never published.',
      aliases: ['remarque', 'commentaire', 'remarques', 'commentaires'],
    }),
  },
};

export type AttemptRow = ParsedRow<typeof attemptsTable>;
