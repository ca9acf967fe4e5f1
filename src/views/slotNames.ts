import type { CallsCampaign } from '../domain/campaign.ts';
import { formatSlot, shortSlots } from '../present/formatSlot.ts';
import type { Messages } from '../present/messages.ts';

/** Bands of hours as heads of columns, and shorter ones for narrow columns where there are any. */
export interface SlotNames {
  readonly names: readonly string[];
  readonly short?: readonly string[];
}

/** @param ids in the order of the columns; one that the campaign does not declare is its own name */
export function slotNames(ids: readonly string[], campaign: CallsCampaign, messages: Messages): SlotNames {
  const found = ids.map((id) => campaign.slots.find((slot) => slot.id === id));
  const names = ids.map((id, i) => (found[i] ? formatSlot(found[i], messages) : id));
  const short = found.every((slot) => slot !== undefined) ? shortSlots(found, messages) : undefined;
  return { names, ...(short ? { short } : {}) };
}
