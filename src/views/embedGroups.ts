import { RANKING_CODES } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Locale } from '../domain/locale.ts';
import { textIn } from '../present/textIn.ts';
import { embedBuilderWords } from '../present/words/embedBuilderWords.ts';
import { embedsOf, type Embed } from './embedsOf.ts';
import { listedOrganisations, orderedSectors } from './latest.ts';

/** Live charts that stand on one page of codes: all rankings, or those of a sector's organisations under its id. */
export interface EmbedGroup {
  readonly id: string;
  readonly title: string;
  readonly subjects: readonly EmbedSubject[];
}

/** A ranking or an organisation. */
export interface EmbedSubject {
  readonly id: string;
  readonly name: string;
  readonly embeds: readonly Embed[];
}

/** Every live chart once: rankings first, then organisations by sector. Nothing that has no chart. */
export function embedGroups(barometer: Barometer, locale: Locale): readonly EmbedGroup[] {
  const words = embedBuilderWords[locale];
  const live = embedsOf(barometer).filter(({ pinned }) => !pinned);
  const bySubject = Map.groupBy(live, ({ of }) => String(of.subject));
  const subject = (id: string, name: string): readonly EmbedSubject[] => {
    const embeds = bySubject.get(id) ?? [];
    return embeds.length > 0 ? [{ id, name, embeds }] : [];
  };
  const sectors = orderedSectors(barometer).map(({ id, nameFr, nameEn }) => ({
    id,
    name: textIn(locale, nameFr, nameEn),
  }));
  const organisations = listedOrganisations(barometer);
  return [
    {
      id: RANKING_CODES,
      title: words.rankings,
      subjects: [...subject('all', words.everySector), ...sectors.flatMap(({ id, name }) => subject(id, name))],
    },
    ...sectors.map((sector) => ({
      id: sector.id,
      title: sector.name,
      subjects: organisations.filter((o) => o.sector === sector.id).flatMap(({ id, name }) => subject(id, name)),
    })),
  ].filter(({ subjects }) => subjects.length > 0);
}
