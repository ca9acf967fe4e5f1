import type { ReactElement } from 'react';
import type { Box } from '../../charts/boxes.ts';
import type { CardNumber } from '../../views/cards/CardView.ts';
import { PictureText } from '../picture/PictureText.tsx';
import { layoutCardNumbers } from './layoutCardNumbers.ts';

/** A large number each, its words and what it rests on below it. */
export function CardNumbersSvg({
  numbers,
  box,
}: {
  readonly numbers: readonly CardNumber[];
  readonly box: Box;
}): ReactElement {
  const { count, noun, detail, columns } = layoutCardNumbers(numbers, box);
  return (
    <>
      {columns.map((column, index) => {
        const hasDetails = column.details.length > 0;
        return (
          <g key={index}>
            <PictureText
              x={column.x}
              y={count.y}
              size={count.size}
              lines={column.count}
              face="titre"
              bold
              leading={1.05}
              spacing={-0.015 * count.size}
            />
            <PictureText
              x={column.x}
              y={noun.y}
              size={noun.size}
              lines={column.noun}
              bold={hasDetails}
              quiet={!hasDetails}
              leading={1.2}
            />
            <PictureText x={column.x} y={detail.y} size={detail.size} lines={column.details} quiet leading={1.25} />
          </g>
        );
      })}
    </>
  );
}
