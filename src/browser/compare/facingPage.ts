/** One organisation's page beside all others: its drawings, figures and sentences are those that a comparison shows. */
export interface FacingPage {
  readonly id: string;
  readonly name: string;
  readonly page: Document;
}
