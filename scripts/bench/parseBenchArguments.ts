/** What the command line asks for, or what is wrong with it (in French, for the operator). */
export type BenchRequest =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string }
  | { readonly kind: 'coverage'; readonly campaigns: number; readonly seed: number; readonly callers: number }
  | { readonly kind: 'lighthouse'; readonly slowdown: number }
  | { readonly kind: 'speed'; readonly seed: number };

/** `callers`: of every design; 0 where each draws its own number. `slowdown`: 0 is by the speed of the machine. */
export const BENCH_DEFAULTS = { campaigns: 400, seed: 1, callers: 0, slowdown: 0 } as const;
const LIMITS = {
  campaigns: { min: 1, max: 100_000 },
  seed: { min: 0, max: 4294967295 },
  callers: { min: 0, max: 99 },
  slowdown: { min: 0, max: 10 },
} as const;

type Name = keyof typeof LIMITS;
const KNOWN: Readonly<Record<string, readonly Name[]>> = {
  coverage: ['campaigns', 'seed', 'callers'],
  speed: ['seed'],
  lighthouse: ['slowdown'],
};

/**
 * Reads the words after the command's name: `--name N` and `--name=N` alike.
 *
 * @example parseBenchArguments(['coverage', '--seed', '7']) // {"kind": "coverage", "campaigns": 400, "seed": 7, "callers": 0}
 */
export function parseBenchArguments(words: readonly string[]): BenchRequest {
  const [command, ...rest] = words;
  if (command === undefined || words.includes('--help') || words.includes('-h')) return { kind: 'help' };
  const known = KNOWN[command];
  if (known === undefined) return wrong(`Commande inconnue : « ${command} ».`);
  const values: Record<Name, number> = { ...BENCH_DEFAULTS };
  for (let index = 0; index < rest.length; index++) {
    const word = rest[index] ?? '';
    const [, written = '', joined] = /^--([a-z]+)(?:=(.*))?$/.exec(word) ?? [];
    const name = known.find((each) => each === written);
    if (name === undefined) return wrong(`Argument inconnu : « ${word} ».`);
    const text = joined ?? rest[(index += 1)] ?? '';
    const { min, max } = LIMITS[name];
    const value = Number(text);
    if (!/^\d{1,10}$/.test(text) || !(value >= min && value <= max)) {
      return wrong(`--${name} vaut « ${text} » : un nombre entier de ${min} à ${max} est attendu.`);
    }
    values[name] = value;
  }
  const { slowdown, ...planted } = values;
  if (command === 'lighthouse') return { kind: 'lighthouse', slowdown };
  return command === 'coverage' ? { kind: 'coverage', ...planted } : { kind: 'speed', seed: planted.seed };
}

function wrong(message: string): BenchRequest {
  return { kind: 'wrong', message };
}
