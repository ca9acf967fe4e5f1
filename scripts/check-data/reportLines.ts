import type { DataFolder } from '../../src/domain/barometer.ts';
import type { Campaign } from '../../src/domain/campaign.ts';
import type { Issue } from '../../src/domain/issue.ts';
import { issueLine } from '../../src/present/issueMessages.ts';
import type { Locale } from '../../src/domain/locale.ts';

/** Findings of one kind in one column shown before the rest is counted: a screen is read, a flood is not. */
const SHOWN = 10;

const WORDS = {
  fr: {
    colon: ' : ',
    error: 'erreur',
    warning: 'avertissement',
    more: (n: number) => `  … et ${n} ligne${n > 1 ? 's' : ''} de plus pour la même raison (--json les donne toutes)`,
    read: 'Lu',
    sequences: (n: number, excluded: number, corrections: number) =>
      `${n} séquence${n > 1 ? 's' : ''}${excluded > 0 ? `, ${excluded} écartée${excluded > 1 ? 's' : ''}` : ''}${corrections > 0 ? `, ${corrections} cellule${corrections > 1 ? 's' : ''} corrigée${corrections > 1 ? 's' : ''}` : ''}`,
    figures: (n: number) => `${n} chiffre${n > 1 ? 's' : ''} publié${n > 1 ? 's' : ''}`,
    noCampaign: 'aucune campagne',
    summary: (errors: number, warnings: number) =>
      `${errors} erreur${errors > 1 ? 's' : ''}, ${warnings} avertissement${warnings > 1 ? 's' : ''}. ${errors > 0 ? 'Rien ne peut être publié tant qu’il reste une erreur.' : 'Les données peuvent être publiées.'}`,
  },
  en: {
    colon: ': ',
    error: 'error',
    warning: 'warning',
    more: (n: number) => `  … and ${n} more row${n === 1 ? '' : 's'} for the same reason (--json gives them all)`,
    read: 'Read',
    sequences: (n: number, excluded: number, corrections: number) =>
      `${n} sequence${n === 1 ? '' : 's'}${excluded > 0 ? `, ${excluded} set aside` : ''}${corrections > 0 ? `, ${corrections} cell${corrections === 1 ? '' : 's'} corrected` : ''}`,
    figures: (n: number) => `${n} published figure${n === 1 ? '' : 's'}`,
    noCampaign: 'no campaign',
    summary: (errors: number, warnings: number) =>
      `${errors} error${errors === 1 ? '' : 's'}, ${warnings} warning${warnings === 1 ? '' : 's'}. ${errors > 0 ? 'Nothing can be published while an error remains.' : 'The data can be published.'}`,
  },
} as const;

/** The report that an operator reads: findings by file, what was read of each campaign, and the count. */
export function reportLines(
  { issues, campaigns }: Pick<DataFolder, 'issues' | 'campaigns'>,
  locale: Locale,
): readonly string[] {
  const words = WORDS[locale];
  const byFile = Map.groupBy(issues, ({ file }) => file);
  const lines: string[] = [];
  for (const group of byFile.values()) {
    for (const alike of Map.groupBy(group, ({ code, column }) => `${code} ${column ?? ''}`).values()) {
      for (const issue of alike.slice(0, SHOWN))
        lines.push(words[issue.severity] + words.colon + issueLine(issue, locale));
      if (alike.length > SHOWN) lines.push(words.more(alike.length - SHOWN));
    }
    lines.push('');
  }
  for (const campaign of campaigns) lines.push(`${words.read} ${campaign.id}${words.colon}${readOf(campaign, locale)}`);
  if (campaigns.length === 0) lines.push(words.read + words.colon + words.noCampaign);
  const errors = issues.filter(({ severity }: Issue) => severity === 'error').length;
  return [...lines, words.summary(errors, issues.length - errors)];
}

function readOf(campaign: Campaign, locale: Locale): string {
  const words = WORDS[locale];
  if (campaign.kind === 'published') return words.figures(campaign.figures.length);
  return words.sequences(campaign.sequences.length, campaign.excluded.length, campaign.corrections ?? 0);
}
