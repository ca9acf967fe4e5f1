import type { ReactElement } from 'react';
import { HandsetSvg } from './HandsetSvg.tsx';
import type { HandsetState } from './layoutTenHandsets.ts';

interface Props {
  readonly items: readonly { readonly state: HandsetState; readonly text: string }[];
}

export function HandsetsKey({ items }: Props): ReactElement {
  return (
    <ul className="handsets-key">
      {items.map(({ state, text }) => (
        <li key={state}>
          <svg viewBox="0 0 40 40" aria-hidden="true">
            <HandsetSvg x={20} y={20} state={state} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
