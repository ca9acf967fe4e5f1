import type { CommuneLine, PostcodeFile } from './FinderIndex.ts';

/** What has been fetched so far beside the index. */
export interface LoadedFiles {
  /** By position of the file in `FinderIndex.communeFiles`. */
  readonly communes: ReadonlyMap<number, readonly CommuneLine[]>;
  /** By the first two digits. */
  readonly postcodes: ReadonlyMap<string, PostcodeFile>;
}
