/** Whether calls of one caller resemble each other, for one indicator of one campaign (METHOD 3.4, step 4). */
export type CallerEffect =
  | {
      readonly kind: 'measured';
      /** Intraclass correlation ρ, 0 or more. */
      readonly icc: number;
      /** Callers of the campaign. */
      readonly callers: number;
    }
  | {
      readonly kind: 'unmeasurable';
      readonly reason: 'unknown_callers' | 'single_caller' | 'too_few_calls' | 'pairs_of_calls';
    };
