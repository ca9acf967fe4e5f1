/** What a `CITATION.cff` says. */
export interface CffFile {
  readonly message: string;
  readonly title: string;
  readonly abstract: string;
  readonly type: 'software' | 'dataset';
  /** Who publishes, or the visible placeholder of who does not say. */
  readonly author: string;
  readonly version: string;
  readonly url?: string;
  readonly license?: string;
  readonly licenseUrl?: string;
}

/**
 * A file of the Citation File Format 1.2.0 (YAML). Texts are double-quoted, so that no colon of ours is theirs.
 *
 * @see https://github.com/citation-file-format/citation-file-format
 */
export function formatCff({
  message,
  title,
  abstract,
  type,
  author,
  version,
  url,
  license,
  licenseUrl,
}: CffFile): string {
  const lines = [
    'cff-version: 1.2.0',
    `message: ${quote(message)}`,
    `title: ${quote(title)}`,
    `abstract: ${quote(abstract)}`,
    `type: ${type}`,
    'authors:',
    `  - name: ${quote(author)}`,
    `version: ${quote(version)}`,
    ...(url ? [`url: ${quote(url)}`] : []),
    ...(license ? [`license: ${license}`] : []),
    ...(licenseUrl ? [`license-url: ${quote(licenseUrl)}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** JSON's strings are YAML's double-quoted ones. */
function quote(text: string): string {
  return JSON.stringify(text);
}
