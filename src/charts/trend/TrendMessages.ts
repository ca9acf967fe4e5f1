import type { Messages } from '../../present/messages.ts';

/** The words that placing a trend takes: a browser that draws one needs no other. */
export type TrendMessages = Pick<Messages, 'locale' | 'charts'>;
