import { getPlaces } from '../../src/places.ts';

/** Read from the package, which takes a second: apart from what every test of a view imports. */
export const places = getPlaces();
