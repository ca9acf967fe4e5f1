import type { ReactElement } from 'react';
import { ANSWER_CLASSES, type AnswerBarSpec, type AnswerClass } from '../../charts/answerBar/AnswerBarSpec.ts';
import { layoutAnswerBar } from '../../charts/answerBar/layoutAnswerBar.ts';
import type { Box } from '../../charts/boxes.ts';
import { px } from '../../charts/coordinates.ts';
import type { Locale } from '../../domain/locale.ts';
import { formatNumber } from '../../present/formatNumber.ts';
import { messagesIn } from '../../present/messagesIn.ts';
import { answersWords } from '../../present/words/answersWords.ts';
import { pictureWords } from '../../present/words/pictureWords.ts';
import type { QuestionView } from '../../views/answersView.ts';
import { PictureText } from '../picture/PictureText.tsx';
import { fitTogether, pictureTextWidth, wrapText, type FittedText } from '../picture/pictureText.ts';

interface Props {
  readonly questions: readonly QuestionView[];
  readonly locale: Locale;
  readonly box: Box;
  readonly size: number;
}

/** A question each: its wording, its figure with interval, and a bar of its answers; the key of the fillings under all. */
export function AnswersPicture({ questions, locale, box, size }: Props): ReactElement {
  const small = size * 0.88;
  const beside = box.right - box.left > 1.5 * (box.bottom - box.top);
  const lowest = size * (beside ? 2.95 : 4.2);
  // The fillings of bars: where none is drawn, the counts stand in words.
  const isDrawn = questions.some(({ bar }) => bar !== undefined);
  const key = isDrawn ? layoutKey(locale, box, small) : { items: [], height: 0 };
  const bottom = box.bottom - key.height;
  const room = Math.max(1, Math.floor((bottom - box.top) / lowest));
  const shown = questions.length > room ? questions.slice(0, Math.max(1, room - 1)) : questions;
  const more = questions.length - shown.length;
  const pitch = Math.min((bottom - box.top - (more > 0 ? size * 1.6 : 0)) / shown.length, size * 8);
  const widest = Math.max(...shown.map((q) => pictureTextWidth(resultOf(q), { face: 'texte', size, bold: true })));
  const asked = fitQuestions(
    shown.map(({ question }) => answersWords[locale].quoted(question.text)),
    beside ? (box.right - box.left) * 0.47 : box.right - box.left - widest - size,
    pitch - (beside ? size * 0.5 : size * 2.6),
    size,
  );
  return (
    <>
      {shown.map((question, index) => (
        <Question
          key={question.href}
          question={question}
          asked={{ size: asked.size, lines: asked.lines[index] ?? [] }}
          counts={countsOf(question, locale)}
          beside={beside}
          size={size}
          box={{ ...box, top: box.top + index * pitch, bottom: box.top + (index + 1) * pitch }}
        />
      ))}
      {more > 0 && (
        <PictureText
          x={box.left}
          y={box.top + shown.length * pitch + size}
          size={small}
          lines={[pictureWords[locale].moreQuestions(more)]}
          quiet
        />
      )}
      {key.items.map(({ answer, text, x, y }) => (
        <g key={answer}>
          <g transform={`translate(${px(x)} ${px(bottom + y)}) scale(${px(size / 15)})`}>
            <rect className={`a-${answer}`} width={26} height={13} />
            <rect className="a-edge" width={26} height={13} />
          </g>
          <PictureText x={px(x + size * 2.05)} y={bottom + y + size * 0.76} size={small} lines={[text]} quiet />
        </g>
      ))}
    </>
  );
}

const LEADING = 1.16;

/** All questions in the largest size in which the longest has room. */
function fitQuestions(
  texts: readonly string[],
  width: number,
  height: number,
  size: number,
): ReturnType<typeof fitTogether> {
  const fits = [0.95, 0.88, 0.82, 0.76, 0.7, 0.64].map((part) =>
    fitTogether(texts, { face: 'texte' }, { width, maxLines: Infinity, sizes: [size * part] }),
  );
  const highest = (fit: (typeof fits)[number]): number =>
    Math.max(...fit.lines.map((lines) => lines.length)) * fit.size * LEADING;
  return fits.find((fit) => highest(fit) <= height) ?? fits.at(-1) ?? { size, lines: [] };
}

