import type { APIRoute } from 'astro';
import { embedDocument } from '../../../../share/embedDocument.ts';
import { getEdition } from '../../../api/v1/_edition.ts';
import { respondJson } from '../../../api/v1/_respond.ts';
import { inEachLanguage } from '../../../_inEachLanguage.ts';
import { embedPages } from '../_embedPages.ts';

export const getStaticPaths = () => inEachLanguage(embedPages().filter(({ props }) => !props.embed.pinned));

export const GET: APIRoute<ReturnType<typeof embedPages>[number]['props']> = ({ props }) =>
  respondJson(embedDocument(getEdition(), props.embed));
