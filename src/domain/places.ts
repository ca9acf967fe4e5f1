/** Code of a département: `01`, `2A`, `974`. */
export type DepartementCode = string;

/** One of the 101: 96 of the mainland and Corsica, five overseas. */
export interface Departement {
  readonly code: DepartementCode;
  readonly name: string;
  /** How INSEE links the name to what comes before: 0 « de », 1 « d’ », 2 « du », 3 « de la », 4 « des », 5 « de l’ ». */
  readonly link: 0 | 1 | 2 | 3 | 4 | 5;
}

export interface Commune {
  readonly name: string;
  readonly departement: DepartementCode;
  /** One postcode serves several communes, and now and then two départements. */
  readonly postcodes: readonly string[];
  readonly population: number;
}

/** A commune that has joined another: people go on naming it. */
export interface FormerCommune {
  readonly name: string;
  readonly departement: DepartementCode;
}

/** Where people live: what a postcode or the name of a town is turned into a département by. */
export interface Places {
  /** By code, overseas last. */
  readonly departements: readonly Departement[];
  /** The most populous first: so are suggestions. */
  readonly communes: readonly Commune[];
  readonly formerCommunes: readonly FormerCommune[];
}
