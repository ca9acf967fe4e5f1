import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { valueOf } from '../../../src/domain/result.ts';
import { figureView } from '../../../src/views/figureView.ts';
import { pressContent } from '../../../src/share/press/pressContent.ts';
import { pressFile } from '../../../src/share/press/pressFile.ts';
import { sealText, type SealedText } from '../../../src/share/press/sealText.ts';
import { edition } from '../../publish/tinyBarometer.ts';
import { tinyFolder } from '../tinyFolder.ts';

const PHRASE = 'bafoti-renaco-mopaba-bakofi-posoje-gobile';
const { barometer, calls } = tinyFolder();
const campaign = { ...calls, publishAt: '2026-12-02T09:30:00+01:00' };
const content = pressContent(edition.site, barometer, campaign, 'La Gazette <d’Essai>');
let sealed: SealedText;
let page: string;

beforeAll(async () => {
  sealed = await sealText(content, PHRASE);
  page = pressFile(edition.site, campaign, sealed);
});

/** As any implementation of the two standards would. */
async function open({ iterations, salt, iv, cipher }: SealedText, phrase: string): Promise<string> {
  const { subtle } = globalThis.crypto;
  const bytes = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));
  const material = await subtle.importKey('raw', new TextEncoder().encode(phrase), 'PBKDF2', false, ['deriveBits']);
  const bits = await subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: bytes(salt), iterations },
    material,
    256,
  );
  const key = await subtle.importKey('raw', bits, 'AES-GCM', false, ['decrypt']);
  return new TextDecoder().decode(await subtle.decrypt({ name: 'AES-GCM', iv: bytes(iv) }, key, bytes(cipher)));
}

describe('what the phrase opens', () => {
  it('names its recipient on every screen, as a text and nothing else', () => {
    expect(content).toContain('La Gazette &lt;d’Essai&gt;');
    expect(content).not.toContain('<d’Essai>');
    expect(content.split('Gazette').length).toBeGreaterThan(40);
    for (const [, caption = ''] of content.matchAll(/<caption>(.*?)<\/caption>/gs))
      expect(caption).toContain('Gazette');
  });

  it('holds every figure with its base, and its interval or the reason why it has none', () => {
    const rows = [...content.matchAll(/<tr><th scope="row">.*?<\/tr>/gs)].map(([row]) => row.replaceAll(/\s/g, ' '));
    const results = barometer.results.filter((result) => result.campaign === campaign.id);
    expect(rows).toHaveLength(results.length);
    for (const [i, result] of results.entries()) {
      const { text, base, interval, caveat } = figureView(result, 'fr');
      for (const part of [text, base, interval ?? caveat ?? 'neither'])
        expect(rows[i]).toContain(part.replaceAll(/\s/g, ' ').replaceAll('<', '&lt;'));
    }
  });

  it('says the hour, the ranks as intervals or why there are none, and that fictional data are fictional', () => {
    expect(content.replaceAll(/\s/g, ' ')).toContain('Sous embargo jusqu’au 2 décembre 2026 à 9 h 30, heure de Paris');
    expect(content).toContain('DONNÉES FICTIVES');
    expect(content).toContain('Rang possible');
  });

  it('runs nothing and asks for nothing', () => {
    expect(content).not.toMatch(/<(script|img|link|iframe|a)\b|\son\w+=|style=/);
  });
});

describe('the sealed page', () => {
  it('is opened by its phrase alone', async () => {
    expect(await open(sealed, PHRASE)).toBe(content);
    await expect(open(sealed, `${PHRASE}x`)).rejects.toThrow();
  });

  it('costs whoever tries phrases at least 600,000 rounds each, and is never sealed twice alike', async () => {
    expect(sealed.iterations).toBeGreaterThanOrEqual(600_000);
    const again = await sealText(content, PHRASE);
    expect([again.salt, again.iv, again.cipher]).not.toContain(sealed.salt);
    expect(again.cipher.slice(0, 24)).not.toBe(sealed.cipher.slice(0, 24));
  });

  it('shows the hour of publication and nothing of the campaign', () => {
    expect(Buffer.from(sealed.cipher, 'base64').toString('latin1')).not.toContain('<table>');
    // Without what is the same in every page, and what only chance could make a word of.
    const clear = page
      .replace(/<style>.*?<\/style>/s, '')
      .replace(sealed.cipher, '')
      .replaceAll(/\s/g, ' ');
    expect(clear).toContain('Sous embargo jusqu’au 2 décembre 2026 à 9 h 30, heure de Paris');
    const names = barometer.organisations.flatMap(({ id, name }) => [id, name]);
    const figures = barometer.results.flatMap((result) => {
      const value = valueOf(result);
      return [
        value === undefined ? '' : String(value),
        figureView(result, 'fr').text,
        figureView(result, 'fr').interval ?? '',
      ];
    });
    // « 0 » or « 1 » stand in any page; what has a decimal or a word does not.
    const telling = [...names, ...figures, campaign.id, campaign.title.fr, 'Gazette', PHRASE].filter(
      (text) => text.length >= 4 && !/^\d+$/.test(text),
    );
    expect(telling.length).toBeGreaterThan(20);
    for (const text of telling) expect([text, clear.includes(text.replaceAll(/\s/g, ' '))]).toEqual([text, false]);
  });

  it('may run its own script, wear its own style and reach nothing', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    const hash = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(policy).toContain(`script-src ${hash(/<script>(.*?)<\/script>/s.exec(page)?.[1])}`);
    expect(policy).toContain(`style-src ${hash(/<style>(.*?)<\/style>/s.exec(page)?.[1])}`);
    expect(page).not.toMatch(/https?:\/\//);
  });
});
