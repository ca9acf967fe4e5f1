/** The table of an embed as texts, the heads first; empty of a figure, which has none, and where the page does not answer. */
export async function readTable(address: string): Promise<readonly (readonly string[])[]> {
  try {
    const response = await fetch(address);
    if (!response.ok) return [];
    const table = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('table');
    return [...(table?.rows ?? [])].map(({ cells }) =>
      [...cells].filter(isSaid).map(({ textContent }) => textContent.replaceAll(/[ \n\t]+/g, ' ').trim()),
    );
  } catch {
    return [];
  }
}

/** A cell that holds a drawing of its row says nothing in a table of texts. */
function isSaid({ classList }: Element): boolean {
  return !classList.contains('c-plot');
}
