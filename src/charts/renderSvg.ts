import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** A stateless drawing as text, with no trace of React in it. Twice the same drawing gives twice the same bytes. */
export function renderSvg(element: ReactElement): string {
  return renderToStaticMarkup(element);
}
