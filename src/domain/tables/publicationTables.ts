import { id, sha256, text } from '../cells.ts';
import { date } from '../dateCells.ts';
import { campaignIdSchema, indicatorIdSchema, organisationIdSchema } from '../ids.ts';
import { optional, type ParsedRow, required } from '../table.ts';

/** `announcements.csv`: coming campaigns in public words. */
export const announcementsTable = {
  file: 'announcements.csv',
  columns: {
    id: required('id', id(campaignIdSchema), {
      fr: 'Identifiant de l’annonce.',
      en: 'Id of the announcement.',
      aliases: ['identifiant'],
    }),
    date: required('date', date, { fr: 'Jour prévu.', en: 'Planned day.', aliases: ['jour'] }),
    title_fr: required('titleFr', text, { fr: 'Titre.', en: 'French title.', aliases: ['titre'] }),
    title_en: optional('titleEn', text, {
      fr: 'Titre en anglais.',
      en: 'English title.',
      aliases: ['titre en anglais'],
    }),
    plan_sha256: optional('planSha256', sha256, {
      fr: 'Empreinte du plan d’appels, publiée avant le terrain.',
      en: 'Digest of the call plan, published before fieldwork.',
      aliases: ['empreinte du plan'],
    }),
    announced_on: optional('announcedOn', date, {
      fr: 'Jour de l’annonce : elle précède la publication de quatre semaines au moins.',
      en: 'Day of the announcement: at least four weeks before publication.',
      aliases: ['annoncé le', 'jour de l’annonce'],
    }),
  },
};

/** `errata.csv`: published figures that were wrong. */
export const errataTable = {
  file: 'errata.csv',
  columns: {
    id: required('id', id(campaignIdSchema), {
      fr: 'Identifiant de l’erratum.',
      en: 'Id of the erratum.',
      aliases: ['identifiant'],
    }),
    date: required('date', date, { fr: 'Jour de la correction.', en: 'Day of the correction.', aliases: ['jour'] }),
    campaign: required('campaign', id(campaignIdSchema), {
      refersTo: 'campaign',
      fr: 'Campagne touchée.',
      en: 'Campaign concerned.',
      aliases: ['campagne'],
    }),
    organisation: optional('organisation', id(organisationIdSchema), {
      refersTo: 'organisation',
      fr: 'Organisme touché.',
      en: 'Organisation concerned.',
      aliases: ['organisme'],
    }),
    indicator: optional('indicator', id(indicatorIdSchema, /^[a-z0-9]+([-_][a-z0-9]+)*$/), {
      refersTo: 'indicator',
      fr: 'Indicateur touché.',
      en: 'Indicator concerned.',
      aliases: ['indicateur'],
    }),
    before: optional('before', text, {
      fr: 'Valeur publiée avant.',
      en: 'Value published before.',
      aliases: ['avant'],
    }),
    after: optional('after', text, { fr: 'Valeur publiée après.', en: 'Value published after.', aliases: ['après'] }),
    reason: required('reason', text, {
      fr: 'Raison, publiée.',
      en: 'Reason, published.',
      aliases: ['raison', 'motif'],
    }),
    found_by: optional('foundBy', text, {
      fr: 'Qui a trouvé l’erreur.',
      en: 'Who found the mistake.',
      aliases: ['trouvé par', 'signalé par'],
    }),
  },
};

export type AnnouncementRow = ParsedRow<typeof announcementsTable>;
export type ErratumRow = ParsedRow<typeof errataTable>;
