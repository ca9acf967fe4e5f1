import type { APIRoute } from 'astro';
import { campaignsDocument } from '../../../publish/campaignsDocument.ts';
import { getEdition } from './_edition.ts';
import { respondJson } from './_respond.ts';

export const GET: APIRoute = () => respondJson(campaignsDocument(getEdition()));
