import * as constants from './method.ts';
import { OWN_INDICATORS } from './ownIndicators.ts';

/** The constants of the method by name. A version that is past keeps names that this one may have dropped. */
export type MethodConstants = Readonly<Record<string, unknown>>;
/** Every constant that the present version has. */
export type MethodConstant = Exclude<keyof typeof constants, 'METHOD_VERSION'>;

/** What of an indicator makes its figures: a change of any of it is a change of the method. */
export interface IndicatorDefinition {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly unit: string;
  readonly base: string;
  readonly better: string;
  readonly aboutAnswer: boolean;
}

/** What a version of the method says, as plain data. */
export interface MethodDefinition {
  readonly version: string;
  readonly indicators: readonly IndicatorDefinition[];
  readonly constants: MethodConstants;
}

/** The method that this program computes by, read from the very constants and definitions that it uses. */
export function methodDefinition(): MethodDefinition {
  const { METHOD_VERSION: version, ...rest } = constants;
  return {
    version,
    indicators: OWN_INDICATORS.map(({ id, nameFr, definitionFr, unit, base, better, aboutAnswer }) => ({
      id,
      name: nameFr,
      definition: definitionFr,
      unit,
      base,
      better,
      aboutAnswer,
    })),
    constants: rest,
  };
}
