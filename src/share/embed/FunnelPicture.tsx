import type { ComponentProps, ReactElement } from 'react';
import type { Box } from '../../charts/boxes.ts';
import { px } from '../../charts/coordinates.ts';
import type { FunnelSpec } from '../../charts/funnel/FunnelSpec.ts';
import { layoutFunnel, type FunnelPart, type FunnelRow } from '../../charts/funnel/layoutFunnel.ts';
import type { Locale } from '../../domain/locale.ts';
import { formatNumber } from '../../present/formatNumber.ts';
import { messagesIn } from '../../present/messagesIn.ts';
import { PictureText } from '../picture/PictureText.tsx';
import { fitTogether } from '../picture/pictureText.ts';

interface Props {
  readonly spec: FunnelSpec;
  readonly locale: Locale;
  readonly box: Box;
  readonly size: number;
}

/** What becomes of the calls, a bar a step: what remains above its left end, what is lost at its right. */
export function FunnelPicture({ spec, locale, box, size }: Props): ReactElement {
  const rows = layoutFunnel(spec);
  const pitch = Math.min((box.bottom - box.top) / rows.length, size * 7);
  const bar = Math.min(size * 2.2, pitch - size * 2);
  const top = box.top + (box.bottom - box.top - pitch * rows.length) / 2;
  const width = box.right - box.left;
  const words = rows.map((row) => wordsOf(row, spec, locale));
  // Both stand on one line, in one size all through.
  const sizes = [size, size * 0.92, size * 0.85, size * 0.78, size * 0.7];
  const kept = fitTogether(
    words.map((row) => row.kept),
    { face: 'texte', bold: true },
    { width: width * 0.57, maxLines: 1, sizes },
  );
  const gone = fitTogether(
    words.map((row) => row.lost),
    { face: 'texte' },
    { width: width * 0.4, maxLines: 1, sizes },
  );
  const smaller = Math.min(kept.size, gone.size);
  return (
    <>
      {rows.map((row, index) => {
        const y = top + index * pitch + (pitch - bar - size * 1.5) / 2;
        const { lost } = words[index] ?? { lost: '' };
        const x = (share: number): number => box.left + share * width;
        const barTop = y + size * 1.5;
        return (
          <g key={row.kind}>
            <Line x={box.left} y={y + size} size={smaller} lines={kept.lines[index] ?? []} bold />
            {lost && (
              <Line x={box.right} y={y + size} size={smaller} lines={gone.lines[index] ?? []} quiet anchor="end" />
            )}
            {row.parts.map((part) => (
              <Part key={part.fill} part={part} x={x} y={barTop} height={bar} size={size} />
            ))}
            {row.marks.map((share) => (
              <line
                key={share}
                className="base-line"
                x1={px(x(share))}
                x2={px(x(share))}
                y1={px(barTop - (share > 0 ? 6 : 0))}
                y2={px(barTop + bar + (share > 0 ? 6 : 0))}
                strokeWidth={2.5}
              />
            ))}
          </g>
        );
      })}
    </>
  );
}

/** Lines whose last one stands at `y`. */
function Line(props: ComponentProps<typeof PictureText>): ReactElement {
  const leading = 1.05;
  const above = (props.lines.length - 1) * props.size * leading;
  return <PictureText {...props} y={props.y - above} leading={leading} />;
}

function Part(props: {
  readonly part: FunnelPart;
  readonly x: (share: number) => number;
  readonly y: number;
  readonly height: number;
  readonly size: number;
}): ReactElement {
  const { part, x, y, height, size } = props;
  const scale = size / 14;
  return (
    <>
      {/* Patterns grow with the picture: hatching of one pixel would be a grey. */}
      <g transform={`translate(${px(x(part.from))} ${px(y)}) scale(${px(scale)})`}>
        <rect className={`f-${part.fill}`} width={px((x(part.width) - x(0)) / scale)} height={px(height / scale)} />
      </g>
      {part.pieces
        .slice(1)
        .map(
          ({ from, width }) =>
            width > 0 && (
              <line
                key={from}
                className={part.fill === 'ink' ? 'grid-paper' : 'grid-ink'}
                x1={px(x(from))}
                x2={px(x(from))}
                y1={px(y)}
                y2={px(y + height)}
                strokeWidth={2}
              />
            ),
        )}
      {part.pieces.map(
        ({ from, width, label }) =>
          label !== undefined && (
            <text
              key={from}
              className={part.fill === 'ink' ? 't-s on-ink' : 't-s'}
              fontSize={px(size * 0.9)}
              x={px(x(from + width / 2))}
              y={px(y + height / 2 + size * 0.32)}
              textAnchor="middle"
            >
              {label}
            </text>
          ),
      )}
    </>
  );
}

/** As in `FunnelList`, in one line each. */
function wordsOf(
  { kind, count, lost }: FunnelRow,
  spec: FunnelSpec,
  locale: Locale,
): { readonly kept: string; readonly lost: string } {
  const { funnel } = messagesIn[locale].charts;
  const number = (value: number): string => formatNumber(value, locale);
  const within = funnel.reachedWithin(spec.reachedAt.length).map(({ text, raised = '' }) => text + raised);
  const words = {
    calls: [funnel.calls, ''],
    reached: [spec.reachedAt.length > 1 ? within.join('') : funnel.reachedOnce, funnel.nobody],
    answered: [funnel.acceptable, funnel.notAcceptable],
  } as const satisfies Readonly<Record<FunnelRow['kind'], readonly [string, string]>>;
  const censored = kind === 'reached' && spec.censored ? [`${number(spec.censored)} ${funnel.censored}`] : [];
  return {
    kept: `${number(count)} ${words[kind][0]}`,
    lost: [...(lost === undefined ? [] : [`${number(lost)} ${words[kind][1]}`]), ...censored].join(' · '),
  };
}
