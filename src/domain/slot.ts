/** A named band of hours. `weekdays` 1 (Monday) to 7; `from` included, `to` excluded, `HH:MM` wall time. */
export interface Slot {
  readonly id: string;
  readonly weekdays: readonly number[];
  readonly from: string;
  readonly to: string;
}

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** The bands of METHOD 1.1, in force where `campaign.json` declares none. */
export const DEFAULT_SLOTS: readonly Slot[] = [
  { id: 'matin', weekdays: EVERY_DAY, from: '00:00', to: '12:00' },
  { id: 'midi', weekdays: EVERY_DAY, from: '12:00', to: '14:00' },
  { id: 'apres-midi', weekdays: EVERY_DAY, from: '14:00', to: '17:00' },
  { id: 'fin-de-journee', weekdays: EVERY_DAY, from: '17:00', to: '24:00' },
];
