import type { Direction, Unit } from '../domain/indicator.ts';
import { composeDocument, type Document } from './composeDocument.ts';
import type { Edition } from './edition.ts';
import { wholeConcern } from './provenance.ts';

export interface IndicatorEntry {
  readonly id: string;
  readonly name_fr: string;
  readonly name_en?: string | undefined;
  readonly unit: Unit;
  readonly better: Direction;
  readonly base: string;
  readonly definition_fr: string;
  readonly definition_en?: string | undefined;
  /** True: depends on the question asked, ranked only among organisations asked the same ones. */
  readonly about_answer: boolean;
  /** Absent where the indicator is ours. */
  readonly publisher?: string | undefined;
}
export interface IndicatorsBody {
  readonly indicators: readonly IndicatorEntry[];
}

/** `indicators.json`: what each indicator measures, ours first, then those of other publishers. */
export function indicatorsDocument(edition: Edition): Document<IndicatorsBody> {
  const indicators = edition.barometer.indicators.map((indicator) => ({
    id: indicator.id,
    name_fr: indicator.nameFr,
    name_en: indicator.nameEn,
    unit: indicator.unit,
    better: indicator.better,
    base: indicator.base,
    definition_fr: indicator.definitionFr,
    definition_en: indicator.definitionEn,
    about_answer: indicator.aboutAnswer,
    publisher: indicator.publisher,
  }));
  return composeDocument(edition, wholeConcern(edition), { indicators });
}
