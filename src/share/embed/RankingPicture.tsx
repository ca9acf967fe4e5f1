import type { ReactElement } from 'react';
import type { Box } from '../../charts/boxes.ts';
import type { Locale } from '../../domain/locale.ts';
import { embedWords } from '../../present/words/embedWords.ts';
import { pictureWords } from '../../present/words/pictureWords.ts';
import { rankingTableWords } from '../../present/words/rankingTableWords.ts';
import type { CardIntervalRow } from '../../views/cards/CardView.ts';
import type { EmbedDrawing } from '../../views/embedDrawing.ts';
import { IntervalRowsSvg } from '../picture/IntervalRowsSvg.tsx';
import { PictureText } from '../picture/PictureText.tsx';

interface Props {
  readonly drawing: Extract<EmbedDrawing, { kind: 'ranking' }>;
  readonly locale: Locale;
  readonly box: Box;
  readonly size: number;
}

/** As many rows as have room, from both ends of the ranking. */
export function RankingPicture({ drawing, locale, box, size }: Props): ReactElement {
  const { rows, leftOut, cut, scale, unranked } = drawing;
  const bottomOfRows = box.bottom - (unranked > 0 ? size * 1.35 : 0);
  const room = Math.floor((bottomOfRows - box.top - size * 1.35) / (size * 1.28));
  const named = rows.map(({ name, plot, figure, rank }): CardIntervalRow => ({
    name,
    ...(plot ? { plot } : {}),
    figure: figure.text,
    rank: rank?.text ?? '',
  }));
  const fits = named.length + (leftOut > 0 ? 1 : 0) <= room;
  const top = fits ? (leftOut > 0 ? cut : named.length) : Math.ceil((room - 1) / 2);
  const bottom = fits ? named.length - top : room - 1 - top;
  const between = leftOut + named.length - top - bottom;
  const shown =
    between === 0
      ? named
      : [...named.slice(0, top), { gap: pictureWords[locale].between(between) }, ...named.slice(named.length - bottom)];
  return (
    <>
      <IntervalRowsSvg
        rows={shown}
        scale={scale}
        box={{ ...box, bottom: bottomOfRows }}
        size={size}
        rankHead={rankingTableWords[locale].rank}
      />
      {unranked > 0 && (
        <PictureText
          x={box.left}
          y={box.bottom - size * 0.1}
          size={size * 0.84}
          lines={[embedWords[locale].apart(unranked)]}
          quiet
        />
      )}
    </>
  );
}
