import type { APIContext } from 'astro';
import { getFinderFiles } from '../_files.ts';
import { respondCompact } from '../_respond.ts';

export const getStaticPaths = () =>
  getFinderFiles().communes.map((_, position) => ({ params: { position: String(position) } }));

export const GET = ({ params }: APIContext<never, { position: string }>) =>
  respondCompact(getFinderFiles().communes[Number(params.position)]?.lines);
