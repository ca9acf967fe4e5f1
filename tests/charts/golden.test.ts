import { describe, expect, it } from 'vitest';
import { renderAnswerBar, renderAnswerKey } from '../../src/charts/answerBar/renderAnswerBar.ts';
import { renderFunnel } from '../../src/charts/funnel/renderFunnel.ts';
import {
  renderAxisRow,
  renderIntervalRow,
  renderIntervalScale,
} from '../../src/charts/intervalRow/renderIntervalRow.ts';
import { renderPeerFunnel } from '../../src/charts/peerFunnel/renderPeerFunnel.ts';
import { renderChartDefs } from '../../src/charts/renderChartDefs.ts';
import { renderHandsetsKey, renderTenHandsets } from '../../src/charts/tenHandsets/renderTenHandsets.ts';
import { renderCallDots } from '../../src/charts/callDots/renderCallDots.ts';
import { renderCallWeek, renderCallWeekKey } from '../../src/charts/callWeek/renderCallWeek.ts';
import { renderWaitCurve } from '../../src/charts/waitCurve/renderWaitCurve.ts';
import { renderTrend } from '../../src/charts/trend/renderTrend.ts';
import { messagesFr } from '../../src/present/messages.fr.ts';
import { expectGolden } from './expectGolden.ts';
import { peerFunnel } from './peerFunnelSample.ts';
import { answers, fewWrong, funnel, interrupted, quickWaits, reachOnly, trends, waits, weeks } from './sampleSpecs.ts';

const shares = { min: 0, max: 1 };
const ticks = [
  { at: 0, label: '0' },
  { at: 0.5, label: '50' },
  { at: 1, label: '100 %' },
];
const valmont = { value: 121 / 384, interval: { low: 0.2707, high: 0.3632 } };

const drawings: Readonly<Record<string, string>> = {
  'chart-defs': renderChartDefs(),
  'ten-handsets': renderTenHandsets({ pickup: 226 / 384, resolved: 121 / 384 }, messagesFr),
  'ten-handsets-reach': renderTenHandsets({ pickup: 0.839 }, messagesFr),
  'handsets-key': renderHandsetsKey({ reachOnly: false, maxAttempts: 3 }, messagesFr),
  'handsets-key-reach': renderHandsetsKey({ reachOnly: true, maxAttempts: 1 }, messagesFr),
  'interval-scale': renderIntervalScale(valmont),
  'interval-row': renderIntervalRow({ ...valmont, domain: shares }, ticks),
  'interval-row-hollow': renderIntervalRow({ value: 7.9, domain: { min: 0, max: 10 } }, [], { bleed: 8 }),
  'interval-row-cut': renderIntervalRow({ ...valmont, domain: { min: 0.3, max: 0.6 } }, []),
  'axis-row': renderAxisRow(shares, ticks),
  'axis-row-ends': renderAxisRow(shares, ticks, { endsOnly: true }),
  'answer-bar': renderAnswerBar(answers, messagesFr),
  'answer-bar-scaled': renderAnswerBar(answers, messagesFr, 100),
  'answer-bar-few': renderAnswerBar(fewWrong, messagesFr),
  'answer-key': renderAnswerKey(messagesFr),
  funnel: renderFunnel(funnel, messagesFr),
  'funnel-reach-only': renderFunnel(reachOnly, messagesFr),
  'funnel-interrupted': renderFunnel(interrupted, messagesFr),
  'wait-curve': renderWaitCurve(waits, messagesFr),
  'wait-curve-quick': renderWaitCurve(quickWaits, messagesFr),
  'call-dots': renderCallDots({ n: 23, k: 7 }),
  'call-week': renderCallWeek(weeks.advised),
  'call-week-key': renderCallWeekKey([
    { sign: 'answered', text: 'décroché' },
    { sign: 'unanswered', text: 'personne' },
    { sign: 'few', text: 'moins de 10 appels' },
    { sign: 'named', text: 'le moment qui se distingue' },
  ]),
  'call-week-few': renderCallWeek(weeks.few),
  'call-week-narrow': renderCallWeek(weeks.narrow),
  'peer-funnel': renderPeerFunnel(peerFunnel('Caisse familiale de Valmont'), 'fr'),
  'peer-funnel-en': renderPeerFunnel(peerFunnel('Caisse familiale de Montclar'), 'en'),
  ...Object.fromEntries(Object.entries(trends).map(([name, spec]) => [`trend-${name}`, renderTrend(spec, messagesFr)])),
  'trend-quarters-embed': renderTrend(trends.quarters, messagesFr, { embed: true }),
};

describe.each(Object.entries(drawings))('%s', (name, markup) => {
  it('is as it was', () => {
    expectGolden(name, markup);
  });
  it('carries no trace of React, no style, no number that is not one', () => {
    expect(markup).not.toMatch(/\sstyle=|data-react|className|\skey=|NaN|Infinity|undefined|<!--/);
  });
  it('is read or hidden by those who listen', () => {
    for (const [svg] of markup.matchAll(/<svg[^>]*>/g))
      expect(svg).toMatch(/aria-hidden="true"|role="img" aria-label="[^"]+/);
  });
});
