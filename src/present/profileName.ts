import type { Messages } from './messages.ts';

/** A caller's profile in words: « sans internet »; one that the catalogue does not know as it is written. */
export function profileName(id: string, { profiles }: Messages): string {
  return profiles[id] ?? id.replaceAll('-', ' ');
}
