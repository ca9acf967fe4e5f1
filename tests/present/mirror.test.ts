import { describe, expect, it } from 'vitest';
import { findFrench } from '../architecture/findFrench.ts';
import { readSources } from '../architecture/sources.ts';

/** Rooms that speak to readers and keep no words of their own: these stand in `present/`, in both languages. */
const ROOMS = ['browser', 'charts', 'components', 'islands', 'layouts', 'share', 'views'];

/** What is French on an English page too, and why. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  // Under an English question stand the French words that were said, in an element that says so.
  'src/views/questionView.ts': ['scenario.questionFr'],
  'src/components/QuestionPage.astro': ['« ${view.original} »'],
  // A zip has two read-me files, and a workbook is one for both languages.
  'src/share/campaignZip.ts': ["text('fr')"],
  'src/share/tableWorkbook.ts': ["textIn('fr', one.nameFr, one.nameEn)"],
  // Names of fonts.
  'src/share/picture/PictureText.tsx': [
    'Décroché titre, Bricolage Grotesque, Arial, Helvetica, sans-serif',
    'Décroché texte, Atkinson Hyperlegible Next, Arial, Helvetica, sans-serif',
  ],
  'src/share/picture/setFaces.ts': ['Décroché titre'],
  // Only measured, never shown: quotes are as wide in either language.
  'src/views/embedHeight.ts': ['«', '»'],
};

const sources = readSources('src', ['.ts', '.tsx', '.astro']).filter(({ file }) =>
  ROOMS.some((room) => file.startsWith(`src/${room}/`)),
);
const found = sources.map((source) => ({
  file: source.file,
  french: findFrench(source).filter((text) => !ALLOWED[source.file]?.includes(text)),
}));

describe('rooms that speak to readers', () => {
  it('say nothing in French alone: words stand in present/words, in both languages', () => {
    const said = found.filter(({ french }) => french.length > 0);
    expect(said.map(({ file, french }) => `${file}: ${french.join(' | ')}`)).toEqual([]);
  });
});

describe('findFrench', () => {
  const inCode = (text: string): readonly string[] => findFrench({ file: 'src/views/x.ts', text });
  const inMarkup = (text: string): readonly string[] => findFrench({ file: 'src/components/X.astro', text });

  it('sees sentences, labels, formats and catalogues in French', () => {
    expect(inCode('const a = `${n} appels décrochés`;')).toEqual(['appels décrochés']);
    expect(inCode("const a = 'Citer';")).toEqual(['Citer']);
    expect(inCode('const a = `${name} : ${figure}`;')).toEqual([':']);
    expect(inCode("const a = formatNumber(3, 'fr');")).toEqual(["formatNumber(3, 'fr')"]);
    expect(inCode("import { messagesFr } from '../present/messages.fr.ts';")).toHaveLength(1);
    expect(inCode('const a = campaign.title.fr + sector.nameFr;')).toEqual(['campaign.title.fr', 'sector.nameFr']);
    expect(inMarkup('<p>Le tableau</p>')).toEqual(['Le tableau']);
    expect(inMarkup('<p aria-label="Rang possible">{x}</p>')).toEqual(['Rang possible']);
    expect(inMarkup("---\nconst a = 'Moins de 30 appels';\n---\n<p>{a}</p>")).toEqual(['Moins de 30 appels']);
  });
  it('leaves comments, ids, addresses, errors and English alone', () => {
    expect(inCode("/* Décroché. */ const a = 'organismes'; const b = `${base}campagnes/`; // « oui »")).toEqual([]);
    expect(inCode('throw new Error(`The barometer has no « ${id} ».`);')).toEqual([]);
    expect(
      inCode("const a = textIn(locale, title.fr, title.en); names.sort((a, b) => a.localeCompare(b, 'fr'));"),
    ).toEqual([]);
    expect(inCode("const a = isOpen ? 'Open: the whole table' : 'Closed';")).toEqual([]);
    expect(inMarkup('<!-- Le tableau --><p class="sur les">{open ? (<b>The table</b>) : (<i>{x}</i>)}</p>')).toEqual(
      [],
    );
  });
});
