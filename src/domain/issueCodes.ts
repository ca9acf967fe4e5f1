/** Permanent codes of findings; the texts stand in `present/issueMessages`. */
export const ISSUE_CODES = ['file-missing'] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];
