import { describe, expect, it } from 'vitest';
import { listFiles, readPages, readText } from './readBuild.ts';
import { readElements } from './readHtml.ts';

/** True where a text bears the notice; one that speaks of it, « DONNÉES FICTIVES » in guillemets, does not. */
function isMarked(text: string): boolean {
  return /(?<!«\s*)DONNÉES FICTIVES/u.test(text);
}

function isHidden(html: string): boolean {
  const robots = readElements(html).filter(
    ({ name, attributes }) => name === 'meta' && attributes['name'] === 'robots',
  );
  return robots.some(({ attributes }) => attributes['content']?.includes('noindex') === true);
}

const pages = readPages('test-dist');
const texts = listFiles('test-dist').filter((file) => /\.(html|json|jsonld|csv|xml|ics|txt)$/.test(file));

function organisationIds(folder: string): readonly string[] {
  const prefix = `${folder}api/v1/organisations/`;
  return listFiles('test-dist')
    .filter((file) => file.startsWith(prefix))
    .map((file) => file.slice(prefix.length));
}

describe('the demonstration', () => {
  const simulated = pages.filter(({ isDemonstration }) => isDemonstration);

  it('says on each page that its data are fictional, and asks to be listed nowhere', () => {
    expect(simulated.length).toBeGreaterThan(30);
    expect(simulated.filter(({ html }) => !isMarked(html)).map(({ address }) => address)).toEqual([]);
    expect(simulated.filter(({ html }) => !isHidden(html)).map(({ address }) => address)).toEqual([]);
  });

  it('says so in every file with figures', () => {
    const files = texts.filter((file) =>
      /^demo\/(api\/|.*(flux\.(xml|json)|calendrier\.ics|data(-excel)?\.csv)$)/.test(file),
    );
    expect(files.length).toBeGreaterThan(30);
    // A table without a row still has the column for it.
    const isEmpty = (text: string): boolean => /^[^\n]*[,;]notice\r?\n$/.test(text);
    const unmarked = files.filter((file) => {
      const text = readText('test-dist', file);
      return !isMarked(text) && !isEmpty(text);
    });
    expect(unmarked).toEqual([]);
  });

  it('has no organisation of the site', () => {
    const real = new Set(organisationIds(''));
    expect(real.size).toBeGreaterThan(3);
    expect(organisationIds('demo/').filter((id) => real.has(id))).toEqual([]);
  });
});

describe('the site', () => {
  it('says nowhere that its data are fictional, and hides no page', () => {
    const real = texts.filter((file) => !file.startsWith('demo/'));
    expect(real.filter((file) => isMarked(readText('test-dist', file)))).toEqual([]);
    const hidden = pages.filter(({ isDemonstration, html }) => !isDemonstration && isHidden(html));
    // An embed is a piece of another page: search engines are sent to the whole.
    const isMeantToBe = (address: string) => address === '/404.html' || /^\/(en\/)?embed\//.test(address);
    expect(hidden.map(({ address }) => address).filter((address) => !isMeantToBe(address))).toEqual([]);
  });
});