/** « 84,4 % (67,4 à 93,5 %) ». */
function resultOf({ figure: { text, interval } }: QuestionView): string {
  return interval ? `${text} (${interval})` : text;
}

/** « complète 3 », « fausse 0 », in the order of the scale. */
function countsOf({ tally }: QuestionView, locale: Locale): readonly string[] {
  const names = messagesIn[locale].charts.answerClasses;
  return ANSWER_CLASSES.map((answer) => `${names[answer]} ${formatNumber(tally[answer], locale)}`);
}

function Question(props: {
  readonly question: QuestionView;
  readonly asked: FittedText;
  /** In the place of a bar. */
  readonly counts: readonly string[];
  /** True: the bar stands at the right of its question, else under it. */
  readonly beside: boolean;
  readonly size: number;
  readonly box: Box;
}): ReactElement {
  const { question, asked, counts, size, box, beside } = props;
  const width = box.right - box.left;
  const result = resultOf(question);
  const leading = LEADING;
  const textHeight = asked.lines.length * asked.size * leading;
  const bar = size * (beside ? 1.25 : 1.7);
  const barTop = beside ? box.top + size * 1.55 : box.top + textHeight + size * 0.55;
  const left = beside ? box.left + width * 0.5 : box.left;
  const fits = [0.84, 0.78, 0.72, 0.66, 0.6].map((part) => ({
    size: size * part,
    lines: wrapText(counts.join(' · '), { face: 'texte', size: size * part }, box.right - left),
  }));
  const free = box.bottom - barTop - size * 0.2;
  const said = fits.find((fit) => fit.lines.length * fit.size * leading <= free) ?? fits.at(-1) ?? { size, lines: [] };
  return (
    <>
      <PictureText x={box.left} y={box.top + size} size={asked.size} lines={asked.lines} leading={leading} />
      <PictureText
        x={beside ? left : box.right}
        y={box.top + size}
        size={size}
        lines={[result]}
        bold
        anchor={beside ? 'start' : 'end'}
      />
      {!question.bar && (
        <PictureText x={left} y={barTop + size * 0.8} size={said.size} lines={said.lines} quiet leading={leading} />
      )}
      {question.bar && (
        <Bar spec={question.bar} left={left} width={box.right - left} y={barTop} height={bar} size={size} />
      )}
    </>
  );
}

/* What a number wears on each filling. */
const NUMBER: Readonly<Record<AnswerClass, string>> = {
  complete: 'on-ink',
  acceptable: 'on-mid',
  incomplete: 'halo',
  wrong: 'halo',
  none: 'halo',
};

function Bar(props: {
  readonly spec: AnswerBarSpec;
  readonly left: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
  readonly size: number;
}): ReactElement {
  const { spec, left, width, y, height, size } = props;
  const scale = size / 15;
  const [w, h] = [width / scale, height / scale];
  return (
    <g transform={`translate(${px(left)} ${px(y)}) scale(${px(scale)})`}>
      {layoutAnswerBar(spec).parts.map(({ answer, from, width: share, count, labelled }) => (
        <g key={answer}>
          <rect className={`a-${answer}`} x={px(from * w)} width={px(share * w)} height={px(h)} />
          <rect className="a-edge" x={px(from * w)} width={px(share * w)} height={px(h)} />
          {labelled && (
            <text
              className={NUMBER[answer]}
              x={px((from + share / 2) * w)}
              y={px(h / 2 + 5)}
              textAnchor="middle"
              fontSize={14}
              {...(NUMBER[answer] === 'halo' ? { strokeWidth: 7 } : {})}
            >
              {count}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

interface KeyItem {
  readonly answer: AnswerClass;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The scale of answers in its order, in as many lines as it takes. */
function layoutKey(
  locale: Locale,
  box: Box,
  size: number,
): { readonly items: readonly KeyItem[]; readonly height: number } {
  let x = box.left;
  let y = size * 0.9;
  const items = ANSWER_CLASSES.map((answer) => {
    const text = messagesIn[locale].charts.answerClasses[answer];
    const width = size * 2.4 + pictureTextWidth(text, { face: 'texte', size }) + size * 1.3;
    if (x > box.left && x + width - size * 1.3 > box.right) {
      x = box.left;
      y += size * 1.6;
    }
    const item = { answer, text, x, y };
    x += width;
    return item;
  });
  return { items, height: y + size * 1.2 };
}
