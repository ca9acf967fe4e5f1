/**
 * Whether a list under a field has half a screen to open in.
 *
 * @param bottom lower edge of the field, in pixels from the top of the screen
 */
export function roomBelow(bottom: number, screenHeight: number): boolean {
  return screenHeight - bottom >= screenHeight / 2;
}
