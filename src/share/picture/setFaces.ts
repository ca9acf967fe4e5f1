import { textRuns, type Face, type TextRun } from './pictureText.ts';

/** Names by which the committed fonts know themselves. */
const FAMILIES: Readonly<Record<TextRun['face'], string>> = {
  titre: 'Bricolage Grotesque 96pt ExtraBold',
  texte: 'Atkinson Hyperlegible Next',
  espace: 'Decroche espace',
};

/**
 * A picture with the fonts of this repository named in it, piece by piece: resvg knows no `unicode-range`, so each digit of a
 * running text and each narrow space says where it comes from.
 *
 * @param svg a picture whose texts name `Décroché titre` or nothing as their family
 */
export function setFaces(svg: string): string {
  const faces: Face[] = ['texte'];
  return svg.replaceAll(/<(\/?)([a-zA-Z]+)([^<>]*?)(\/?)>([^<]*)/g, (_, close, tag, attributes, alone, text) => {
    const [before, after] = [String(attributes), String(text)];
    const family = / font-family="([^"]*)"/.exec(before)?.[1];
    const parent = faces.at(-1) ?? 'texte';
    const face = family === undefined ? parent : family.startsWith('Décroché titre') ? 'titre' : 'texte';
    if (close) faces.pop();
    else if (!alone) faces.push(face);
    const current = faces.at(-1) ?? 'texte';
    const isText = tag === 'text' || tag === 'tspan' || tag === 'svg';
    const own = isText && !close ? before.replace(/ font-family="[^"]*"/, '') : before;
    const named = isText && !close && (tag === 'svg' || face !== parent) ? ` font-family="${FAMILIES[face]}"` : '';
    const inText = tag === 'text' || tag === 'tspan';
    return `<${String(close)}${String(tag)}${own}${named}${String(alone)}>${inText ? runsOf(after, current, before.includes('paint-order')) : after}`;
  });
}

/** resvg does not hand `paint-order` down: a halo would cover what it should part from its ground. */
function runsOf(text: string, face: Face, hasHalo: boolean): string {
  const order = hasHalo ? ' paint-order="stroke"' : '';
  return textRuns(text, face)
    .map((run) =>
      run.face === face ? run.text : `<tspan font-family="${FAMILIES[run.face]}"${order}>${run.text}</tspan>`,
    )
    .join('');
}
