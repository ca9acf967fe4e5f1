import type { Barometer } from '../domain/barometer.ts';
import type { Site } from '../domain/site.ts';
import { formatInstantDate } from '../present/formatDate.ts';
import { proseWords } from '../present/words/proseWords.ts';
import { frameView, type FrameView } from './frameView.ts';

/** A page of prose: its frame and its title. */
export interface ProseView {
  readonly frame: FrameView;
  readonly title: string;
  readonly lead: string;
}

/** Without a `timeline` the page says when it was produced. */
export function proseView(
  site: Site,
  barometer: Barometer,
  page: { readonly address: string; readonly title: string; readonly lead: string; readonly timeline?: string },
): ProseView {
  const { address, title, lead, timeline } = page;
  const left = timeline ?? proseWords[site.locale].producedOn(formatInstantDate(site.now, site.locale));
  return { frame: frameView(site, barometer, { title, description: lead, address, timeline: { left } }), title, lead };
}
