import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Locale } from '../domain/locale.ts';
import { methodDefinition, type MethodDefinition } from '../domain/methodDefinition.ts';
import type { MethodExamples } from '../domain/methodExamples.ts';
import { METHOD_REGISTER, type RegisteredMethod } from '../domain/methodRegister.ts';
import type { Site } from '../domain/site.ts';
import type { IntervalRowSpec } from '../charts/intervalRow/IntervalRowSpec.ts';
import { formatDate } from '../present/formatDate.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { methodPageWords } from '../present/words/methodPageWords.ts';
import { frameView, type FrameView } from './frameView.ts';
import { constantsTable } from './methodConstants.ts';
import { methodExampleView, type MethodExampleView } from './methodExampleView.ts';
import {
  attemptsFigureView,
  funnelFigureView,
  ranksFigureView,
  samplesFigureView,
  type AttemptsFigureView,
  type FunnelFigureView,
  type RanksFigureView,
  type SamplesFigureView,
} from './methodFiguresView.ts';
import { checksTable, dispositionsTable, indicatorsTable, sizesTable } from './methodTables.ts';
import { methodWaitsView, type MethodWaitsView } from './methodWaitsView.ts';
import { methodWords } from './methodWords.ts';
import type { TableView } from './tableView.ts';

export interface MethodVersionView {
  readonly href: string;
  readonly text: string;
  readonly date: string;
  /** The one that this page shows. */
  readonly shown: boolean;
}

export interface MethodView {
  readonly frame: FrameView;
  readonly title: string;
  readonly lead: string;
  readonly version: string;
  /** Which version this is, and whether another has taken its place. */
  readonly standing: string;
  /** Newest first. */
  readonly versions: readonly MethodVersionView[];
  readonly digest: string;
  /** What stands for `{{NAME}}` in the prose. */
  readonly words: Readonly<Record<string, string>>;
  readonly example?: MethodExampleView;
  readonly attempts: AttemptsFigureView;
  readonly funnel: FunnelFigureView;
  readonly samples?: SamplesFigureView;
  readonly waits: MethodWaitsView;
  readonly ranks: RanksFigureView;
  /** The bar under which less is published, with the width of an interval at its edge. */
  readonly bar: readonly {
    readonly calls: string;
    readonly says: string;
    readonly plot: IntervalRowSpec;
    readonly width: string;
  }[];
  readonly indicators: TableView;
  readonly dispositions: TableView;
  readonly sizes: TableView;
  readonly checks: TableView;
  readonly constants: TableView;
}

/** Every version that has a page, oldest first. */
export function methodVersions(): readonly string[] {
  return METHOD_REGISTER.map(({ version }) => version);
}

/**
 * How we measure: a version of the method, the present one unless told. A version that is past shows the definitions and
 * constants under which it was registered.
 */
export function methodView(site: Site, barometer: Barometer, examples: MethodExamples, version?: string): MethodView {
  const present = methodDefinition();
  const shown = version ?? present.version;
  const registered = METHOD_REGISTER.find((entry) => entry.version === shown);
  if (!registered) throw new Error(`The method ${shown} is not registered.`);
  const definition: MethodDefinition = shown === present.version ? present : registered;
  const { subject, samples } = examples;
  const { locale } = site;
  const words = methodWords(definition.constants, locale);
  const page = methodPageWords[locale];
  const { title, lead } = page;
  const address = version === undefined ? addresses.method : addresses.methodVersion(version);
  return {
    frame: frameView(site, barometer, {
      title: version === undefined ? title : page.versionTitle(title, version),
      description: lead,
      address,
      timeline: { left: page.timeline(shown, formatDate(registered.publishedOn, locale)) },
    }),
    title,
    lead,
    version: shown,
    standing: shown === present.version ? page.present(shown) : page.past(shown, present.version),
    versions: [...METHOD_REGISTER].reverse().map((entry) => versionView(site, entry, shown)),
    digest: registered.digest,
    words,
    ...(subject ? { example: methodExampleView(site, barometer, subject) } : {}),
    attempts: attemptsFigureView(locale),
    funnel: funnelFigureView(locale),
    ...(samples ? { samples: samplesFigureView(samples, locale) } : {}),
    waits: methodWaitsView(locale),
    ranks: ranksFigureView(examples.compared, locale),
    bar: publishingBar(examples, words, locale),
    indicators: indicatorsTable(definition, locale),
    dispositions: dispositionsTable(locale),
    sizes: sizesTable(examples, locale),
    checks: checksTable(locale),
    constants: constantsTable(definition.constants, locale),
  };
}

function versionView(site: Site, { version, publishedOn }: RegisteredMethod, shown: string): MethodVersionView {
  return {
    href: linkTo(site, addresses.methodVersion(version)),
    text: methodPageWords[site.locale].version(version),
    date: formatDate(publishedOn, site.locale),
    shown: version === shown,
  };
}

/** An interval around one half at each edge of the bar: the fewest calls of each row, and a common campaign. */
function publishingBar({ halfWidths }: MethodExamples, words: MethodView['words'], locale: Locale): MethodView['bar'] {
  const { bar } = methodPageWords[locale];
  const { MIN_N_RATE = '', MIN_N_RANK = '', BELOW_RANK = '' } = words;
  const rows: readonly (readonly [calls: string | undefined, says: string])[] = [
    [bar.between(MIN_N_RATE, BELOW_RANK), bar.fragile],
    [bar.above(MIN_N_RANK), bar.ranked],
    [undefined, bar.precise],
  ];
  return halfWidths.map(({ n, halfWidth }, index) => ({
    calls: rows[index]?.[0] ?? formatNumber(n, locale),
    says: rows[index]?.[1] ?? '',
    plot: { value: 0.5, interval: { low: 0.5 - halfWidth, high: 0.5 + halfWidth }, domain: { min: 0, max: 1 } },
    width: bar.points(formatNumber(halfWidth * 100, locale)),
  }));
}
