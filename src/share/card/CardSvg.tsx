import type { ReactElement } from 'react';
import type { Locale } from '../../domain/locale.ts';
import { cardWords } from '../../present/words/cardWords.ts';
import type { CardView } from '../../views/cards/CardView.ts';
import { FictionalTag, PictureSvg, Wordmark } from '../picture/PictureSvg.tsx';
import { PictureText } from '../picture/PictureText.tsx';
import { fitText, pictureTextWidth } from '../picture/pictureText.ts';
import { CardDrawingSvg } from './CardDrawingSvg.tsx';

interface Props {
  readonly card: CardView;
  readonly locale: Locale;
  readonly label: string;
}

/* Pixels: the size that networks ask for, and the margins within which everything stands. */
const [width, height, left, right] = [1200, 630, 64, 1136] as const;
const INNER = right - left;
/** Where the head ends and the foot begins. */
const HEAD = 114;
const FOOT = 506;
/** Sizes of a headline that leaves room. */
const TALL = [48, 44, 40, 36];

export function CardSvg({ card, locale, label }: Props): ReactElement {
  const isMap = card.drawing?.kind === 'map';
  const room = isMap ? 560 : INNER;
  const bare = card.drawing === undefined;
  // Numbers with what they rest on take most of the picture: a name of two lines is smaller then.
  const isTall =
    card.drawing?.kind === 'numbers' &&
    card.drawing.numbers.some(({ details }) => details.length > 0) &&
    pictureTextWidth(card.headline, { face: 'titre', bold: true, size: 52 }) > room;
  const headline = fitText(
    card.headline,
    { face: 'titre', bold: true },
    {
      width: room,
      maxLines: bare ? 4 : isMap ? 4 : 2,
      sizes: bare ? [84, 76, 68, 60, 52, 46] : isMap ? [58, 52, 46, 42, 38] : isTall ? TALL : [64, 60, 56, 52, ...TALL],
    },
  );
  const sub = fitText(
    card.sub,
    { face: 'texte' },
    {
      width: room,
      maxLines: isMap ? 4 : card.drawing?.kind === 'numbers' ? 3 : 1,
      sizes: isMap ? [26, 24, 22] : [28, 26, 24, 22],
    },
  );
  const headTop = HEAD + 24 + headline.size * 0.82;
  const headEnd = headTop + (headline.lines.length - 1) * headline.size * 1.08;
  const subTop = headEnd + 16 + sub.size * 1.15;
  const subEnd = subTop + (sub.lines.length - 1) * sub.size * 1.3;
  return (
    <PictureSvg width={width} height={height} label={label}>
      <Wordmark x={left} y={91} height={46} />
      {card.fictional && <FictionalTag right={right} y={80} size={20} text={cardWords[locale].fictional} />}
      <rect x={left} y={HEAD} width={INNER} height={2} />
      <PictureText
        x={left}
        y={headTop}
        size={headline.size}
        lines={headline.lines}
        face="titre"
        bold
        leading={1.08}
        spacing={-0.018 * headline.size}
      />
      <PictureText x={left} y={subTop} size={sub.size} lines={sub.lines} quiet />
      {card.drawing && (
        <CardDrawingSvg
          drawing={card.drawing}
          box={
            isMap
              ? { left: 680, right, top: HEAD + 24, bottom: FOOT - 22 }
              : { left, right, top: subEnd + 18, bottom: FOOT - 18 }
          }
        />
      )}
      <rect x={left} y={FOOT} width={INNER} height={2} />
      <Foot card={card} />
    </PictureSvg>
  );
}

/** The figure and what it rests on; without one, who measured what and when. */
function Foot({ card: { figure, foot } }: { readonly card: CardView }): ReactElement {
  if (!figure) {
    const lines = foot.map((line, index) =>
      fitText(line, { face: 'texte', bold: index === 0 }, { width: INNER, maxLines: 1, sizes: [25, 23, 21, 19, 17] }),
    );
    return (
      <>
        {lines.map(({ size, lines: [line = '', ...more] }, index) => (
          <PictureText
            key={line}
            x={left}
            y={550 + index * 36}
            size={size}
            lines={[line, ...more]}
            bold={index === 0}
            quiet={index > 0}
          />
        ))}
      </>
    );
  }
  const number = fitText(
    figure.text,
    { face: 'titre', bold: true },
    { width: 430, maxLines: 1, sizes: [70, 60, 50, 42, 36] },
  );
  const numberWidth = Math.max(
    ...number.lines.map((line) => pictureTextWidth(line, { face: 'titre', bold: true, size: number.size })),
  );
  const at = left + Math.round(numberWidth) + 34;
  const base = fitText(
    figure.base,
    { face: 'texte', bold: true },
    { width: right - at, maxLines: 1, sizes: [26, 24, 22, 20, 18] },
  );
  const detail = fitText(
    figure.detail,
    { face: 'texte' },
    { width: right - at, maxLines: base.lines.length > 1 ? 1 : 2, sizes: [25, 23, 21, 19, 17] },
  );
  const total = base.lines.length + detail.lines.length;
  const first = total > 2 ? 538 : 551;
  return (
    <>
      <PictureText
        x={left - 2}
        y={583}
        size={number.size}
        lines={number.lines}
        face="titre"
        bold
        spacing={-0.02 * number.size}
      />
      <PictureText x={at} y={first} size={base.size} lines={base.lines} bold leading={1.2} />
      <PictureText
        x={at}
        y={first + base.lines.length * base.size * 1.2 + 3}
        size={detail.size}
        lines={detail.lines}
        quiet
        leading={1.2}
      />
    </>
  );
}
