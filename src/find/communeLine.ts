import type { Commune, FormerCommune } from '../domain/places.ts';
import type { CommuneLine } from './FinderIndex.ts';

/** One commune as the files hold it. */
export function communeLine({ name, departement }: Commune | FormerCommune): CommuneLine {
  return `${name};${departement}`;
}
