import { DISPOSITIONS, isEligible, isHuman, waitEnd } from '../domain/disposition.ts';
import { ISSUE_KINDS } from '../domain/issueCodes.ts';
import type { Locale } from '../domain/locale.ts';
import type { IndicatorDefinition, MethodDefinition } from '../domain/methodDefinition.ts';
import type { MethodExamples } from '../domain/methodExamples.ts';
import { OWN_INDICATORS } from '../domain/ownIndicators.ts';
import { capitalise } from '../present/capitalise.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { formatPercent } from '../present/formatPercent.ts';
import { baseWords } from '../present/messages.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { methodTableWords } from '../present/words/methodTableWords.ts';
import { left, right, text, type TableView } from './tableView.ts';

/** Every indicator of a version: name, definition, base. */
export function indicatorsTable({ indicators }: MethodDefinition, locale: Locale): TableView {
  const words = methodTableWords[locale].indicatorsTable;
  return {
    caption: words.caption,
    columns: [left(words.indicator), left(words.definition), left(words.base), left(words.code)],
    rows: indicators.map((indicator) => {
      const { name, definition } = definedIn(indicator, locale);
      return [text(name), text(definition), text(baseWords(indicator.base, messagesIn[locale])), text(indicator.id)];
    }),
  };
}

/** The register is French; what still says the same today has its translation, what a past version said has none. */
function definedIn(
  indicator: IndicatorDefinition,
  locale: Locale,
): { readonly name: string; readonly definition: string } {
  if (locale === 'fr') return indicator;
  const today = OWN_INDICATORS.find(({ id }) => id === indicator.id);
  if (!today || today.definitionFr !== indicator.definition || today.nameFr !== indicator.name) return indicator;
  return { name: today.nameEn ?? indicator.name, definition: today.definitionEn ?? indicator.definition };
}

/** How an attempt may end, and what each end counts for. */
export function dispositionsTable(locale: Locale): TableView {
  const words = methodTableWords[locale];
  const table = words.dispositionsTable;
  return {
    caption: table.caption,
    columns: [left(table.disposition), left(table.human), left(table.eligible), left(table.ender), left(table.code)],
    rows: DISPOSITIONS.map((code) => [
      text(capitalise(messagesIn[locale].dispositions[code])),
      text(isHuman(code) ? words.yes : words.no),
      text(isEligible(code) ? words.yes : words.redone),
      text(isEligible(code) ? words.enders[waitEnd(code)] : '–'),
      text(code),
    ]),
  };
}

/** The checks on incoming files. What each does is read off the codes of `ingest/`. */
export function checksTable(locale: Locale): TableView {
  const { checks, checksTable: words, effects } = methodTableWords[locale];
  const severities = (check: string) =>
    new Set(
      Object.values(ISSUE_KINDS).flatMap((kind) => ('check' in kind && kind.check === check ? kind.severity : [])),
    );
  const effect = (check: string): string => {
    const found = severities(check);
    if (found.has('error')) return found.has('warning') ? effects.both : effects.blocks;
    return found.has('warning') ? effects.warns : effects.always;
  };
  return {
    caption: words.caption,
    columns: [left(words.check), left(words.looksFor), left(words.effect)],
    rows: Object.entries(checks).map(([check, meaning]) => [text(check), text(meaning), text(effect(check))]),
  };
}

/** How many calls buy how much certainty. */
export function sizesTable({ margins, differences }: MethodExamples, locale: Locale): TableView {
  const words = methodTableWords[locale];
  const percent = (share: number): string => formatPercent(share, locale, { decimals: 0 });
  const calls = (n: number) => text(formatNumber(n, locale));
  return {
    caption: words.sizesTable.caption,
    columns: [left(words.sizesTable.aim), right(words.sizesTable.calls)],
    rows: [
      ...margins.map(({ margin, n }) => [text(words.margin(formatNumber(margin * 100, locale))), calls(n)]),
      ...differences.map(({ first, second, n }) => [text(words.difference(percent(first), percent(second))), calls(n)]),
    ],
  };
}
