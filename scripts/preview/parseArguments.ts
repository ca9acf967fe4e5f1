import { parseArgs } from 'node:util';
import type { Locale } from '../../src/domain/locale.ts';

/** What the command line asks for, or what is wrong with it (in French, for the operator). */
export type PreviewRequest =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string }
  | {
      readonly kind: 'press';
      readonly campaign: string;
      readonly recipient: string;
      readonly out: string | undefined;
      readonly locale: Locale;
      /** True where the operator wants to choose the phrase and type it. */
      readonly ask: boolean;
    };

const OPTIONS = {
  campaign: { type: 'string' },
  recipient: { type: 'string' },
  out: { type: 'string' },
  lang: { type: 'string' },
  ask: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * Reads the words after the command's name. There is no option for the phrase: what stands in a command line stays in the
 * history of the terminal and is seen by every process of the machine.
 */
export function parseArguments(words: readonly string[]): PreviewRequest {
  let parsed;
  try {
    parsed = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch {
    const known = Object.keys(OPTIONS).map((name) => `--${name}`);
    return wrong(`Option inconnue ou sans valeur. Options : ${known.join(', ')}.`);
  }
  const { values, positionals } = parsed;
  if (values.help) return { kind: 'help' };
  if (positionals.length !== 1 || positionals[0] !== 'press') return wrong('Un seul aperçu existe : « press ».');
  const { campaign, recipient, lang = 'fr' } = values;
  if (!campaign) return wrong('--campaign est obligatoire : l’identifiant de la campagne.');
  const name = recipient?.trim();
  if (!name) return wrong('--recipient est obligatoire : pour qui est cet exemplaire.');
  if (/[\p{Cc}]/u.test(name)) return wrong('--recipient tient sur une ligne.');
  if (lang !== 'fr' && lang !== 'en') return wrong(`--lang vaut « ${lang} » : « fr » ou « en » est attendu.`);
  return { kind: 'press', campaign, recipient: name, out: values.out, locale: lang, ask: values.ask ?? false };
}

function wrong(message: string): PreviewRequest {
  return { kind: 'wrong', message };
}
