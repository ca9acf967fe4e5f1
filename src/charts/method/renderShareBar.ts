import { createElement } from 'react';
import { renderSvg } from '../renderSvg.ts';
import { ShareBarSvg } from './ShareBarSvg.tsx';

/**
 * A bar from 0 to 100 %.
 *
 * @throws RangeError for a share outside [0, 1]
 */
export function renderShareBar(share: number): string {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`invalid share; not in [0, 1]: ${share}`);
  return renderSvg(createElement(ShareBarSvg, { share }));
}
