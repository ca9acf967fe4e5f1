import type { IssueCode } from '../domain/issueCodes.ts';
import { callIssuesEn } from './callIssues.en.ts';
import { cellIssuesEn } from './cellIssues.en.ts';
import { fileIssuesEn } from './fileIssues.en.ts';
import type { IssueText } from './issueParts.ts';
import { surveyIssuesEn } from './surveyIssues.en.ts';

/** Every code has its sentence: one that lacks does not compile. */
export const issueMessagesEn: Readonly<Record<IssueCode, IssueText>> = {
  ...fileIssuesEn,
  ...cellIssuesEn,
  ...callIssuesEn,
  ...surveyIssuesEn,
};
