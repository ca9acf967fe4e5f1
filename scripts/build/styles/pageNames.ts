/** @returns what selectors can name in a page: its elements, classes (`.name`) and ids (`#name`) */
export function pageNames(html: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, element = ''] of html.matchAll(/<([a-z][\w-]*)/gi)) names.add(element.toLowerCase());
  for (const [, classes = ''] of html.matchAll(/\sclass="([^"]*)"/g))
    for (const name of classes.split(/\s+/)) names.add(`.${name}`);
  for (const [, id = ''] of html.matchAll(/\sid="([^"]*)"/g)) names.add(`#${id}`);
  return names;
}
