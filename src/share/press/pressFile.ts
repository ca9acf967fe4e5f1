import { createHash } from 'node:crypto';
import type { Campaign } from '../../domain/campaign.ts';
import type { Site } from '../../domain/site.ts';
import { formatInstant } from '../../present/formatDate.ts';
import { encodeEntities } from '../../present/htmlEntities.ts';
import { typesetHtml } from '../../present/typography.ts';
import { pressCopyWords } from '../../present/words/pressCopyWords.ts';
import { pressStyle } from './pressStyle.ts';
import type { SealedText } from './sealText.ts';
import { unlockPress } from './unlockPress.ts';

/**
 * The sealed page as one file: who made it, when it may be used, a field for the phrase. Of the campaign it says nothing in the
 * clear, not even its name. Its policy lets it run its own script and nothing else, and load nothing from anywhere.
 */
export function pressFile(
  { locale, config }: Site,
  { publishAt, simulated }: Pick<Campaign, 'publishAt' | 'simulated'>,
  sealed: SealedText,
): string {
  if (publishAt === undefined) throw new RangeError('A campaign without an hour of publication has no embargo.');
  const words = pressCopyWords[locale];
  const script = `(${unlockPress.toString()})();`;
  const policy = [
    "default-src 'none'",
    `style-src ${hashSource(pressStyle)}`,
    `script-src ${hashSource(script)}`,
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
  const text = (said: string) => encodeEntities(said).replaceAll('"', '&quot;');
  const page = `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${text(words.title(config.name))}</title>
</head>
<body>
<main id="ferme">
<p class="site">${text(config.name)}</p>${simulated ? `\n<p class="copy"><strong>${text(words.fictional)}</strong></p>` : ''}
<h1>${text(words.embargo(formatInstant(publishAt, locale)))}</h1>
<p>${text(words.sealed)}</p>
<form data-busy="${text(words.busy)}" data-wrong="${text(words.wrong)}" data-unsupported="${text(words.unsupported)}">
<label for="phrase">${text(words.phrase)}</label>
<input id="phrase" type="password" autocomplete="off" required>
<button>${text(words.open)}</button>
<p role="alert"></p>
</form>
<noscript><p>${text(words.noScript)}</p></noscript>
</main>
<main id="ouvert" hidden></main>
</body>
</html>
`;
  // Typography must not touch what the policy has digests of.
  return (locale === 'fr' ? typesetHtml(page) : page)
    .replace('</head>', () => `<style>${pressStyle}</style>\n</head>`)
    .replace(
      '</body>',
      () =>
        `<script type="application/json" id="scelle">${JSON.stringify(sealed)}</script>\n<script>${script}</script>\n</body>`,
    );
}

function hashSource(source: string): string {
  return `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
}
