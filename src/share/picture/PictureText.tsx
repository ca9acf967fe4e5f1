import type { ReactElement } from 'react';
import type { Face } from './pictureText.ts';

interface Props {
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly size: number;
  readonly lines: readonly string[];
  readonly face?: Face;
  readonly bold?: boolean;
  readonly quiet?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Between two baselines, in the size of the text. */
  readonly leading?: number;
  readonly spacing?: number;
}

/** Lines of text, each a `<text>` of its own: what a search or a screen reader finds in the file is the line as it stands. */
export function PictureText(props: Props): ReactElement {
  const { x, y, size, lines, face = 'texte', bold = false, quiet = false, anchor, leading = 1.3, spacing } = props;
  return (
    <>
      {lines.map((line, index) => (
        <text
          key={`${index} ${line}`}
          x={x}
          y={Math.round(y + index * size * leading)}
          fontSize={Math.round(size * 100) / 100}
          fill={quiet ? 'var(--ink-2)' : 'var(--ink)'}
          {...(face === 'titre' ? { fontFamily: FAMILIES.titre } : {})}
          {...(bold ? { fontWeight: 700 } : {})}
          {...(anchor && anchor !== 'start' ? { textAnchor: anchor } : {})}
          {...(spacing ? { letterSpacing: spacing } : {})}
        >
          {line}
        </text>
      ))}
    </>
  );
}

/** What a reader who has our fonts sees, and what others see instead. */
export const FAMILIES: Readonly<Record<Face, string>> = {
  titre: 'Décroché titre, Bricolage Grotesque, Arial, Helvetica, sans-serif',
  texte: 'Décroché texte, Atkinson Hyperlegible Next, Arial, Helvetica, sans-serif',
};
