import type { Locale } from '../domain/locale.ts';
import type { Reply } from '../domain/publication.ts';
import { formatDate } from '../present/formatDate.ts';

export interface ReplyView {
  readonly received: string;
  readonly published: string;
  /** Paragraphs, verbatim. */
  readonly paragraphs: readonly string[];
}

/** A reply as it was received: cut into its paragraphs, nothing else. */
export function replyView(reply: Reply, locale: Locale): ReplyView {
  return {
    received: formatDate(reply.received, locale),
    published: formatDate(reply.published, locale),
    paragraphs: reply.text
      .split(/\n\s*\n/)
      .map((p) => p.trim())
      .filter(Boolean),
  };
}
