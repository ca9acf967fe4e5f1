import type { Barometer } from '../domain/barometer.ts';
import type { CampaignId } from '../domain/ids.ts';
import type { Unit } from '../domain/indicator.ts';
import type { ProfileEffect } from '../domain/profileComparison.ts';
import { capitalise } from '../present/capitalise.ts';
import { formatInterval } from '../present/formatInterval.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { formatSigned } from '../present/formatSigned.ts';
import { messagesFr } from '../present/messages.fr.ts';
import { profileName } from '../present/profileName.ts';
import { profilePairSentence } from '../present/sentences/profilePairSentence.ts';
import { lookup } from './lookup.ts';
import { shortIndicator } from './names.ts';
import { left, right, text, type TableView } from './tableView.ts';

/** Whether the caller's profile matters at equal organisation, over a whole campaign (PU14). */
export interface ProfileEffectsView {
  readonly lines: readonly { readonly label: string; readonly text: string }[];
  readonly table: TableView;
}

/** Undefined where the campaign called under one profile, or noted none. */
export function profileEffectsView(barometer: Barometer, campaign: CampaignId): ProfileEffectsView | undefined {
  const find = lookup(barometer);
  const effects = find.profileEffects(campaign);
  if (effects.length === 0) return undefined;
  const unitOf = ({ indicator }: ProfileEffect) => find.indicator(indicator).unit;
  const label = ({ indicator }: ProfileEffect) => shortIndicator(find.indicator(indicator), 'fr');
  return {
    lines: effects.map((effect) => ({ label: label(effect), text: effectWords(effect, unitOf(effect)) })),
    table: {
      caption: 'Écarts entre profils, à organisme égal',
      columns: [
        left('Indicateur'),
        left('Profils'),
        right('Écart'),
        left('Intervalle à 95 %'),
        right('Appels'),
        right('Organismes'),
        left('Après correction'),
      ],
      rows: effects.flatMap((effect) =>
        effect.pairs.map((pair) => [
          text(label(effect)),
          text(`${capitalise(profileName(pair.a, messagesFr))} – ${profileName(pair.b, messagesFr)}`),
          text(formatSigned(pair.difference, 'fr', { unit: unitOf(effect) })),
          text(formatInterval(pair.low, pair.high, 'fr', { unit: unitOf(effect), withUnit: false, decimals: 1 })),
          text(formatNumber(pair.n, 'fr')),
          text(formatNumber(pair.organisations, 'fr')),
          text(pair.established ? 'établi' : 'non démontré'),
        ]),
      ),
    },
  };
}

function effectWords({ pairs, verdict }: ProfileEffect, unit: Unit): string {
  const { sentences } = messagesFr;
  if (verdict.kind === 'untestable') return `${capitalise(sentences.profilesUntested)}.`;
  if (verdict.kind === 'not_established') return `${capitalise(sentences.profilesAlike)}.`;
  return pairs
    .filter((pair) => pair.established)
    .map((pair) => profilePairSentence(pair, unit, messagesFr))
    .join(' ');
}
