/** The départements as tiles of one size: what is measured where, without the weight of empty land. */
export interface TileMapSpec {
  /** What the map shows, for those who do not see it. */
  readonly label: string;
  readonly tiles: readonly TileSpec[];
}

export interface TileSpec {
  readonly code: string;
  readonly name: string;
  readonly href: string;
  /** The whole tile in words: « Ain (01) : un organisme ». */
  readonly title: string;
  /** Organisations with a figure of their own there; 0: hatched. */
  readonly count: number;
  /** The only figure there is about something else than what the map counts: outlined. */
  readonly other?: boolean;
}
