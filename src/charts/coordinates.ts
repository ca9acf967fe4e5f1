/** A length for an SVG attribute: two decimals are a hundredth of a pixel. */
export function px(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`invalid coordinate; not finite: ${value}`);
  return Math.round(value * 100) / 100 || 0;
}

/** A share of the width, `58.85%`: rows drawn so stay fluid and keep the size of their text. */
export function percent(share: number): string {
  if (!Number.isFinite(share)) throw new RangeError(`invalid coordinate; not finite: ${share}`);
  return `${Math.round(share * 10000) / 100 || 0}%`;
}
