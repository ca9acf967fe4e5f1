import type { EmbedAddress } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { CampaignId } from '../domain/ids.ts';
import type { Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import { quoteWords } from '../present/words/quoteWords.ts';
import { erratumMarks, replyMarks } from './embedMarks.ts';
import type { NoteView } from './figureView.ts';
import type { LinkView } from './frameView.ts';
import { pinnedPlace } from './pinnedPlace.ts';

/** A sentence that a newspaper may print as it stands, and what must stay within reach of it. */
export interface QuoteView {
  /** What it says, of what: `figure|caf|2026-t2|pickup`. */
  readonly key: string;
  /** Of what it speaks, for listeners and for tests. */
  readonly about: string;
  readonly sentence: string;
  /** A piece of it that stays French on an English page: the title of a source. */
  readonly french?: string;
  /**
   * k and n, interval, days of the fieldwork; or what stands behind a test. Then doubts of the source, corrections and replies:
   * the sentence is printed without the page.
   */
  readonly base: string;
  /** Pieces of it that stay French: what an erratum says in words. */
  readonly frenchInBase: readonly string[];
  readonly href: string;
  /** The same address to be read and copied: absolute where the origin is known. */
  readonly address: string;
}

/** Sentences about one subject, and a line for each figure that is withheld. */
export interface QuotesView {
  readonly quotes: readonly QuoteView[];
  readonly withheld: readonly string[];
  /** Where comparisons are answered; absent where no test speaks of the subject. */
  readonly more?: LinkView;
}

/** What a sentence says, and what it says it of. */
interface SaidView extends Pick<QuoteView, 'about' | 'sentence' | 'base' | 'french'> {
  readonly campaign: CampaignId;
  /** What makes its source doubtful. */
  readonly note?: NoteView;
  /** The figures of the sentence. */
  readonly results: readonly Result[];
  /** Those of others on which it depends too, as a rank does: their corrections are its own, their replies are not. */
  readonly behind?: readonly Result[];
}

/** Puts a sentence together with its base, what was corrected or replied, and the pinned address where its figure stands. */
export function quoteView(site: Site, barometer: Barometer, said: SaidView, pinned: EmbedAddress): QuoteView {
  const { about, sentence, campaign, note, french, results, behind = [] } = said;
  const shown = (of: readonly Result[]) => ({ campaigns: [...new Set(of.map((one) => one.campaign))], results: of });
  const marks = [
    ...erratumMarks(site, barometer, { of: pinned, campaign, pinned: true }, shown([...results, ...behind])),
    ...replyMarks(site, barometer, shown(results)),
  ];
  return {
    key: [pinned.chart, pinned.subject, campaign, 'indicator' in pinned ? pinned.indicator : ''].join('|'),
    about,
    // A sentence leaves the page without the band that says what it is.
    sentence: barometer.fictional ? quoteWords[site.locale].fictional(sentence) : sentence,
    ...(french === undefined ? {} : { french }),
    base: [said.base, ...(note ? [note.text] : []), ...marks.map(({ text }) => text)].join(' '),
    frenchInBase: [...(note?.lang === 'fr' ? [note.text] : []), ...marks.flatMap((mark) => mark.french)],
    ...pinnedPlace(site, barometer, campaign, pinned),
  };
}
