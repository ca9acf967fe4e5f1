import type { ReactElement } from 'react';
import { px } from '../coordinates.ts';
import type { CallWeekLayout } from './layoutCallWeek.ts';

export function CallWeekSvg({ layout, label }: { layout: CallWeekLayout; label: string }): ReactElement {
  const { width, height } = layout;
  return (
    <svg
      className="week"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${px(width)} ${px(height)}`}
      width={px(width)}
      height={px(height)}
    >
      <CallWeekMarks layout={layout} />
    </svg>
  );
}

/** All that a week draws, without the `<svg>` around it: a picture has its own. */
export function CallWeekMarks({ layout }: { layout: CallWeekLayout }): ReactElement {
  const { width, heads, rows, counts, answered, unanswered, few, rule, box } = layout;
  return (
    <>
      {heads.flatMap(({ x, lines }) =>
        lines.map(({ text, y }) => (
          <text key={`${x} ${y}`} className="t-s t-q" x={px(x)} y={px(y)}>
            {text}
          </text>
        )),
      )}
      {rows.map(({ text, y }) => (
        <text key={y} className="t-s" x={0} y={px(y)}>
          {text}
        </text>
      ))}
      {counts.map(({ text, y }) => (
        <text key={y} className="t-s t-q num" x={px(width)} y={px(y)} textAnchor="end">
          {text}
        </text>
      ))}
      {few.map((cell) => (
        <g key={`${cell.x} ${cell.y}`}>
          <rect className="f-hatch-l" x={px(cell.x)} y={px(cell.y)} width={px(cell.width)} height={px(cell.height)} />
          <text
            className="t-s t-q halo"
            x={px(cell.x + cell.width / 2)}
            y={px(cell.y + cell.height / 2 + 4.5)}
            textAnchor="middle"
          >
            {cell.n}
          </text>
        </g>
      ))}
      {unanswered && <path className="dot-none" d={unanswered} />}
      {answered && <path className="dot-call" d={answered} />}
      <line className="week-rule" x1={0} x2={px(width)} y1={px(rule)} y2={px(rule)} />
      {box && <rect className="week-box" x={px(box.x)} y={px(box.y)} width={px(box.width)} height={px(box.height)} />}
    </>
  );
}
