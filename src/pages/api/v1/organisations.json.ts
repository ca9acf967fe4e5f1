import type { APIRoute } from 'astro';
import { organisationsDocument } from '../../../publish/organisationsDocument.ts';
import { getEdition } from './_edition.ts';
import { respondJson } from './_respond.ts';

export const GET: APIRoute = () => respondJson(organisationsDocument(getEdition()));
