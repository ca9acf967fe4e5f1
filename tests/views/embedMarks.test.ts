import { describe, expect, it, test } from 'vitest';
import type { Barometer } from '../../src/domain/barometer.ts';
import { indicatorIdSchema } from '../../src/domain/ids.ts';
import type { Erratum } from '../../src/domain/publication.ts';
import type { Site } from '../../src/domain/site.ts';
import { embedKey, embedsOf } from '../../src/views/embedsOf.ts';
import { embedView } from '../../src/views/embedView.ts';
import { simulated, simulatedFolder } from './simulated.ts';
import { english, site } from './site.ts';

const invented = simulated(simulatedFolder());
const ranked = embedsOf(invented).find(({ of, pinned }) => of.chart === 'ranking' && pinned);
const subject = invented.results.find(
  (r) => r.indicator === 'acceptable' && r.campaign === ranked?.campaign && 'value' in r,
);
const body = invented.organisations.find(({ id }) => id === subject?.organisation);
if (!subject || !body) throw new Error('The simulation has no share of acceptable answers.');
const { campaign, organisation } = subject;

const erratum: Erratum = {
  id: 'e1',
  date: '2026-07-28',
  campaign,
  organisation,
  indicator: subject.indicator,
  before: '115 sur 205',
  after: '114 sur 205',
  reason: 'Une réponse mal classée.',
};
const about = (over: Partial<Erratum>): Barometer => ({ ...invented, errata: [{ ...erratum, ...over }], replies: [] });
const indicatorOf = (id: string) => indicatorIdSchema.parse(id);

/** The pinned charts of the corrected campaign that bear a mark. */
function marked(barometer: Barometer): ReadonlySet<string> {
  const embeds = embedsOf(barometer).filter((embed) => embed.pinned && embed.campaign === campaign);
  return new Set(
    embeds
      .filter((embed) => embedView(site, barometer, embed).marks.length > 0)
      .map(({ of }) => embedKey(of).replace(`/${campaign}`, '')),
  );
}

function textAt(in_: Site, barometer: Barometer, key: string): string {
  const embed = embedsOf(barometer).find(({ of }) => embedKey(of) === key);
  if (!embed) throw new Error(`No embed ${key}.`);
  return embedView(in_, barometer, embed)
    .marks.map(({ text }) => text)
    .join(' ');
}

describe('an erratum of acceptable answers', () => {
  const keys = marked(about({}));

  it.each(['figure/ORG/resolved', 'answers/ORG', 'funnel/ORG'])('marks %s, which counts the same coded call', (key) =>
    expect([...keys]).toContain(key.replace('ORG', organisation)),
  );

  it.each(['when-to-call/ORG', 'figure/ORG/pickup'])('leaves %s alone, where no answer plays a part', (key) =>
    expect([...keys]).not.toContain(key.replace('ORG', organisation)),
  );

  it('leaves the charts of others alone', () => {
    const other = invented.organisations.find(({ id }) => id !== organisation);
    expect([...keys].filter((key) => key.includes(`/${other?.id ?? ''}`))).toEqual([]);
  });
});

test('An erratum of the calls answered marks what counts humans: reach, answers and times', () => {
  const keys = marked(about({ indicator: indicatorOf('pickup') }));
  for (const key of [
    'figure/ORG/pickup',
    'figure/ORG/resolved',
    'when-to-call/ORG',
    'answers/ORG',
    'ranking/all/pickup',
  ])
    expect([...keys]).toContain(key.replace('ORG', organisation));
});

test('An erratum of what is computed from others marks none of those', () => {
  const keys = marked(about({ indicator: indicatorOf('resolved') }));
  expect([...keys]).toContain(`figure/${organisation}/resolved`);
  expect([...keys]).not.toContain(`figure/${organisation}/pickup`);
  expect([...keys]).not.toContain(`answers/${organisation}`);
});

test('An erratum of wrong answers marks the chart that draws them', () => {
  expect([...marked(about({ indicator: indicatorOf('wrong') }))]).toContain(`answers/${organisation}`);
});

test('An erratum without an indicator marks all charts of its campaign', () => {
  const { indicator: _, ...whole } = erratum;
  const keys = marked({ ...invented, errata: [whole], replies: [] });
  for (const key of ['figure/ORG/pickup', 'when-to-call/ORG', 'answers/ORG', 'funnel/ORG'])
    expect([...keys]).toContain(key.replace('ORG', organisation));
});

test('A notice says whose figure was corrected, and which, in the language of the page', () => {
  const key = `ranking/all/pickup/${campaign}`;
  const pickup = about({ indicator: indicatorOf('pickup') });
  expect(textAt(site, pickup, key)).toBe(
    `Rectificatif du 28 juillet 2026. ${body.name}, Décroché : 115 sur 205, devenu 114 sur 205.`,
  );
  expect(textAt(english, pickup, key)).toBe(
    `Correction of 28 July 2026. ${body.name}, Answered: 115 out of 205, now 114 out of 205.`,
  );
  // Under its own name an organisation is not named again: a chart has a thousand pixels.
  expect(textAt(site, pickup, `figure/${organisation}/pickup/${campaign}`)).toBe(
    'Rectificatif du 28 juillet 2026. Décroché : 115 sur 205, devenu 114 sur 205.',
  );
});
