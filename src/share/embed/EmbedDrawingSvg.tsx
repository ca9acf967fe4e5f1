import type { ReactElement } from 'react';
import type { Box } from '../../charts/boxes.ts';
import { layoutTrend } from '../../charts/trend/layoutTrend.ts';
import { TrendMarksSvg } from '../../charts/trend/TrendMarksSvg.tsx';
import { messagesIn } from '../../present/messagesIn.ts';
import type { EmbedView } from '../../views/embedView.ts';
import { PictureText } from '../picture/PictureText.tsx';
import { wrapText } from '../picture/pictureText.ts';
import { AnswersPicture } from './AnswersPicture.tsx';
import { FigurePicture } from './FigurePicture.tsx';
import { FunnelPicture } from './FunnelPicture.tsx';
import { RankingPicture } from './RankingPicture.tsx';
import { WeekPicture } from './WeekPicture.tsx';

export interface DrawingProps {
  readonly view: Pick<EmbedView, 'drawing' | 'locale'>;
  readonly box: Box;
  /** Of words, in pixels. */
  readonly size: number;
}

/** The chart of a picture, by its kind. */
export function EmbedDrawingSvg({ view, box, size }: DrawingProps): ReactElement {
  const { drawing, locale } = view;
  switch (drawing.kind) {
    case 'figure':
      return <FigurePicture drawing={drawing} locale={locale} box={box} size={size} />;
    case 'trend':
      return <TrendPicture view={view} box={box} size={size} />;
    case 'ranking':
      return <RankingPicture drawing={drawing} locale={locale} box={box} size={size} />;
    case 'funnel':
      return drawing.spec ? (
        <FunnelPicture spec={drawing.spec} locale={locale} box={box} size={size} />
      ) : (
        <PictureText
          x={box.left}
          y={box.top + size * 1.4}
          size={size * 1.3}
          lines={wrapText(drawing.empty, { face: 'texte', size: size * 1.3 }, box.right - box.left)}
        />
      );
    case 'answers':
      return <AnswersPicture questions={drawing.questions} locale={locale} box={box} size={size} />;
    case 'when-to-call':
      return <WeekPicture week={drawing.week} locale={locale} box={box} size={size} />;
  }
}

/** Words of a trend have 13 units; under 420 units it is drawn as for a phone. */
function TrendPicture({ view: { drawing, locale }, box, size }: DrawingProps): ReactElement | null {
  if (drawing.kind !== 'trend') return null;
  const scale = size / 13.5;
  const [width, height] = [(box.right - box.left) / scale, (box.bottom - box.top) / scale];
  const layout = layoutTrend(
    drawing.spec,
    { width, height: Math.min(height, width * 1.1), narrow: width < 420 },
    messagesIn[locale],
  );
  const down = box.top + Math.max(0, (box.bottom - box.top - layout.size.height * scale) / 2);
  return (
    <g transform={`translate(${box.left} ${Math.round(down)}) scale(${Math.round(scale * 1000) / 1000})`}>
      <TrendMarksSvg layout={layout} />
    </g>
  );
}
