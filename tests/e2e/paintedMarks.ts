import type { Page } from '@playwright/test';

/** A shape of a chart, or an empty box with a ground of its own, and how far it stands out from the page. */
interface PaintedMark {
  readonly what: string;
  /** The best contrast of its fill, its outline, its ground or its border with the ground of the page; 1 to 21. */
  readonly contrast: number;
}

/**
 * Every mark of a page in its order, as the browser paints it now. Text is left out: axe and the browser look after it.
 */
export function paintedMarks(page: Page): Promise<readonly PaintedMark[]> {
  return page.evaluate(() => {
    const luminance = (rgb: readonly number[]) => {
      const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    /** A colour that is none or see-through stands out no more than the page. */
    const parts = (colour: string) => {
      const [red, green, blue, opacity = 1] = colour.startsWith('rgb')
        ? (colour.match(/[\d.]+/g) ?? []).map(Number)
        : [];
      return red === undefined || green === undefined || blue === undefined || opacity < 0.5
        ? undefined
        : [red, green, blue];
    };
    const ground = parts(getComputedStyle(document.body).backgroundColor) ?? [255, 255, 255];
    const contrastOf = (colour: string) => {
      // A pattern is there to be told: its own strokes are marks of the list like others.
      if (colour.startsWith('url(')) return 21;
      const [a, b] = [luminance(parts(colour) ?? ground), luminance(ground)];
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    };
    const isEmptyBox = (element: Element) =>
      element.childNodes.length === 0 && element.getBoundingClientRect().width > 1;
    const marks: PaintedMark[] = [];
    for (const element of document.body.querySelectorAll('svg *, :not(svg, svg *)')) {
      const style = getComputedStyle(element);
      const isShape = element instanceof SVGGeometryElement;
      if (!isShape && !isEmptyBox(element)) continue;
      const border =
        style.borderTopStyle === 'none' || parseFloat(style.borderTopWidth) === 0 ? 'none' : style.borderTopColor;
      const colours = isShape ? [style.fill, style.stroke] : [style.backgroundColor, border];
      marks.push({
        what: (element.parentElement?.outerHTML ?? '').slice(0, 80) + ' … ' + element.outerHTML.slice(0, 120),
        contrast: Math.max(...colours.map(contrastOf)),
      });
    }
    return marks;
  });
}
