import { createElement } from 'react';
import type { Locale } from '../../domain/locale.ts';
import { renderSvg } from '../renderSvg.ts';
import { describePeerFunnel } from './describePeerFunnel.ts';
import { layoutPeerFunnel, PEER_FUNNEL_SIZES } from './layoutPeerFunnel.ts';
import type { PeerFunnelSpec } from './PeerFunnelSpec.ts';
import { PeerFunnelSvg } from './PeerFunnelSvg.tsx';

/** Both drawings of a funnel plot, one after the other: a container query shows the one that fits. */
export function renderPeerFunnel(spec: PeerFunnelSpec, locale: Locale): string {
  const label = describePeerFunnel(spec, locale);
  return (['wide', 'narrow'] as const)
    .map((className) =>
      renderSvg(
        createElement(PeerFunnelSvg, {
          layout: layoutPeerFunnel(spec, PEER_FUNNEL_SIZES[className]),
          className,
          label,
          reference: spec.reference,
          locale,
        }),
      ),
    )
    .join('');
}
