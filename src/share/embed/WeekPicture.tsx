import type { ReactElement } from 'react';
import type { Box } from '../../charts/boxes.ts';
import type { CallWeekSign } from '../../charts/callWeek/CallWeekKey.tsx';
import type { CallWeekSpec } from '../../charts/callWeek/CallWeekSpec.ts';
import { CallWeekMarks } from '../../charts/callWeek/CallWeekSvg.tsx';
import { layoutCallWeek, type CallWeekLayout } from '../../charts/callWeek/layoutCallWeek.ts';
import { px } from '../../charts/coordinates.ts';
import type { Locale } from '../../domain/locale.ts';
import { MIN_CELL_CALLS } from '../../domain/method.ts';
import { whenPageWords } from '../../present/words/whenPageWords.ts';
import { PictureText } from '../picture/PictureText.tsx';
import { wrapText } from '../picture/pictureText.ts';

interface Props {
  readonly week: CallWeekSpec;
  readonly locale: Locale;
  readonly box: Box;
  readonly size: number;
}

/** The week of calls as large as the box allows; its key beside it, or under it where the box is upright. */
export function WeekPicture({ week, locale, box, size }: Props): ReactElement {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const isWide = width > height * 1.5;
  const small = size * 0.88;
  const lowKey = isWide ? 0 : keyOf(layoutCallWeek(week), locale).length * small * 1.7 + size;
  const room = { width: isWide ? width * BESIDE_KEY : width, height: height - lowKey };
  const { layout, scale } = fitWeek(week, room, (size * LEAST_TYPE) / TYPE);
  const key = keyOf(layout, locale);
  const drawn = { width: layout.width * scale, height: layout.height * scale };
  const top = box.top + Math.max(0, (room.height - drawn.height) / 2);
  const at = isWide
    ? { x: box.left + drawn.width + size * 2, y: top + size }
    : { x: box.left, y: top + drawn.height + size * 1.6 };
  let line = 0;
  return (
    <>
      <g transform={`translate(${px(box.left)} ${px(top)}) scale(${px(scale)})`}>
        <CallWeekMarks layout={layout} />
      </g>
      {key.map(({ sign, text }) => {
        const lines = wrapText(text, { face: 'texte', size: small }, box.right - at.x - size * 2.6);
        const y = at.y + line * small * 1.3;
        line += lines.length + 0.5;
        return (
          <g key={sign}>
            <g transform={`translate(${px(at.x)} ${px(y - small * 0.85)}) scale(${px(small / 14)})`}>
              <Sign sign={sign} />
            </g>
            <PictureText x={px(at.x + size * 2.4)} y={y} size={small} lines={lines} quiet />
          </g>
        );
      })}
    </>
  );
}

function Sign({ sign }: { readonly sign: CallWeekSign }): ReactElement {
  if (sign === 'answered') return <path className="dot-call" d="M5 8h0.01M14 8h0.01M23 8h0.01" />;
  if (sign === 'unanswered') return <path className="dot-none" d="M5 8h0.01M14 8h0.01M23 8h0.01" />;
  if (sign === 'few') return <rect className="f-hatch-l" width={28} height={16} />;
  return <rect className="week-box" x={1} y={1} width={26} height={14} />;
}

const BESIDE_KEY = 0.7;
/* Of words in a week, and how small they may be in a picture beside its other words. */
const TYPE = 13;
const LEAST_TYPE = 0.9;
const SHEETS = [256, 320, 384, 448, 512, 576];

/** The sheet that fills most of its room: a wider one has more dots a line, hence fewer lines. */
function fitWeek(
  week: CallWeekSpec,
  room: { readonly width: number; readonly height: number },
  least: number,
): { readonly layout: CallWeekLayout; readonly scale: number } {
  const fits = SHEETS.map((sheet) => {
    const layout = layoutCallWeek(week, { sheet });
    return { layout, scale: Math.min(room.width / layout.width, room.height / layout.height) };
  });
  const [narrow, ...wider] = fits;
  if (!narrow) throw new Error('there is no sheet');
  const filled = ({ layout, scale }: (typeof fits)[number]): number => layout.width * layout.height * scale * scale;
  return wider
    .filter(({ scale }) => scale >= least)
    .reduce((best, fit) => (filled(fit) > filled(best) ? fit : best), narrow);
}

/** Signs that this drawing shows: where whole days stand for cells, nothing is said of the cells. */
function keyOf(
  { answered, unanswered, few, box }: CallWeekLayout,
  locale: Locale,
): readonly { readonly sign: CallWeekSign; readonly text: string }[] {
  const { key } = whenPageWords[locale];
  return [
    ...(answered || unanswered
      ? [{ sign: 'answered', text: key.answered } as const, { sign: 'unanswered', text: key.unanswered } as const]
      : []),
    ...(few.length > 0 ? [{ sign: 'few', text: key.few(MIN_CELL_CALLS) } as const] : []),
    ...(box ? [{ sign: 'named', text: key.named } as const] : []),
  ];
}
