import { describe, expect, it } from 'vitest';
import { oembed } from '../../src/share/oembed.ts';
import { embedsOf } from '../../src/views/embedsOf.ts';
import { embedView } from '../../src/views/embedView.ts';
import { english, site, tiny } from '../views/site.ts';

const [embed] = embedsOf(tiny).filter(({ pinned }) => !pinned);
if (!embed) throw new Error('The tiny folder has no embed.');
const there = { ...site, origin: 'https://example.org' };

describe('oEmbed', () => {
  it('gives absolute addresses of the public site, and of this machine where there is none', () => {
    const view = embedView(there, tiny, embed);
    const document = oembed(view);
    expect(document.html).toContain(`<iframe src="https://example.org/sub/embed/${view.key}/"`);
    expect(document.provider_url).toBe('https://example.org/sub/');
    expect(document.thumbnail_url).toBe(`https://example.org/sub/embed/${view.key}/image.png`);
    expect(oembed(embedView(site, tiny, embed)).html).toContain('src="http://127.0.0.1:4321/sub/embed/');
  });

  it('gives the picture of live charts only: pinned ones have none as PNG', () => {
    const [pinned] = embedsOf(tiny).filter((one) => one.pinned);
    if (!pinned) throw new Error('The tiny folder pins nothing.');
    expect(oembed(embedView(site, tiny, pinned))).not.toHaveProperty('thumbnail_url');
  });

  it('says which campaign is pinned, and first that data are invented', () => {
    const [pinned] = embedsOf(tiny).filter((one) => one.pinned);
    if (!pinned) throw new Error('The tiny folder pins nothing.');
    const view = { ...embedView(english, tiny, pinned), title: 'Caf', fictional: false };
    expect(oembed(view).title).toBe(`Caf (${view.campaign.title})`);
    const { title, html } = oembed({ ...view, pinned: false, fictional: true });
    expect(title).toBe('DONNÉES FICTIVES (fictitious data) – Caf');
    expect(html).toContain('title="DONNÉES FICTIVES (fictitious data) – Caf"');
  });

  it('sets French spaces itself, for it passes no page, and none in English', () => {
    const view = { ...embedView(there, tiny, embed), title: 'Qui décroche ?', fictional: false };
    expect(oembed(view).title).toBe('Qui décroche\u202f?');
    expect(oembed({ ...embedView({ ...english }, tiny, embed), title: 'Who answers ?', fictional: false }).title).toBe(
      'Who answers ?',
    );
  });

  it('lets no name break out of its markup', () => {
    const { html } = oembed({ ...embedView(there, tiny, embed), title: 'A "B" <script>&', fictional: false });
    expect(html).not.toContain('<script>');
    expect(html).toContain('title="A &quot;B&quot; &lt;script&gt;&amp;"');
  });
});
