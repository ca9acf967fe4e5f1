import type { ReactElement } from 'react';
import type { AnswerClass } from './AnswerBarSpec.ts';

interface Props {
  readonly items: readonly { readonly answer: AnswerClass; readonly text: string }[];
}

/** The scale of answers, in its order. */
export function AnswerKey({ items }: Props): ReactElement {
  return (
    <ul className="answer-key">
      {items.map(({ answer, text }) => (
        <li key={answer}>
          <svg aria-hidden="true">
            <rect className={`a-${answer}`} width="100%" height="100%" />
            <rect className="a-edge" x="0.6" y="0.6" width="26.8" height="14.8" />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
