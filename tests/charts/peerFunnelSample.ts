import type { PeerFunnelSpec } from '../../src/charts/peerFunnel/PeerFunnelSpec.ts';

const peers: readonly (readonly [name: string, n: number, value: number])[] = [
  ['Caisse familiale de Valmont', 168, 0.513],
  ['Caisse familiale d’Orsanne', 182, 0.402],
  ['Caisse familiale de Doulc', 104, 0.628],
  ['Caisse familiale de Montclar', 96, 0.64],
  ['Caisse familiale de Brévannes', 391, 0.601],
  ['Caisse familiale de Lissac', 244, 0.557],
];

/** A funnel plot of six; `mine` is named in it. The limits are rough, drawings do not care. */
export const peerFunnel = (mine?: string): PeerFunnelSpec => ({
  reference: 0.555,
  limits: Array.from({ length: 20 }, (_, i) => {
    const n = 30 + 19 * i;
    const error = 0.497 / Math.sqrt(n);
    return {
      n,
      inner: { low: 0.555 - 2 * error, high: 0.555 + 2 * error },
      outer: { low: 0.555 - 3.2 * error, high: 0.555 + 3.2 * error },
    };
  }),
  points: peers.map(([name, n, value]) => ({ name, n, value, mine: name === mine })),
});
