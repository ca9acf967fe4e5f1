import type { Ranking } from '../domain/ranking.ts';
import type { Site } from '../domain/site.ts';
import { rankingWords } from '../present/words/rankingWords.ts';
import type { RankingBlockView } from './rankingBlockView.ts';

/** What is measured, and what a rank means. */
export function rankingLead({ locale }: Site, block: RankingBlockView, ranking: Ranking): string {
  return [block.definition, ...(ranking.ranked.length > 0 ? [rankingWords[locale].rankIsInterval] : [])].join(' ');
}
