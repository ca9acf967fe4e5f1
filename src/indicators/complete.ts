import type { ShareIndicator } from './shareIndicator.ts';

/** All required elements, nothing wrong, among answered sequences. */
export const complete: ShareIndicator = {
  id: 'complete',
  counts: (outcome) => outcome.kind === 'reached' && outcome.answer === 'complete',
};
