import type { APIRoute } from 'astro';
import { indexDocument } from '../../../publish/indexDocument.ts';
import { getEdition } from './_edition.ts';
import { respondJson } from './_respond.ts';

export const GET: APIRoute = () => respondJson(indexDocument(getEdition()));
