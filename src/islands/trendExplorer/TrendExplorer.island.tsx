import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { createPortal } from 'react-dom';
import type { TrendExplorerSpec } from '../../charts/trend/TrendExplorerSpec.ts';
import { domainSentence } from '../../charts/trend/trendScaleSentence.ts';
import type { TrendMessages } from '../../charts/trend/TrendMessages.ts';
import type { Locale } from '../../domain/locale.ts';
import { chartsIn } from '../../present/chartsIn.ts';
import { explorerWords } from '../../present/words/explorerWords.ts';
import type { Choice } from './Choice.ts';
import type { ExplorerParts } from './ExplorerParts.ts';
import { headingOf } from './headingOf.ts';
import { placeChart } from './placeChart.ts';
import { readingOf, sliderText, spokenReading } from './readingOf.ts';
import type { ReadingPlace } from './ReadingPlace.ts';
import { Readout } from './Readout.tsx';
import { SeriesPicker } from './SeriesPicker.tsx';
import { setText } from './setText.ts';
import { TrendPlot } from './TrendPlot.tsx';
import { useHeading, useScale } from './useHeading.ts';
import { useLines } from './useLines.ts';
import { useNarrow } from './useNarrow.ts';
import { usePanel } from './usePanel.ts';
import { useStage } from './useStage.ts';

interface Props {
  readonly spec: TrendExplorerSpec;
  readonly parts: ExplorerParts;
}

const MESSAGES: Readonly<Record<Locale, TrendMessages>> = {
  fr: { locale: 'fr', charts: chartsIn.fr },
  en: { locale: 'en', charts: chartsIn.en },
};
const NOWHERE: ReadingPlace = { at: undefined, line: 0 };

/**
 * A trend that answers: each campaign by pointer, finger or keys, and other lines beside its own. It draws into the box of
 * the static chart, which stays in the document: for print, and as the measure of the box.
 */
export function TrendExplorer({ spec, parts }: Props): ReactElement {
  const { stage, scale, figure, add, panel } = parts;
  const words = explorerWords[spec.locale];
  const isNarrow = useNarrow(stage);
  const lines = useLines(spec, figure?.id === '' ? undefined : figure?.id);
  const [place, setPlace] = useState(NOWHERE);
  const [spoken, setSpoken] = useState('');
  const picker = usePanel(add, panel);
  const { series, chosen } = lines;
  const chart = useMemo(
    () => placeChart(spec.trend, series, isNarrow, MESSAGES[spec.locale]),
    // The lines are made anew at each drawing: what is chosen tells whether they changed.
    [spec, chosen, isNarrow],
  );
  const waiting = chosen.filter(({ pieces }) => pieces.length === 0);
  const readAt = (there: ReadingPlace): ReturnType<typeof readingOf> => readingOf(spec, chart, series, waiting, there);
  const reading = readAt(place);
  const slider = readAt({ ...place, at: place.at ?? chart.days.length - 1 });
  const valueText = slider ? setText(sliderText(slider, spec.locale), spec.locale) : '';
  useStage(stage, { chart, valueText }, place, (next, isAsked) => {
    setPlace(next);
    const told = next.at === undefined ? undefined : readAt(next);
    if (isAsked || !told) setSpoken(told ? setText(spokenReading(told, spec.locale), spec.locale) : '');
  });
  const toggle = (choice: Choice): void => {
    const isThere = chosen.some(({ kind, id }) => kind === choice.kind && id === choice.id);
    lines.toggle(choice);
    setPlace(NOWHERE);
    setSpoken(setText((isThere ? words.removed : words.added)(choice.name), spec.locale));
  };
  const heading = headingOf(
    spec,
    chosen.filter(({ pieces }) => pieces.length > 0),
  );
  useHeading(figure, heading && { title: setText(heading.title, spec.locale), sub: setText(heading.sub, spec.locale) });
  const { yDomain } = chart.frame;
  // Where the caption named a scale it goes on naming one: a line less would move the chart.
  const saysScale = series.length > 1 && (yDomain.min !== 0 || spec.scale !== undefined);
  const scaleSentence = saysScale ? domainSentence(yDomain, spec.trend.unit, MESSAGES[spec.locale]) : spec.scale;
  useScale(scale, scaleSentence === spec.scale ? undefined : setText(scaleSentence ?? '', spec.locale));
  useEffect(() => {
    // Recharts has its first drawing after its effects: until then the static chart is seen.
    const frame = requestAnimationFrame(() => requestAnimationFrame(() => stage.setAttribute('data-live', '')));
    return () => cancelAnimationFrame(frame);
  }, [stage]);
  return (
    <>
      <Readout
        spec={spec}
        reading={reading}
        spoken={spoken}
        onDrop={(id) => {
          const dropped = chosen.find((line) => `${line.kind} ${line.id}` === id);
          if (dropped) toggle(dropped);
          add?.focus();
        }}
      />
      {createPortal(
        <div className={isNarrow ? 'live live-narrow' : 'live'}>
          <TrendPlot chart={chart} place={place} value={reading?.lines[place.line]?.value} />
        </div>,
        stage,
      )}
      {panel &&
        picker.isOpen &&
        createPortal(<SeriesPicker spec={spec} lines={{ chosen, toggle }} onClose={picker.close} />, panel)}
    </>
  );
}
