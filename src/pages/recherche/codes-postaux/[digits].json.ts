import type { APIContext } from 'astro';
import { getFinderFiles } from '../_files.ts';
import { respondCompact } from '../_respond.ts';

export const getStaticPaths = () => [...getFinderFiles().postcodes.keys()].map((digits) => ({ params: { digits } }));

export const GET = ({ params }: APIContext<never, { digits: string }>) =>
  respondCompact(getFinderFiles().postcodes.get(params.digits));
