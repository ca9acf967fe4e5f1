import { composeFinderIndex } from '../../find/composeFinderIndex.ts';
import { getPlaces } from '../../places.ts';
import { getSite } from '../../site.ts';
import { getFinderFiles } from './_files.ts';
import { respondCompact } from './_respond.ts';

export const GET = () =>
  respondCompact(composeFinderIndex(getSite('fr').barometer, getPlaces(), getFinderFiles().communes));
