import { addresses, linkTo } from '../../domain/addresses.ts';
import type { OrganisationId, SectorId } from '../../domain/ids.ts';
import type { Locale } from '../../domain/locale.ts';
import type { FinderIndex } from '../../find/FinderIndex.ts';
import type { Suggestion } from '../../find/Suggestion.ts';
import { findWords } from '../../present/words/findWords.ts';

/** A suggestion as a reader sees it. */
export interface Answer {
  readonly href: string;
  readonly text: string;
  /** What tells it from another of the same name. */
  readonly detail: string;
}

/** Names that a postcode's line has room for. */
const MOST_COMMUNES = 3;

/** A suggestion in words, with the page it leads to. */
export function answerOf(
  suggestion: Suggestion,
  { index, base, locale }: { readonly index: FinderIndex; readonly base: string; readonly locale: Locale },
): Answer {
  const words = findWords[locale];
  const place = (code: string) => linkTo({ base, locale }, addresses.place(code));
  switch (suggestion.kind) {
    case 'organisation': {
      const [fr = '', en = ''] = index.sectors[suggestion.sector] ?? [];
      const { heard, successor } = suggestion;
      return {
        href: linkTo({ base, locale }, addresses.organisation(suggestion.id as OrganisationId)),
        text: suggestion.name,
        detail: [locale === 'fr' ? fr : en, heard && words.heard(heard), successor && words.now(successor)]
          .filter(Boolean)
          .join(', '),
      };
    }
    case 'sector': {
      const [fr = '', en = ''] = index.sectors[suggestion.sector] ?? [];
      return {
        href: linkTo({ base, locale }, addresses.ranking(suggestion.id as SectorId)),
        text: words.allOf(locale === 'fr' ? fr : en),
        detail: [words.sector, suggestion.heard && words.heard(suggestion.heard)].filter(Boolean).join(', '),
      };
    }
    case 'departement': {
      const { code, name, postcode } = suggestion;
      return {
        href: place(code),
        text: words.departement(name, code),
        detail: postcode
          ? `${postcode.digits} ${words.some(postcode.communes.slice(0, MOST_COMMUNES), postcode.communes.length)}`
          : words.whole,
      };
    }
    case 'commune':
      return {
        href: place(suggestion.departement),
        text: suggestion.name,
        detail: words.departement(suggestion.departementName, suggestion.departement),
      };
  }
}
