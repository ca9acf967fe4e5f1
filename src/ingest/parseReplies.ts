import { Refused } from '../domain/cells.ts';
import { decodeDate } from '../domain/dateCells.ts';
import { campaignIdSchema, organisationIdSchema } from '../domain/ids.ts';
import type { Reply } from '../domain/publication.ts';
import type { IsoDate } from '../domain/time.ts';
import { decodeText } from './decodeText.ts';
import type { Files } from './files.ts';
import { findReference, type References } from './references.ts';
import type { Report } from './report.ts';

const PATH = /^replies\/([^/]+)\/([^/]+)\.md$/;
const FRONT_MATTER = /^---\n([\s\S]*?)\n---[^\S\n]*(?:\n|$)/;

/** `replies/<organisation>/<campaign>.md` → replies, verbatim, sorted by campaign and organisation. */
export function parseReplies(files: Files, references: References, report: Report): readonly Reply[] {
  const replies: Reply[] = [];
  for (const [path, bytes] of files) {
    const [, organisation, campaign] = PATH.exec(path) ?? [];
    if (organisation === undefined || campaign === undefined) continue;
    const reply = parseReply(path, organisation, campaign, bytes, references, report);
    if (reply) replies.push(reply);
  }
  const key = ({ campaign, organisation }: Reply): string => `${campaign} ${organisation}`;
  return replies.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function parseReply(
  file: string,
  organisation: string,
  campaign: string,
  bytes: Uint8Array,
  references: References,
  report: Report,
): Reply | undefined {
  const by = readId('organisation', organisationIdSchema, organisation, file, references, report);
  const about = readId('campaign', campaignIdSchema, campaign, file, references, report);
  const text = decodeText(bytes);
  if (text === undefined) {
    report('file-not-text', { file });
    return undefined;
  }
  const front = FRONT_MATTER.exec(text);
  if (!front) {
    report('reply-front-matter', { file, row: 1 });
    return undefined;
  }
  const received = readDay('received', front[1] ?? '', file, report);
  const published = readDay('published', front[1] ?? '', file, report);
  const body = text.slice(front[0].length).trim();
  if (body === '') report('reply-empty', { file });
  if (by === undefined || about === undefined) return undefined;
  if (received === undefined || published === undefined || body === '') return undefined;
  if (published < received) {
    report('dates-reversed', { file, column: 'published', received: published }, { from: received, to: published });
  }
  return { organisation: by, campaign: about, received, published, text: body };
}

/** The id that a part of the path stands for, when somebody bears it. */
function readId<V extends string>(
  kind: 'organisation' | 'campaign',
  schema: { readonly safeParse: (id: string) => { readonly data?: V | undefined } },
  id: string,
  file: string,
  references: References,
  report: Report,
): V | undefined {
  const found = findReference(references, kind, id);
  const parsed = schema.safeParse(id).data;
  if (found.found && parsed !== undefined) return parsed;
  const { suggestion } = { suggestion: undefined, ...found };
  const params = { kind, count: 1, rows: [], words: [id], ...(suggestion !== undefined && { suggestion }) };
  report('reference-unknown', { file, received: id }, params);
  return undefined;
}

function readDay(key: 'received' | 'published', front: string, file: string, report: Report): IsoDate | undefined {
  const lines = front.split('\n');
  const index = lines.findIndex((line) => line.trim().startsWith(`${key}:`));
  const written = (lines[index] ?? '')
    .replace(/^[^:]*:/, '')
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2');
  if (index < 0 || written === '') {
    report('setting-missing', { file, column: key, row: 1 });
    return undefined;
  }
  const day = decodeDate(written);
  if (!(day instanceof Refused)) return day;
  const { code, ...params } = day.refusal;
  report(code, { file, row: index + 2, column: key, received: written }, params);
  return undefined;
}
