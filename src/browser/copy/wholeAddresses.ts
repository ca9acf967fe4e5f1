/** A path of two parts or more, where an address may begin. */
const PATH = /(^|[\s"'(«])\/(?=\w[\w~%.-]*\/)/g;

/**
 * Makes the addresses in a text whole: a site that was built without its own name writes paths, and whoever pastes them
 * elsewhere is lost without it.
 *
 * @param origin of the page that they are copied from
 * @example wholeAddresses('src="/embed/ranking/"', 'https://example.org') // 'src="https://example.org/embed/ranking/"'
 */
export function wholeAddresses(text: string, origin: string): string {
  return text.replaceAll(PATH, `$1${origin}/`);
}
