import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/domain/publication.ts';
import { declaredView } from '../../src/views/declaredView.ts';
import { notFoundView } from '../../src/views/notFoundView.ts';
import { repliesView } from '../../src/views/repliesView.ts';
import { english, real, site, tiny } from './site.ts';

describe('declaredView', () => {
  it('keeps a place for what the publisher has not said, in the language of the page', () => {
    const texts = (view: ReturnType<typeof declaredView>) => view.declared.declarations.map(({ text }) => text);
    expect(new Set(texts(declaredView(site, real, 'privacy')))).toEqual(new Set(['à compléter par l’éditeur']));
    expect(new Set(texts(declaredView(english, real, 'privacy')))).toEqual(
      new Set(['to be filled in by the publisher']),
    );
  });

  it('gives what was said as it was said, a licence with its address', () => {
    const config = {
      ...site.config,
      contact: 'a@example.org',
      licence: { name: 'ODbL', url: 'https://example.org/l' },
    };
    const { declarations } = declaredView({ ...english, config }, real, 'legal').declared;
    expect(declarations.find(({ text }) => text === 'a@example.org')?.missing).toBe(false);
    expect(declarations.find(({ text }) => text === 'ODbL')?.href).toBe('https://example.org/l');
  });

  it('says that our calls have not begun only where they have not', () => {
    expect(declaredView(site, real, 'about').notice).toContain('n’ont pas commencé');
    expect(declaredView(site, tiny, 'about').notice).toBeUndefined();
  });
});

describe('repliesView', () => {
  it('lists replies, newest first, each with its organisation, its campaign and its days', () => {
    const [first, second] = tiny.organisations;
    const [campaign] = tiny.campaigns;
    if (!first || !second || !campaign) throw new Error('the tiny folder is empty');
    const reply = (organisation: typeof first.id, published: string): Reply => ({
      organisation,
      campaign: campaign.id,
      received: '2026-03-01',
      published,
      text: 'Bonjour.',
    });
    const replies = [reply(first.id, '2026-03-02'), reply(second.id, '2026-03-04')];
    const view = repliesView(english, { ...tiny, replies });
    expect(view.replies.map(({ text }) => text)).toEqual([second.name, first.name]);
    expect(view.replies[0]).toMatchObject({
      href: `/sub/en/organismes/${second.id}/`,
      dates: 'received on 1 March 2026, published on 4 March 2026',
    });
  });
});

describe('notFoundView', () => {
  it('speaks both languages, and leads on in each', () => {
    const view = notFoundView(site, real);
    expect(view.other.locale).toBe('en');
    expect(view.other.links.map(({ href }) => href)).toEqual(['/sub/en/organismes/', '/sub/en/']);
    expect(view.frame.alternates).toEqual([]);
    expect(view.frame.otherLanguage.href).toBe('/sub/en/');
  });
});

describe('texts of content/', () => {
  const read = (path: string) => readFileSync(`src/content/${path}`, 'utf8');
  const names = readdirSync('src/content/fr').filter((name) => name.endsWith('.md'));
  const shape = (text: string) => ({
    headings: text.match(/^#+ /gm)?.length,
    items: text.match(/^- /gm)?.length,
    rows: text.match(/^\|/gm)?.length,
    links: [...text.matchAll(/\]\((.*?)\)/g)].map(([, to]) => to).sort(),
    code: [...text.matchAll(/`[a-z_.]+`/g)].map(([code]) => code),
  });

  it.each(names)('%s says in English what it says in French', (name) => {
    expect(shape(read(`en/${name}`))).toEqual(shape(read(`fr/${name}`)));
  });

  it('exist in both languages', () => {
    expect(readdirSync('src/content/en').sort()).toEqual(readdirSync('src/content/fr').sort());
  });
});
