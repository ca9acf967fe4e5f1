import type { MethodDefinition } from './methodDefinition.ts';
import register from './methodRegister.json' with { type: 'json' };
import type { IsoDate } from './time.ts';

/** A version of the method as it was registered: `npm run register-method` writes it, the build holds the code to it. */
export interface RegisteredMethod extends MethodDefinition {
  /** From that day on its page stands and its definitions do not change. */
  readonly publishedOn: IsoDate;
  /** sha256 of each text of formulas, by its name. */
  readonly formulas: Readonly<Record<string, string>>;
  /** sha256 of all of the above but the day. */
  readonly digest: string;
}

/** All versions, oldest first. */
export const METHOD_REGISTER: readonly RegisteredMethod[] = register;
