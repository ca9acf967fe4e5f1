/** A rectangle of the drawing, y downwards. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether the stroke from (x1, y1) to (x2, y2), x1 <= x2, passes through the box. */
export function crosses(
  box: Box,
  [from, to]: readonly [{ readonly x: number; readonly y: number }, { readonly x: number; readonly y: number }],
): boolean {
  const left = Math.max(box.left, from.x);
  const right = Math.min(box.right, to.x);
  if (left > right) return false;
  const slope = to.x === from.x ? 0 : (to.y - from.y) / (to.x - from.x);
  const [a, b] = [from.y + slope * (left - from.x), from.y + slope * (right - from.x)];
  return Math.min(a, b) < box.bottom && Math.max(a, b) > box.top;
}
