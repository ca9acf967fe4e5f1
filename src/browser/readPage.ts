/**
 * A page of this site, to copy from.
 *
 * @throws where it does not answer
 */
export async function readPage(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}
