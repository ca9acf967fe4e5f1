import { Fragment, type ReactElement } from 'react';
import type { RaisedText } from '../../present/chartWords.ts';
import { formatNumber } from '../../present/formatNumber.ts';
import type { Messages } from '../../present/messages.ts';
import { FunnelBarSvg } from './FunnelBarSvg.tsx';
import type { FunnelSpec } from './FunnelSpec.ts';
import type { FunnelFill, FunnelRow } from './layoutFunnel.ts';

interface Props {
  readonly rows: readonly FunnelRow[];
  readonly spec: FunnelSpec;
  readonly messages: Messages;
}

/** What becomes of the calls, one bar a step, its counts in words above it. */
export function FunnelList({ rows, spec, messages }: Props): ReactElement {
  const { funnel } = messages.charts;
  const number = (value: number): ReactElement => <b className="num">{formatNumber(value, messages.locale)}</b>;
  const words: Readonly<Record<FunnelRow['kind'], readonly [readonly RaisedText[], string]>> = {
    calls: [[{ text: funnel.calls }], ''],
    reached: [
      spec.reachedAt.length > 1 ? funnel.reachedWithin(spec.reachedAt.length) : [{ text: funnel.reachedOnce }],
      funnel.nobody,
    ],
    answered: [[{ text: funnel.acceptable }], funnel.notAcceptable],
  };
  return (
    <ol className="funnel plot">
      {rows.map((row) => {
        const [kept, lost] = words[row.kind];
        return (
          <li key={row.kind}>
            <p>
              <span>
                {number(row.count)}{' '}
                {kept.map(({ text, raised }) => (
                  <Fragment key={text}>
                    {text}
                    {raised !== undefined && <sup>{raised}</sup>}
                  </Fragment>
                ))}
              </span>
              {row.lost !== undefined && (
                <>
                  {' '}
                  <span className="lost">
                    <Swatch fill={row.kind === 'reached' ? 'hatch' : 'half'} /> {number(row.lost)} {lost}
                  </span>
                </>
              )}
              {row.kind === 'reached' && spec.censored !== undefined && spec.censored > 0 && (
                <>
                  {' '}
                  <span className="lost">
                    <Swatch fill="hatch-l" /> {number(spec.censored)} {funnel.censored}
                  </span>
                </>
              )}
            </p>
            <FunnelBarSvg row={row} />
          </li>
        );
      })}
    </ol>
  );
}

/** Which part of the bar is meant: the words cannot always stand over it. */
function Swatch({ fill }: { fill: FunnelFill }): ReactElement {
  return (
    <svg className="swatch" width="14" height="14" aria-hidden="true">
      <rect className={`f-${fill}`} width="14" height="14" />
    </svg>
  );
}
