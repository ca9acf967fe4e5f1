import { createElement } from 'react';
import { renderSvg } from '../renderSvg.ts';
import type { AttemptsSpec } from './AttemptsSpec.ts';
import { AttemptsSvg } from './AttemptsSvg.tsx';
import { ATTEMPTS_SIZES, layoutAttempts } from './layoutAttempts.ts';

/** Both drawings, one after the other: a container query shows the one that fits. */
export function renderAttempts(spec: AttemptsSpec): string {
  return (['wide', 'narrow'] as const)
    .map((className) => {
      const layout = layoutAttempts(spec, ATTEMPTS_SIZES[className]);
      return renderSvg(createElement(AttemptsSvg, { layout, className, label: spec.label }));
    })
    .join('');
}
