import { createElement } from 'react';
import type { Messages } from '../../present/messages.ts';
import { renderSvg } from '../renderSvg.ts';
import { FunnelList } from './FunnelList.tsx';
import type { FunnelSpec } from './FunnelSpec.ts';
import { layoutFunnel } from './layoutFunnel.ts';

/** The funnel as a list of bars with their words: HTML and SVG in one. */
export function renderFunnel(spec: FunnelSpec, messages: Messages): string {
  return renderSvg(createElement(FunnelList, { rows: layoutFunnel(spec), spec, messages }));
}
