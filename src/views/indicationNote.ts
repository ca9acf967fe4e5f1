import { messagesFr } from '../present/messages.fr.ts';
import type { FigureView } from './figureView.ts';

/** What the mark of indications means, once under a block that has one; else empty. */
export function indicationNote(figures: readonly (FigureView | undefined)[]): string {
  return figures.some((figure) => figure?.data.status === 'fragile') ? messagesFr.indicationMark : '';
}
