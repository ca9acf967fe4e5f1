import { describe, expect, it } from 'vitest';
import { renderAnswerBar, renderAnswerKey } from '../../src/charts/answerBar/renderAnswerBar.ts';
import { describeFunnel } from '../../src/charts/funnel/describeFunnel.ts';
import { funnelTable } from '../../src/charts/funnel/funnelTable.ts';
import { renderFunnel } from '../../src/charts/funnel/renderFunnel.ts';
import { describeTenHandsets } from '../../src/charts/tenHandsets/describeTenHandsets.ts';
import { renderHandsetsKey } from '../../src/charts/tenHandsets/renderTenHandsets.ts';
import { describeTrend } from '../../src/charts/trend/describeTrend.ts';
import { renderTrend } from '../../src/charts/trend/renderTrend.ts';
import { describeWaitCurve } from '../../src/charts/waitCurve/describeWaitCurve.ts';
import { renderWaitCurve } from '../../src/charts/waitCurve/renderWaitCurve.ts';
import { messagesEn } from '../../src/present/messages.en.ts';
import { answers, funnel, quarters, waits } from './sampleSpecs.ts';

/** The French specs of the sample carry words of their own: these are theirs in English. */
const englishQuarters = {
  ...quarters,
  label: 'Answered',
  noun: 'calls',
  segments: quarters.segments.map(({ name, detail, points }) => ({
    name: name.replace('Protocole', 'Protocol'),
    ...(detail === undefined ? {} : { detail: detail.replace('tentatives', 'attempts') }),
    points: points.map((point) => ({ ...point, period: point.period.replace('T', 'Q') })),
  })),
};

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
/** What a reader sees or hears of a drawing. */
const textOf = (markup: string): string =>
  markup
    .replaceAll(/aria-label="([^"]*)"/g, '>$1<')
    .replaceAll(/<\/?tspan[^>]*>/g, '')
    .replaceAll(/<[^>]*>/g, ' ');

describe('charts in English', () => {
  it('say what they show', () => {
    expect(plain(describeFunnel(funnel, messagesEn))).toBe(
      'Of 384 calls, 226 reached someone and 158 nobody; 121 got a good answer.',
    );
    expect(describeTenHandsets({ pickup: 226 / 384, resolved: 121 / 384 }, messagesEn)).toBe(
      'Out of 10 calls, 3 get a good answer, 3 someone but not the answer, 4 nobody',
    );
    expect(plain(describeTrend(englishQuarters, messagesEn))).toMatch(
      /^Answered\. Protocol 1: 46\.0% \(Q2 2024\).*, 369 to 380 calls per campaign\. Protocol 2: /,
    );
    expect(plain(describeWaitCurve(waits, messagesEn))).toMatch(
      /^Of \d+ first attempts, .* reached someone within \d+ min; after \d+ min, .* were still waiting\.$/s,
    );
    expect(funnelTable(funnel, 'Calls', messagesEn).rows.map(([head]) => head)).toContain(
      'of which at the 1st attempt',
    );
  });

  it('have no French left in their drawings', () => {
    const drawn = [
      renderAnswerBar(answers, messagesEn),
      renderAnswerKey(messagesEn),
      renderFunnel(funnel, messagesEn),
      renderHandsetsKey({ reachOnly: false, maxAttempts: 3 }, messagesEn),
      renderTrend(englishQuarters, messagesEn),
      renderWaitCurve(waits, messagesEn),
    ].map(textOf);
    for (const text of drawn) {
      expect(text).toMatch(/[a-z]{4}/);
      expect(text).not.toMatch(/[àâçéèêëîôùœ«»’\u202f]| : |\b(appels?|quelqu|sans|tentatives?|réponses?|personne)\b/i);
    }
  });

  it('raise no suffix: English writes 1st, 2nd or 3rd in line', () => {
    const markup = renderFunnel(funnel, messagesEn);
    expect(textOf(markup)).toContain('reached someone: at the 1st, 2nd or 3rd attempt');
    expect(markup).not.toContain('<sup>');
  });
});
