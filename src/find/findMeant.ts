import type { FinderIndex } from './FinderIndex.ts';
import { findOrganisations } from './findOrganisations.ts';
import { findSectors } from './findSectors.ts';
import { SAME } from './matchName.ts';
import { spellingOf } from './Spelling.ts';
import type { OrganisationSuggestion, SectorSuggestion } from './Suggestion.ts';

/**
 * The one organisation that bears the name typed, letter for letter, its accents and spaces apart: « caf ». Who typed a
 * former name means the one that took its place, who typed the name of a network its national body; who typed a name that
 * several bear has to choose. A sector is meant by its whole name where no organisation bears it: « santé ».
 */
export function findMeant(index: FinderIndex, typed: string): OrganisationSuggestion | SectorSuggestion | undefined {
  const bearers = findOrganisations(index, spellingOf(typed)).filter(({ score }) => score === SAME);
  if (bearers.length === 0) return findSectors(index, typed).find(({ score }) => score === SAME);
  const now = bearers.filter(({ successor }) => !bearers.some(({ name }) => name === successor));
  if (now.length === 1) return now[0];
  const local = new Set(index.organisations.filter(([, , , , territory]) => territory.length > 0).map(([id]) => id));
  const national = now.filter(({ id }) => !local.has(id));
  return national.length === 1 ? national[0] : undefined;
}
