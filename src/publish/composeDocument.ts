import type { Edition } from './edition.ts';
import { FICTIONAL_NOTICE, isFictional } from './fiction.ts';
import { provenanceOf, type Concern, type Provenance } from './provenance.ts';

/** A JSON document of the API: what it says, in the middle of what every document says. */
export type Document<Body> = FictionalMark & Body & { readonly provenance: Provenance };

/** Both or none: on documents of simulated campaigns, first of all keys. */
interface FictionalMark {
  readonly fictional?: true;
  readonly notice?: string;
}

/**
 * Puts a body between the fictional notice and the provenance block. Key order is the order of writing; a key whose value
 * is undefined does not reach the JSON, so that an absent fact is an absent key.
 */
export function composeDocument<Body extends object>(edition: Edition, concern: Concern, body: Body): Document<Body> {
  const mark: FictionalMark = isFictional(edition.barometer, concern.campaigns)
    ? { fictional: true, notice: FICTIONAL_NOTICE }
    : {};
  return { ...mark, ...body, provenance: provenanceOf(edition, concern) };
}
