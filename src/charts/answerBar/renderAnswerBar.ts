import { createElement } from 'react';
import type { Messages } from '../../present/messages.ts';
import { renderSvg } from '../renderSvg.ts';
import { ANSWER_CLASSES, type AnswerBarSpec } from './AnswerBarSpec.ts';
import { AnswerBarSvg } from './AnswerBarSvg.tsx';
import { AnswerKey } from './AnswerKey.tsx';
import { describeAnswerBar } from './describeAnswerBar.ts';
import { layoutAnswerBar } from './layoutAnswerBar.ts';

/** Answers to one question, or to all, as one bar: of full width, or on a scale of calls that `outOf` answers fill. */
export function renderAnswerBar(spec: AnswerBarSpec, messages: Messages, outOf?: number): string {
  const label = describeAnswerBar(spec, messages);
  return renderSvg(createElement(AnswerBarSvg, { layout: layoutAnswerBar(spec, outOf), label }));
}

/** The key of the bars, once a figure. */
export function renderAnswerKey({ charts }: Messages): string {
  const items = ANSWER_CLASSES.map((answer) => ({ answer, text: charts.answerClasses[answer] }));
  return renderSvg(createElement(AnswerKey, { items }));
}
