import { createElement } from 'react';
import type { Messages } from '../../present/messages.ts';
import { renderSvg } from '../renderSvg.ts';
import { describeWaitCurve } from './describeWaitCurve.ts';
import { layoutWaitCurve, WAIT_SIZES } from './layoutWaitCurve.ts';
import type { WaitCurveSpec } from './WaitCurveSpec.ts';
import { WaitCurveSvg } from './WaitCurveSvg.tsx';

/** Both drawings of the waits, one after the other: a container query shows the one that fits. */
export function renderWaitCurve(spec: WaitCurveSpec, messages: Messages): string {
  const label = describeWaitCurve(spec, messages);
  const { attempts } = spec.counts;
  return (['wide', 'narrow'] as const)
    .map((className) =>
      renderSvg(
        createElement(WaitCurveSvg, {
          layout: layoutWaitCurve(spec, WAIT_SIZES[className]),
          className,
          label,
          attempts,
          messages,
        }),
      ),
    )
    .join('');
}
