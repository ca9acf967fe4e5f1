import type { Reply } from '../domain/publication.ts';
import type { errataTable } from '../domain/tables/publicationTables.ts';
import { checkTexts, type PublishedText, textsOf } from './checkTexts.ts';
import type { Directory } from './parseDirectory.ts';
import type { ParsedTable } from './parseTable.ts';
import type { Report } from './report.ts';

/** Prose for readers, outside campaigns. */
export interface Publications {
  readonly tables: Directory['tables'];
  readonly errata: ParsedTable<typeof errataTable> | undefined;
  readonly replies: readonly Reply[];
  readonly organisationNames: readonly string[];
}

/** D21 over questions, definitions, announcements, errata and replies; campaigns check their own notes. */
export function checkPublishedTexts(publications: Publications, report: Report): void {
  const { tables, errata, replies, organisationNames } = publications;
  const texts: readonly PublishedText[] = [
    ...textsOf(tables.scenarios, ['question_fr', 'question_en', 'expected_answer_fr', 'required_elements']),
    ...textsOf(tables.indicators, ['definition_fr', 'definition_en']),
    ...textsOf(tables.announcements, ['title_fr', 'title_en']),
    ...textsOf(errata, ['reason', 'found_by']),
    ...replies.map(({ organisation, campaign, text }) => ({
      text,
      place: { file: `replies/${organisation}/${campaign}.md` },
    })),
  ];
  checkTexts(texts, organisationNames, report);
}
