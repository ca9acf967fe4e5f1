import { createElement } from 'react';
import { renderSvg } from '../renderSvg.ts';
import { CallDotsSvg } from './CallDotsSvg.tsx';
import { layoutCallDots, type CallDotsSpec } from './layoutCallDots.ts';

/** A cell of few calls: answered ones first, dark, then the others, pale. */
export function renderCallDots(spec: CallDotsSpec): string {
  return renderSvg(createElement(CallDotsSvg, { layout: layoutCallDots(spec) }));
}
