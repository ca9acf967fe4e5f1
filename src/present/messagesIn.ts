import type { Locale } from '../domain/locale.ts';
import { messagesEn } from './messages.en.ts';
import type { Messages } from './messages.ts';
import { messagesFr } from './messages.fr.ts';

/** The catalogue of each language. */
export const messagesIn: Readonly<Record<Locale, Messages>> = { fr: messagesFr, en: messagesEn };
