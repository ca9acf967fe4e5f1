import type { ReactElement } from 'react';
import { embedWords } from '../../present/words/embedWords.ts';
import { pictureWords } from '../../present/words/pictureWords.ts';
import type { EmbedView } from '../../views/embedView.ts';
import { FictionalTag, PictureSvg, Wordmark } from '../picture/PictureSvg.tsx';
import { PictureText } from '../picture/PictureText.tsx';
import { fitText } from '../picture/pictureText.ts';
import { EmbedDrawingSvg } from './EmbedDrawingSvg.tsx';
import { PICTURE_SHAPES, type PictureShape } from './PictureShape.ts';

/** What of an embed a picture shows. */
type PicturedView = Omit<EmbedView, 'results' | 'table'>;

interface Props {
  readonly view: PicturedView;
  readonly shape: PictureShape;
}

const MARGIN = 56;

/** A chart between its title and what it rests on; the drawing takes the room that the words leave. */
export function EmbedPictureSvg({ view, shape }: Props): ReactElement {
  const { width, height, text, titles, titleLines } = PICTURE_SHAPES[shape];
  const [left, right] = [MARGIN, width - MARGIN];
  const room = right - left;
  const title = fitText(
    view.title,
    { face: 'titre', bold: true },
    { width: room, maxLines: titleLines, sizes: titles },
  );
  const titleAt = 74 + text * 0.8 + title.size * 0.86;
  const titleEnd = titleAt + (title.lines.length - 1) * title.size * 1.1 + title.size * 0.26;
  const words = embedWords[view.locale];
  const kicker = pictureWords[view.locale].kicker(view.kind, view.campaign.title);
  const foot = footOf(view, { left, right, text });
  const footAt = height - 42 - foot.height;
  return (
    <PictureSvg width={width} height={height} label={labelOf(view)}>
      <rect x={left} y={36} width={room} height={3} />
      <PictureText x={left} y={74} size={text * 0.9} lines={[kicker]} quiet />
      {view.fictional && <FictionalTag right={right} y={73} size={text * 0.76} text={words.fictional} />}
      <PictureText
        x={left}
        y={titleAt}
        size={title.size}
        lines={title.lines}
        face="titre"
        bold
        leading={1.1}
        spacing={-0.016 * title.size}
      />
      <EmbedDrawingSvg
        view={view}
        size={text}
        box={{ left, right, top: titleEnd + text * 0.7, bottom: footAt - text * 0.8 }}
      />
      <g transform={`translate(0 ${Math.round(footAt)})`}>
        <rect x={left} width={room} height={2} />
        {foot.lines.map(({ y, size, line, bold }) => (
          <PictureText key={`${y} ${line}`} x={left} y={y} size={size} lines={[line]} bold={bold} quiet={!bold} />
        ))}
      </g>
      <Wordmark x={right - 170} y={height - 44} height={33} />
    </PictureSvg>
  );
}

interface FootLine {
  readonly y: number;
  readonly size: number;
  readonly line: string;
  readonly bold: boolean;
}

/** n and interval, then corrections and replies, then who measured and when, then where. */
function footOf(
  view: PicturedView,
  { left, right, text }: { readonly left: number; readonly right: number; readonly text: number },
): { readonly height: number; readonly lines: readonly FootLine[] } {
  const words = embedWords[view.locale];
  const { campaign, source } = view;
  const room = right - left;
  const said = [
    { text: [view.n, view.interval].filter(Boolean).join(' · '), bold: true, width: room },
    ...(view.marks.length > 0
      ? [{ text: view.marks.map((mark) => mark.text).join(' '), bold: true, width: room }]
      : []),
    // The wordmark stands at their end.
    ...[[source, words.fieldwork(campaign.fieldwork)].join(' · '), addressOf(view)].map((line) => ({
      text: line,
      bold: false,
      width: room - 200,
    })),
  ];
  const lines: FootLine[] = [];
  let y = 0;
  for (const { text: words_, bold, width } of said) {
    const size = text * (bold ? 0.92 : 0.84);
    const fitted = fitText(
      words_,
      { face: 'texte', bold },
      { width, maxLines: 1, sizes: [size, size * 0.92, size * 0.85] },
    );
    for (const line of fitted.lines) {
      y += text * (lines.length === 0 ? 1.35 : 1.22);
      lines.push({ y: Math.round(y), size: fitted.size, line, bold });
    }
  }
  return { height: y, lines };
}

/** Where the chart stands, as one types it. */
function addressOf({ page }: PicturedView): string {
  return page.href.replace(/^https?:\/\//, '').replace(/#.*$/, '');
}

/** All of it for those who do not see it. */
function labelOf({ title, sentence, n, interval, source, fictional, locale }: PicturedView): string {
  const parts = [...(fictional ? [embedWords[locale].fictional] : []), title, sentence, n, interval, source];
  return (
    parts
      .filter(Boolean)
      .map((part) => part.replace(/\.$/, ''))
      .join('. ') + '.'
  );
}
