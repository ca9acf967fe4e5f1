/** The code without a frame that stands beside a live chart; empty where it does not answer. */
export async function readFigure(live: string): Promise<string> {
  try {
    const response = await fetch(`${live}figure.txt`);
    return response.ok ? await response.text() : '';
  } catch {
    return '';
  }
}

/**
 * That code for another's page: its addresses absolute, its picture the one of the chosen version.
 *
 * @param origin of the site
 */
export function placeFigure(
  code: string,
  { image, origin }: { readonly image: string; readonly origin: string },
): string {
  return code
    .replace(/(<img src=")[^"]*/, (_, before: string) => before + image)
    .replaceAll(/(<a href=")(?=\/)/g, (before) => before + origin);
}
