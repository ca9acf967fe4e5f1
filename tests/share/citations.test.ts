import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatBibtex } from '../../src/present/formatBibtex.ts';
import { campaignCitation } from '../../src/share/campaignCitation.ts';
import { citationFile } from '../../src/share/citationFile.ts';
import { citationOf, citationView } from '../../src/views/citationView.ts';
import { citationWords } from '../../src/views/campaignWords.ts';
import { english, real, site, tiny } from '../views/site.ts';

const [campaign] = tiny.campaigns.filter(({ kind }) => kind === 'calls');
if (!campaign) throw new Error('the tiny folder has a campaign of calls');
const published = { ...site, origin: 'https://exemple.fr', config: { ...site.config, publisher: 'Éditeur & Cie' } };

describe('citations', () => {
  it('name the campaign, the version of the method and the address that stays, and leave the day of reading to the reader', () => {
    for (const one of [site, english, published]) {
      const { text, bibtex, csl } = citationView(one, tiny, campaign, {
        name: 'CAF',
        key: 'caf',
        anchor: 'phrases-caf',
      });
      for (const cited of [text, bibtex, csl]) {
        expect(cited).toContain(campaign.id);
        expect(cited).toMatch(/1\.0/);
        expect(cited).toContain(`/campagnes/${campaign.id}/phrases/#phrases-caf`);
        expect(cited).not.toMatch(/accessed|urldate|consulté/i);
      }
    }
  });

  it('show that nobody has said who publishes, and invent nobody', () => {
    expect(citationOf(site, tiny, campaign).publisher).toBe('à compléter par l’éditeur');
    expect(citationFile(site, tiny)).toContain('  - name: "à compléter par l’éditeur"');
    expect(citationFile(published, tiny)).toContain('  - name: "Éditeur & Cie"');
    expect(citationFile(published, tiny)).toContain('url: "https://exemple.fr/sub/"');
  });

  it('credit figures of others to those who published them, when they did, and not our licence', () => {
    const inc = real.campaigns.find(({ id }) => id === 'inc-ddd-2022');
    if (!inc?.operator) throw new Error('the campaign of 2022 has an operator');
    expect(citationOf(published, real, { ...inc, operator: { fr: 'Arcep ; enquête de CSA' } }).author).toBe('Arcep');
    const licensed = {
      ...published,
      config: { ...published.config, licence: { name: 'ODbL', url: 'https://e.fr/l' } },
    };
    const { text, bibtex, csl } = citationView(licensed, real, inc);
    expect(text.startsWith(`${inc.operator.fr} (2023). `)).toBe(true);
    expect(text).toContain('. Repris par Décroché. ');
    expect(bibtex).toContain(`{{${inc.operator.fr}}}`);
    expect(csl).not.toContain('Éditeur & Cie');
    expect(csl).toContain('Repris par Décroché');
    const short = citationWords(licensed, 'Taux de décroché', inc, '/x/');
    expect(short).toContain(`${inc.operator.fr}, « Taux de décroché », `);
    expect(short).toContain('repris par Décroché');
    expect(short).not.toContain('ODbL');
    expect(citationWords(licensed, 'Décroché', campaign, '/x/')).toContain('ODbL');
  });

  it('give the licence of the source in the language of the reader, or leave it to the page of the campaign', () => {
    const inc = real.campaigns.find(({ id }) => id === 'inc-ddd-2022');
    if (!inc?.licence?.en) throw new Error('the campaign of 2022 has a licence in two languages');
    const [fr, en] = [inc.licence.fr, inc.licence.en].map((text) => text.replace(/\.$/, ''));
    expect(citationWords(site, 'CAF', inc, '/x/')).toContain(fr);
    expect(citationWords(english, 'CAF', inc, '/x/')).toContain(en);
    expect(citationOf(english, real, inc).note).toContain(en);
    const inFrench = { ...inc, licence: { fr: inc.licence.fr } };
    expect(citationWords(english, 'CAF', inFrench, '/x/')).not.toContain(fr);
    expect(citationOf(english, real, inFrench).note).not.toContain(fr);
  });

  it('of invented data say so under a chart too', () => {
    expect(citationWords(site, 'CAF', { ...campaign, simulated: true }, '/x/')).toMatch(/^\[DONNÉES FICTIVES\] /);
    expect(citationWords(english, 'CAF', undefined, '/x/', true)).toMatch(/^\[FICTITIOUS DATA/);
  });

  it('print what TeX would take for a command', () => {
    expect(formatBibtex(citationOf(published, tiny, campaign))).toContain(
      String.raw`author       = {{Éditeur \& Cie}},`,
    );
  });

  it('are one item of CSL-JSON with a day in numbers', () => {
    const [item] = JSON.parse(campaignCitation(site, tiny, campaign.id, 'csl-json')) as {
      readonly type: string;
      readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
    }[];
    expect(item?.type).toBe('dataset');
    expect(item?.issued['date-parts'][0]).toEqual(citationOf(site, tiny, campaign).issued.split('-').map(Number));
  });

  it('of the program stand at the root, in the version of the program', () => {
    const file = readFileSync('CITATION.cff', 'utf8');
    const { version, license } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, string>;
    expect(file).toMatch(new RegExp(`^version: ['"]?${version ?? ''}['"]?$`, 'm'));
    expect(file).toContain(`license: ${license ?? ''}`);
  });
});
