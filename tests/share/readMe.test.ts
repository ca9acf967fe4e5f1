import { describe, expect, it } from 'vitest';
import type { Barometer } from '../../src/domain/barometer.ts';
import { LOCALES } from '../../src/domain/locale.ts';
import { embedWorkbook } from '../../src/share/embedWorkbook.ts';
import { readMe } from '../../src/share/readMe.ts';
import { readMeSubject } from '../../src/share/readMeSubject.ts';
import { embedsOf } from '../../src/views/embedsOf.ts';
import { simulated, simulatedFolder } from '../views/simulated.ts';
import { real, site } from '../views/site.ts';
import { readWorkbook } from './readWorkbook.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const linesOf = (barometer: Barometer, selection: Parameters<typeof readMeSubject>[2]) =>
  LOCALES.flatMap((locale) => {
    const local = { ...site, locale };
    return readMe(local, barometer, readMeSubject(local, barometer, selection)).flatMap(({ lines }) =>
      lines.map(plain),
    );
  });

describe('the read-me', () => {
  it('ends no sentence twice', () => {
    const lines = [{}, ...real.campaigns.map(({ id }) => ({ campaign: id }))].flatMap((one) => linesOf(real, one));
    expect(lines.length).toBeGreaterThan(50);
    expect(lines.filter((line) => /(?<!\.)\.\.(?!\.)/.test(line))).toEqual([]);
  });

  it('says that the bars of 30 and 100 are of the effective n, and that a value need not be a quotient', () => {
    const text = linesOf(real, {}).join('\n');
    expect(text).toContain('Sous un effectif efficace (effective_n) de 30 appels');
    expect(text).toContain('Under an effective n (effective_n) of 30 calls');
    expect(text).toContain('value n’est pas toujours numerator / denominator');
    expect(text).toContain('value is not always numerator / denominator');
  });

  it('names the article and its reference where a reprinted figure has no address', () => {
    const printed = real.results.flatMap((r) =>
      'figure' in r && r.figure.url === undefined ? [{ ...r.figure, id: r.campaign }] : [],
    );
    expect(printed.length).toBeGreaterThan(0);
    for (const { title, reference, id } of printed) {
      const line = linesOf(real, { campaign: id }).find(
        (one) => one.includes(plain(title)) && one.includes(plain(reference ?? '')),
      );
      expect(line, title).toBeDefined();
    }
  });
});

describe('a file of several campaigns', () => {
  const invented = simulated(simulatedFolder());
  const first = invented.campaigns.find(({ kind }) => kind === 'calls');
  /** The first under an older protocol. */
  const changed = {
    ...invented,
    campaigns: invented.campaigns.map((one) =>
      one === first ? { ...one, protocol: 'p0' } : { ...one, protocol: 'p1' },
    ),
  };

  it('names the protocol of each', async () => {
    const trend = embedsOf(changed).find(({ of, pinned }) => of.chart === 'trend' && !pinned);
    if (!trend) throw new Error('The simulation has no trend.');
    const sheets = readWorkbook(await embedWorkbook(site, changed, trend));
    const lines = sheets.get('Lisez-moi')?.rows.map(([cell]) => plain(String(cell?.value ?? ''))) ?? [];
    expect(lines.find((line) => line.startsWith('3 campagnes'))).toBe(
      '3 campagnes, protocoles p0 puis p1. D’un protocole à l’autre, les chiffres ne se comparent pas.',
    );
    expect(lines.find((line) => line.startsWith('3 campaigns'))).toBe(
      '3 campaigns, protocols p0 then p1. Figures do not compare from one protocol to another.',
    );
    expect(lines.filter((line) => / : protocole p[01]\.$/.test(line))).toHaveLength(3);
    expect(lines.filter((line) => /^Protocole : |^Terrain : /.test(line))).toEqual([]);
  });
});
