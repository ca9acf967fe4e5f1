import type { Locale } from '../domain/locale.ts';
import { organisationSectionWords } from '../present/words/organisationSectionWords.ts';
import type { OrganisationEvidence } from './organisationEvidence.ts';

/** Anchors of sections, in the order of the page. */
export type SectionId =
  | 'repondre'
  | 'quand'
  | 'attendre'
  | 'evolution'
  | 'juste'
  | 'coherence'
  | 'profil'
  | 'officiel'
  | 'ailleurs'
  | 'secondaires'
  | 'autres'
  | 'appels'
  | 'reponse'
  | 'inconnu'
  | 'citer'
  | 'reprendre';

export interface SectionView {
  readonly id: SectionId;
  readonly question: string;
  readonly ask: string;
}

type Words = keyof (typeof organisationSectionWords)['fr'];

/** The sections that have evidence, in the order in which a caller asks: the table of contents and the page itself. */
export function organisationSections(evidence: OrganisationEvidence, locale: Locale): readonly SectionView[] {
  const words = organisationSectionWords[locale];
  const { answers, answersRefused, answerFigures, beside } = evidence;
  const judged = answers !== undefined || answersRefused !== undefined;
  const sections: readonly (readonly [id: SectionId, words: Words, present: boolean])[] = [
    ['repondre', 'funnel', evidence.funnel !== undefined],
    ['quand', 'when', evidence.when !== undefined],
    ['attendre', 'wait', evidence.wait !== undefined],
    ['evolution', 'trend', evidence.since !== undefined || evidence.trends.length + evidence.slopes.length > 0],
    ['juste', judged ? 'answers' : 'answersOfOthers', judged || answerFigures.length > 0],
    ['coherence', 'consistency', evidence.consistency !== undefined],
    ['profil', 'profiles', evidence.profiles !== undefined],
    ['officiel', beside?.measured ? 'beside' : 'declared', beside !== undefined],
    ['ailleurs', placeWords(evidence), evidence.place !== undefined || evidence.peers !== undefined],
    ['secondaires', 'secondary', evidence.secondary !== undefined],
    ['autres', 'published', evidence.published.length > 0],
    ['appels', 'calls', evidence.sample !== undefined],
    ['reponse', 'reply', evidence.replies.length > 0],
    ['inconnu', 'unknown', evidence.unknown.length > 0],
    ['citer', 'quotes', evidence.quotes !== undefined],
    ['reprendre', 'takeaway', true],
  ];
  return sections.flatMap(([id, key, present]) => (present ? [{ id, ...words[key] }] : []));
}

/** Of whom the ranking is: its sector, the whole campaign; or what others have published. */
function placeWords({ place }: OrganisationEvidence): Words {
  if (!place) return 'peers';
  return place.sector === undefined ? 'place' : 'placeInSector';
}
