import { createElement } from 'react';
import { renderSvg } from '../renderSvg.ts';
import type { HundredSamplesSpec } from './HundredSamplesSpec.ts';
import { HundredSamplesSvg } from './HundredSamplesSvg.tsx';
import { layoutHundredSamples, SAMPLES_SIZES } from './layoutHundredSamples.ts';

/** Both drawings, one after the other: a container query shows the one that fits. */
export function renderHundredSamples(spec: HundredSamplesSpec): string {
  return (['wide', 'narrow'] as const)
    .map((className) => {
      const layout = layoutHundredSamples(spec, SAMPLES_SIZES[className]);
      return renderSvg(createElement(HundredSamplesSvg, { layout, className, label: spec.label }));
    })
    .join('');
}
