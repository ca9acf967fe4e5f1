import type { IsoDate } from './time.ts';

/** Départements of the local law of Alsace and Moselle: Good Friday and 26 December are holidays too. */
export const ALSACE_MOSELLE: readonly string[] = ['57', '67', '68'];

const FIXED = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];

/**
 * Easter Sunday of a year of the Gregorian calendar.
 * Source: the anonymous algorithm of Nature 1876, as given by Meeus, Astronomical Algorithms, ch. 8.
 */
export function easterSunday(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const dayOfMarch = epact + weekday - 7 * shift + 22;
  return plusDays(`${year}-03-01`, dayOfMarch - 1);
}

/**
 * French public holidays of a year, sorted (code du travail, L3133-1; METHOD 1.2).
 * @param alsaceMoselle adds the two of 57, 67 and 68.
 */
export function publicHolidays(year: number, alsaceMoselle = false): readonly IsoDate[] {
  const easter = easterSunday(year);
  const days = [...FIXED.map((day) => `${year}-${day}`), ...[1, 39, 50].map((shift) => plusDays(easter, shift))];
  if (alsaceMoselle) days.push(plusDays(easter, -2), `${year}-12-26`);
  return [...new Set(days)].sort();
}

function plusDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
