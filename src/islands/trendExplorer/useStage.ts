import { useEffect, useEffectEvent } from 'react';
import { nearestPlace } from './nearestPlace.ts';
import type { PlacedChart } from './placeChart.ts';
import { placeAfterKey, type ReadingPlace } from './ReadingPlace.ts';

/** A new place, and whether the reader asked for it (a hover passes by, a key or a tap wants to hear). */
type OnPlace = (place: ReadingPlace, isAsked: boolean) => void;

/** Listens to pointer, finger and keys on the element that was there before the script, and tells it what is read. */
export function useStage(
  stage: HTMLElement,
  { chart, valueText }: { readonly chart: PlacedChart; readonly valueText: string },
  place: ReadingPlace,
  onPlace: OnPlace,
): void {
  const at = place.at ?? chart.days.length - 1;
  useEffect(() => {
    stage.setAttribute('aria-valuemax', String(chart.days.length - 1));
    stage.setAttribute('aria-valuenow', String(at));
    stage.setAttribute('aria-valuetext', valueText);
  }, [stage, chart, at, valueText]);

  const point = useEffectEvent((event: PointerEvent) => {
    const isHover = event.type === 'pointermove';
    if (isHover && event.pointerType === 'touch' && event.buttons === 0) return;
    const box = stage.querySelector('.live')?.getBoundingClientRect();
    if (!box || box.width === 0) return;
    const scale = chart.frame.size.width / box.width;
    const pointer = { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale };
    onPlace(nearestPlace(chart, pointer), !isHover);
  });
  const leave = useEffectEvent((event: PointerEvent) => {
    if (event.pointerType !== 'touch' && document.activeElement !== stage) onPlace({ ...place, at: undefined }, false);
  });
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = placeAfterKey(event.key, place, { campaigns: chart.days.length, lines: chart.lines.length });
    if (!next) return;
    event.preventDefault();
    onPlace(next, true);
  });
  const enter = useEffectEvent(() => {
    // What is read by listening begins at the newest campaign: the name of the element has just been said.
    if (place.at === undefined) onPlace({ ...place, at: chart.days.length - 1 }, false);
  });
  const blur = useEffectEvent(() => onPlace({ ...place, at: undefined }, false));

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    // An effect event may not be handed over itself.
    stage.addEventListener('pointermove', (event) => point(event), { signal });
    stage.addEventListener('pointerdown', (event) => point(event), { signal });
    stage.addEventListener('pointerleave', (event) => leave(event), { signal });
    stage.addEventListener('keydown', (event) => press(event), { signal });
    stage.addEventListener('focus', () => enter(), { signal });
    stage.addEventListener('blur', () => blur(), { signal });
    if (document.activeElement === stage) enter();
    return () => stop.abort();
  }, [stage]);
}
