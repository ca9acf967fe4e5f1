import { drawPicture } from '../share/picture/drawPicture.ts';

/** A picture of `width` pixels as the file that a route stands for. */
export function respondPng(svg: string, width: number): Response {
  return new Response(drawPicture(svg, width), { headers: { 'Content-Type': 'image/png' } });
}
