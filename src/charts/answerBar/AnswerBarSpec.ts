/** Classes of answers, in the order of their scale. `none` holds no answer and a mere referral to the website or a branch. */
export const ANSWER_CLASSES = ['complete', 'acceptable', 'incomplete', 'wrong', 'none'] as const;
export type AnswerClass = (typeof ANSWER_CLASSES)[number];

/** Answers of the calls in which a human answered, as counts. Their sum is the base. */
export type AnswerBarSpec = Readonly<Record<AnswerClass, number>>;
