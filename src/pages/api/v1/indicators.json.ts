import type { APIRoute } from 'astro';
import { indicatorsDocument } from '../../../publish/indicatorsDocument.ts';
import { getEdition } from './_edition.ts';
import { respondJson } from './_respond.ts';

export const GET: APIRoute = () => respondJson(indicatorsDocument(getEdition()));
