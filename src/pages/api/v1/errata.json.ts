import type { APIRoute } from 'astro';
import { errataDocument } from '../../../publish/errataDocument.ts';
import { getEdition } from './_edition.ts';
import { respondJson } from './_respond.ts';

export const GET: APIRoute = () => respondJson(errataDocument(getEdition()));
