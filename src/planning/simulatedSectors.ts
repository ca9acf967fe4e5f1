export type SectorKey = 'famille' | 'sante' | 'retraite' | 'energie' | 'eau' | 'telecoms';

interface WrittenName {
  readonly name: string;
  readonly shortName: string;
  readonly kind: 'public' | 'private';
  readonly aliases?: readonly string[];
}

/** A sector with the names of its fictional organisations. */
export interface SimulatedSector {
  readonly id: SectorKey;
  readonly nameFr: string;
  readonly nameEn: string;
  readonly network: string;
  readonly written: readonly WrittenName[];
  /** Trades that an invented place completes: `{de place}` becomes « de Mirvelande ». */
  readonly trades: readonly { readonly name: string; readonly kind: 'public' | 'private' }[];
}

export const SIMULATED_SECTORS: readonly SimulatedSector[] = [
  {
    id: 'famille',
    nameFr: 'Famille',
    nameEn: 'Family benefits',
    network: 'Union fictive des caisses familiales',
    written: [
      {
        name: 'Caisse familiale de Valmont',
        shortName: 'Valmont',
        kind: 'public',
        aliases: ['Allocations de Valmont', 'CF Valmont'],
      },
      { name: 'Caisse familiale d’Orsanne', shortName: 'Orsanne', kind: 'public' },
      { name: 'Caisse familiale de Doulc', shortName: 'Doulc', kind: 'public', aliases: ['CF Doulc'] },
      { name: 'Caisse familiale de Montclar', shortName: 'Montclar', kind: 'public' },
    ],
    trades: [
      { name: 'Caisse familiale {de place}', kind: 'public' },
      { name: 'Maison des familles {de place}', kind: 'public' },
    ],
  },
  {
    id: 'sante',
    nameFr: 'Santé',
    nameEn: 'Health insurance',
    network: 'Réseau fictif des assurances santé',
    written: [
      { name: 'Mutuelle des Sept-Étangs', shortName: 'Sept-Étangs', kind: 'private' },
      {
        name: 'Assurance santé de Corvelle',
        shortName: 'Corvelle',
        kind: 'public',
        aliases: ['Caisse de santé de Corvelle'],
      },
      { name: 'Complémentaire du Plateau', shortName: 'Plateau', kind: 'private' },
      { name: 'Mutuelle du Phare-Blanc', shortName: 'Phare-Blanc', kind: 'private' },
    ],
    trades: [
      { name: 'Assurance santé {de place}', kind: 'public' },
      { name: 'Mutuelle {de place}', kind: 'private' },
      { name: 'Complémentaire {de place}', kind: 'private' },
    ],
  },
  {
    id: 'retraite',
    nameFr: 'Retraite',
    nameEn: 'Pensions',
    network: 'Fédération fictive des retraites',
    written: [
      { name: 'Retraite du Littoral', shortName: 'Littoral', kind: 'public', aliases: ['Caisse du Littoral'] },
      { name: 'Caisse de retraite d’Arcy', shortName: 'Arcy', kind: 'public' },
      { name: 'Retraite d’Ombreval', shortName: 'Ombreval', kind: 'private' },
      { name: 'Pensions des Hauts-Prés', shortName: 'Hauts-Prés', kind: 'private' },
    ],
    trades: [
      { name: 'Retraite {de place}', kind: 'public' },
      { name: 'Caisse de retraite {de place}', kind: 'public' },
      { name: 'Pensions {de place}', kind: 'private' },
    ],
  },
  {
    id: 'energie',
    nameFr: 'Énergie',
    nameEn: 'Energy',
    network: '',
    written: [
      {
        name: 'Régie électrique du Haut-Pays',
        shortName: 'Haut-Pays',
        kind: 'public',
        aliases: ['Électricité du Haut-Pays'],
      },
      { name: 'Gaz de l’Estuaire', shortName: 'Estuaire', kind: 'private' },
      { name: 'Chaleur urbaine de Lissac', shortName: 'Lissac', kind: 'private' },
      { name: 'Électricité de Saint-Orme', shortName: 'Saint-Orme', kind: 'private' },
    ],
    trades: [
      { name: 'Énergie {de place}', kind: 'private' },
      { name: 'Régie électrique {de place}', kind: 'public' },
      { name: 'Gaz {de place}', kind: 'private' },
    ],
  },
  {
    id: 'eau',
    nameFr: 'Eau',
    nameEn: 'Water',
    network: '',
    written: [
      { name: 'Eaux de Brume', shortName: 'Brume', kind: 'private' },
      {
        name: 'Eau de Saint-Aubry',
        shortName: 'Saint-Aubry',
        kind: 'public',
        aliases: ['Service des eaux de Saint-Aubry'],
      },
      { name: 'Régie des eaux de Clairvoie', shortName: 'Clairvoie', kind: 'public' },
      { name: 'Eaux de Malaune', shortName: 'Malaune', kind: 'private' },
    ],
    trades: [
      { name: 'Eaux {de place}', kind: 'private' },
      { name: 'Régie des eaux {de place}', kind: 'public' },
    ],
  },
  {
    id: 'telecoms',
    nameFr: 'Télécoms',
    nameEn: 'Telecoms',
    network: '',
    written: [
      { name: 'Télécom Vallée', shortName: 'Vallée', kind: 'private' },
      { name: 'Fibre du Marais', shortName: 'Marais', kind: 'private', aliases: ['Marais Fibre'] },
      { name: 'Mobile Azuline', shortName: 'Azuline', kind: 'private' },
      { name: 'Réseau Pivoine', shortName: 'Pivoine', kind: 'private', aliases: ['Pivoine Télécom'] },
    ],
    trades: [
      { name: 'Télécom {de place}', kind: 'private' },
      { name: 'Fibre {de place}', kind: 'private' },
      { name: 'Mobile {de place}', kind: 'private' },
    ],
  },
];
