/** How the answer of a human was judged against the expected one (METHOD 1.1), best first. */
export const ANSWERS = ['complete', 'acceptable', 'incomplete', 'wrong', 'no_answer', 'redirected'] as const;

export type Answer = (typeof ANSWERS)[number];

/** The indicator `acceptable` counts both. */
export function isAcceptable(answer: Answer): boolean {
  return answer === 'complete' || answer === 'acceptable';
}
