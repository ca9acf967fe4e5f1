import { cellOf, code, id, list, Refused, text, url, yesNo } from '../cells.ts';
import { date, publicationDate } from '../dateCells.ts';
import { organisationIdSchema, sectorIdSchema } from '../ids.ts';
import { defaulted, optional, type ParsedRow, required } from '../table.ts';

/** Codes of départements and of the collectivities that have one. */
const DEPARTEMENT = /^(0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-5]|97[1-8]|98[46-8])$/;

const departement = cellOf('text', (written) =>
  DEPARTEMENT.test(written) ? written : new Refused('territory-unknown'),
);

/** `organisations.csv`. */
export const organisationsTable = {
  file: 'organisations.csv',
  columns: {
    id: required('id', id(organisationIdSchema), {
      fr: 'Identifiant de l’organisme, celui des adresses du site.',
      en: 'Id of the organisation, used in addresses.',
      aliases: ['identifiant'],
    }),
    name: required('name', text, { fr: 'Nom complet.', en: 'Full name.', aliases: ['nom', 'nom complet'] }),
    short_name: optional('shortName', text, { fr: 'Nom court.', en: 'Short name.', aliases: ['nom court', 'sigle'] }),
    sector: required('sector', id(sectorIdSchema), {
      refersTo: 'sector',
      fr: 'Secteur.',
      en: 'Sector.',
      aliases: ['secteur'],
    }),
    kind: defaulted(
      'kind',
      code(['public', 'private', 'aggregate'], { prive: 'private', agregat: 'aggregate' }),
      'public',
      {
        fr: 'Nature : public, private, ou aggregate pour un total de plusieurs organismes ; vide : public.',
        en: 'Kind: public, private, or aggregate for a total of several; empty: public.',
        aliases: ['nature', 'type'],
      },
    ),
    network: optional('network', text, { fr: 'Réseau.', en: 'Network.', aliases: ['réseau'] }),
    territory: defaulted('territory', list(departement), [], {
      fr: 'Codes des départements, séparés par « | » ; vide : tout le pays.',
      en: 'Codes of départements, between "|"; empty: the whole country.',
      aliases: ['territoire', 'département', 'départements'],
    }),
    phone: optional('phone', text, { fr: 'Numéro publié.', en: 'Published number.', aliases: ['téléphone', 'numéro'] }),
    phone_price: optional(
      'phonePrice',
      code(['free', 'call', 'premium'], { gratuit: 'free', prixappel: 'call', surtaxe: 'premium' }),
      {
        fr: 'Prix de l’appel : free (service et appel gratuits), call (service gratuit + prix d’un appel), premium (surtaxé).',
        en: 'Price: free (service and call), call (service free, call at its usual price), premium (surcharged).',
        aliases: ['prix', 'tarif'],
      },
    ),
    phone_source_url: optional('phoneSourceUrl', url, {
      fr: 'Page où le numéro et son prix sont lus.',
      en: 'Page where the number and its price were read.',
      aliases: ['source du numéro'],
    }),
    phone_source_date: optional('phoneSourceDate', publicationDate, {
      fr: 'Date de cette page : AAAA, AAAA-MM ou AAAA-MM-JJ.',
      en: 'Date of that page: YYYY, YYYY-MM or YYYY-MM-DD.',
      aliases: ['date du numéro'],
    }),
    website: optional('website', url, {
      fr: 'Site internet.',
      en: 'Website.',
      aliases: ['site', 'site internet', 'site web'],
    }),
    fictional: defaulted('fictional', yesNo, false, {
      fr: '« yes » pour un organisme inventé (démonstration).',
      en: '"yes" for an invented organisation (demonstration).',
      aliases: ['fictif'],
    }),
    aliases: defaulted('aliases', list(text), [], {
      fr: 'Autres noms, séparés par « | ».',
      en: 'Other names, between "|".',
      aliases: ['autres noms', 'alias'],
    }),
    successor: optional('successor', id(organisationIdSchema), {
      fr: 'Organisme qui a pris la suite.',
      en: 'Organisation that took its place.',
      aliases: ['successeur', 'remplacé par'],
    }),
    valid_from: optional('validFrom', date, {
      fr: 'Premier jour d’existence.',
      en: 'First day.',
      aliases: ['valable du', 'depuis'],
    }),
    valid_to: optional('validTo', date, {
      fr: 'Dernier jour d’existence.',
      en: 'Last day.',
      aliases: ['valable au', 'jusqu’au'],
    }),
  },
};

export type OrganisationRow = ParsedRow<typeof organisationsTable>;
