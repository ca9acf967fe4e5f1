import type { Quarter } from '../../src/planning/quarter.ts';
import {
  SIMULATION_DEFAULTS,
  SIMULATION_LIMITS,
  type SimulationOptions,
} from '../../src/planning/simulationOptions.ts';

/** What the command line asks for, or what is wrong with it (in French, for the operator). */
export type SimulationRequest =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string }
  | { readonly kind: 'simulate'; readonly out: string; readonly options: SimulationOptions };

const NAMES = ['out', 'seed', 'organisations', 'campaigns', 'sequences', 'until'] as const;
type Name = (typeof NAMES)[number];

class WrongArgument extends Error {}

function isName(text: string): text is Name {
  return NAMES.some((name) => name === text);
}

/** `--out X` and `--out=X` alike, each once. */
function readPairs(words: readonly string[]): ReadonlyMap<Name, string> {
  const pairs = new Map<Name, string>();
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    const [, name = '', , joined] = /^--([a-z-]+)(=([\s\S]*))?$/.exec(word) ?? [];
    if (!isName(name)) {
      throw new WrongArgument(
        `Argument inconnu : « ${word} ». Options : ${NAMES.map((known) => `--${known}`).join(', ')}.`,
      );
    }
    if (pairs.has(name)) throw new WrongArgument(`--${name} est donné deux fois.`);
    const value = joined ?? words[(index += 1)];
    if (value === undefined || value === '' || (joined === undefined && value.startsWith('--'))) {
      throw new WrongArgument(`--${name} attend une valeur.`);
    }
    pairs.set(name, value);
  }
  return pairs;
}

function wholeNumber(name: keyof typeof SIMULATION_LIMITS, text: string): number {
  const { min, max } = SIMULATION_LIMITS[name];
  const value = Number(text);
  if (!/^\d{1,10}$/.test(text) || !(value >= min && value <= max)) {
    throw new WrongArgument(`--${name} vaut « ${text} » : un nombre entier de ${min} à ${max} est attendu.`);
  }
  return value;
}

function quarter(text: string): Quarter {
  const [, year, rank] = /^(\d{4})-T([1-4])$/i.exec(text) ?? [];
  const known = ([1, 2, 3, 4] as const).find((each) => each === Number(rank));
  // No change of clocks by today's rule before 1996, and no calendar of ours after 2099.
  if (known === undefined || !(Number(year) >= 2010 && Number(year) <= 2099)) {
    throw new WrongArgument(
      `--until vaut « ${text} » : un trimestre de 2010 à 2099 est attendu, par exemple « 2026-T2 ».`,
    );
  }
  return { year: Number(year), quarter: known };
}

function required(pairs: ReadonlyMap<Name, string>, name: Name): string {
  const value = pairs.get(name);
  if (value === undefined) throw new WrongArgument(`--${name} est obligatoire.`);
  return value;
}

/**
 * Reads the words after the command's name.
 *
 * @example parseArguments(['--out', 'demo', '--seed', '1']).kind // 'simulate'
 */
export function parseArguments(words: readonly string[]): SimulationRequest {
  if (words.includes('--help') || words.includes('-h')) return { kind: 'help' };
  try {
    const pairs = readPairs(words);
    const count = (name: 'organisations' | 'campaigns' | 'sequences'): number => {
      const text = pairs.get(name);
      return text === undefined ? SIMULATION_DEFAULTS[name] : wholeNumber(name, text);
    };
    const until = pairs.get('until');
    return {
      kind: 'simulate',
      out: required(pairs, 'out'),
      options: {
        seed: wholeNumber('seed', required(pairs, 'seed')),
        organisations: count('organisations'),
        campaigns: count('campaigns'),
        sequences: count('sequences'),
        lastQuarter: until === undefined ? SIMULATION_DEFAULTS.lastQuarter : quarter(until),
      },
    };
  } catch (error) {
    if (error instanceof WrongArgument) return { kind: 'wrong', message: error.message };
    throw error;
  }
}
