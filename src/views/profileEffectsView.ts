import type { Barometer } from '../domain/barometer.ts';
import type { CampaignId } from '../domain/ids.ts';
import type { Unit } from '../domain/indicator.ts';
import type { Locale } from '../domain/locale.ts';
import type { ProfileEffect } from '../domain/profileComparison.ts';
import { capitalise } from '../present/capitalise.ts';
import { formatDifference } from '../present/formatDifference.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { profileName } from '../present/profileName.ts';
import { profilePairSentence } from '../present/sentences/profilePairSentence.ts';
import { qualityReportWords } from '../present/words/qualityReportWords.ts';
import { lookup } from './lookup.ts';
import { shortIndicator } from './names.ts';
import { left, right, text, type TableView } from './tableView.ts';

/** Whether the caller's profile matters at equal organisation, over a whole campaign (PU14). */
export interface ProfileEffectsView {
  readonly lines: readonly { readonly label: string; readonly text: string }[];
  readonly table: TableView;
}

/** Undefined where the campaign called under one profile, or noted none. */
export function profileEffectsView(
  barometer: Barometer,
  campaign: CampaignId,
  locale: Locale,
): ProfileEffectsView | undefined {
  const words = qualityReportWords[locale];
  const { columns } = words;
  const messages = messagesIn[locale];
  const find = lookup(barometer);
  const effects = find.profileEffects(campaign);
  if (effects.length === 0) return undefined;
  const unitOf = ({ indicator }: ProfileEffect) => find.indicator(indicator).unit;
  const label = ({ indicator }: ProfileEffect) => shortIndicator(find.indicator(indicator), locale);
  return {
    lines: effects.map((effect) => ({ label: label(effect), text: effectWords(effect, unitOf(effect), locale) })),
    table: {
      caption: words.profiles,
      columns: [
        left(columns.indicator),
        left(columns.profiles),
        right(columns.difference),
        left(columns.interval),
        right(columns.calls),
        right(columns.organisations),
        left(columns.afterCorrection),
      ],
      rows: effects.flatMap((effect) =>
        effect.pairs.map((pair) => {
          const { difference, interval } = formatDifference(pair, locale, { unit: unitOf(effect) });
          return [
            text(label(effect)),
            text(`${capitalise(profileName(pair.a, messages))} – ${profileName(pair.b, messages)}`),
            text(difference),
            text(interval),
            text(formatNumber(pair.n, locale)),
            text(formatNumber(pair.organisations, locale)),
            text(pair.established ? words.established : words.notShown),
          ];
        }),
      ),
    },
  };
}

function effectWords({ pairs, verdict }: ProfileEffect, unit: Unit, locale: Locale): string {
  const { sentences } = messagesIn[locale];
  if (verdict.kind === 'untestable') return `${capitalise(sentences.profilesUntested)}.`;
  if (verdict.kind === 'not_established') return `${capitalise(sentences.profilesAlike)}.`;
  return pairs
    .filter((pair) => pair.established)
    .map((pair) => profilePairSentence(pair, unit, messagesIn[locale]))
    .join(' ');
}
