import { expect } from 'vitest';
import type { Issue } from '../../src/domain/issue.ts';
import { issueLine, issueMessage } from '../../src/present/issueMessages.ts';

/** Fails where a sentence shows its seams: a missing piece, a double space, no full stop, no remedy. */
export function expectCleanMessages(issue: Issue): void {
  for (const locale of ['fr', 'en'] as const) {
    for (const message of [issueMessage(issue, locale), issueLine(issue, locale)]) {
      expect(message).not.toMatch(/undefined|NaN|\[object|\$\{|null|«\s*»|“”| {2}|\.\./);
      expect(message).toMatch(/[.?]$/);
    }
    expect(issueMessage(issue, locale)).toMatch(/^[A-ZÀÉÊÎÔ0-9«“]/);
    if (issue.theirColumn !== undefined) expect(issueMessage(issue, locale)).toContain(issue.theirColumn);
  }
  expect(issueMessage(issue, 'fr')).not.toMatch(/invalide|incorrect|erreur de format/i);
  expect(issueMessage(issue, 'fr')).not.toBe(issueMessage(issue, 'en'));
}
