import { useEffect, useState, type ReactElement } from 'react';
import type { TrendExplorerSpec } from '../../charts/trend/TrendExplorerSpec.ts';
import { explorerWords } from '../../present/words/explorerWords.ts';
import type { Choice } from './Choice.ts';
import { indicatorChoices, organisationChoices, trendsOfOthers } from './choices.ts';
import { MOST_LINES } from './DrawnSeries.ts';
import { PickerGroup } from './PickerGroup.tsx';
import { setText } from './setText.ts';
import type { Lines } from './useLines.ts';

interface Props {
  readonly spec: TrendExplorerSpec;
  readonly lines: Pick<Lines, 'chosen' | 'toggle'>;
  readonly onClose: () => void;
}

/** What may be added to the chart: organisations that compare, and indicators of the same unit. */
export function SeriesPicker({ spec, lines, onClose }: Props): ReactElement {
  const { locale } = spec;
  const words = explorerWords[locale];
  const [organisations, setOrganisations] = useState<readonly Choice[] | 'loading' | 'failed'>('loading');
  useEffect(() => {
    if (!spec.hasOthers) return;
    trendsOfOthers(spec).then(
      (others) => setOrganisations(organisationChoices(others, spec)),
      () => setOrganisations('failed'),
    );
  }, [spec]);
  const indicators = indicatorChoices(spec);
  const isFull = lines.chosen.length >= MOST_LINES - 1;
  const set = (text: string): string => setText(text, locale);
  return (
    <>
      {spec.hasOthers && (
        <PickerGroup
          legend={words.organisations}
          choices={typeof organisations === 'string' ? [] : organisations}
          lines={lines}
          isFull={isFull}
          locale={locale}
        >
          {organisations === 'loading' && <p>{words.loading}</p>}
          {organisations === 'failed' && <p>{set(words.listFailed)}</p>}
        </PickerGroup>
      )}
      {indicators.length > 0 && (
        <PickerGroup
          legend={words.indicators(spec.organisation.name)}
          choices={indicators}
          lines={lines}
          isFull={isFull}
          locale={locale}
        />
      )}
      <p className="note" role="status">
        {set(isFull ? words.most(MOST_LINES) : words.caveat)}
      </p>
      <button type="button" className="button" onClick={onClose}>
        {words.close}
      </button>
    </>
  );
}
