import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { TrendExplorerSpec } from '../../charts/trend/TrendExplorerSpec.ts';
import { TrendExplorer } from './TrendExplorer.island.tsx';

/** Draws the chart over the static one, in its box. */
export function mountTrendExplorer(island: HTMLElement, data: unknown): void {
  const stage = island.querySelector<HTMLElement>('[data-part="stage"]');
  const readout = island.querySelector<HTMLElement>('[data-part="readout"]');
  if (!stage || !readout) throw new Error('a trend to explore lacks a part of its figure');
  const add = island.querySelector<HTMLButtonElement>('[data-part="add"]');
  const panel = island.querySelector<HTMLElement>('[data-part="panel"]');
  const figure = island.closest('figure');
  const scale = figure?.querySelector<HTMLElement>('[data-part="scale"]') ?? null;
  const root = createRoot(readout);
  // At once: what the reader did meanwhile is done again right after.
  flushSync(() =>
    root.render(<TrendExplorer spec={data as TrendExplorerSpec} parts={{ stage, scale, figure, add, panel }} />),
  );
}
