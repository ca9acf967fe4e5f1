import type { ChangeVerdict } from '../../domain/trend.ts';
import type { Messages } from '../messages.ts';
import type { Change } from '../sentenceWords.ts';

/** What the test of one protocol's campaigns allows one to say (METHOD 3.7, 3.10): never from the sign alone. */
export function trendSentence(verdict: ChangeVerdict, change: Change, { sentences, untestable }: Messages): string {
  switch (verdict.kind) {
    case 'up':
    case 'down': {
      const say = verdict.irregular ? sentences.changeIrregular : sentences.changeEstablished;
      return say(verdict.kind, change);
    }
    case 'not_established':
      return sentences.changeNotEstablished(change);
    case 'untestable':
      return untestable[verdict.reason];
  }
}
