/** Characters that a keyboard does not offer and French typography wants. Written by name, since they look alike. */
export const NARROW = '\u202f'; /* narrow no-break space: before ; ! ? %, inside « », between thousands */
export const NO_BREAK = '\u00a0'; /* no-break space: before a colon, between a number and its unit */
export const MINUS = '\u2212';
export const APOSTROPHE = '\u2019';
export const ELLIPSIS = '\u2026';
export const EN_DASH = '\u2013';
