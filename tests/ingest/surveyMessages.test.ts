import { expect, it } from 'vitest';
import type { IssueCode } from '../../src/domain/issueCodes.ts';
import { issueMessage } from '../../src/present/issueMessages.ts';
import { inSettings, isAnswered, isCaf } from './faults/surveyFault.ts';
import { CAMPAIGN, parse } from './sampleFolder.ts';
import { DIALS, SURVEY, withDials, withoutCalls } from './surveyFolder.ts';

function said(changes: Readonly<Record<string, string | Uint8Array | undefined>>, code: IssueCode): readonly string[] {
  return parse(SURVEY, changes)
    .issues.filter((issue) => issue.code === code)
    .flatMap((issue) => [issueMessage(issue, 'fr'), issueMessage(issue, 'en')]);
}

it('holds calls against the shares that were declared, and never calls those equal', () => {
  const scenario = { logement: 0.7, retraite: 0.3, billet: 0.5, retard: 0.5 };
  const [fr, en] = said(inSettings({ designWeights: { scenario } }), 'calls-unbalanced');
  expect(fr).toMatch(/« (logement|retraite) » devait avoir (70|30) % des appels et en a 50 %\./);
  expect(en).toMatch(/was to have (70|30)% of the calls and has 50%\./);
  expect(fr).not.toContain('égales');
  const [equal] = said(
    withoutCalls((call) => isCaf(call) && call.scenario === 'retraite' && call.day < '2026-01-12'),
    'calls-unbalanced',
  );
  expect(equal).toContain('À parts prévues égales');
});

it('names every caller who made no call', () => {
  const [fr, en] = said(
    withDials((dial) => (isCaf(dial) && dial.caller > 'E04' ? undefined : dial)),
    'calls-unbalanced',
  );
  expect(fr).toContain('« E05 » et « E06 » n’en ont aucun.');
  expect(en).toContain('“E05” and “E06” have none.');
});

it('says in French words on which answers two judges part', () => {
  const rows = DIALS.filter(isAnswered).map(
    ({ sequence, answer }, i) => `${sequence},J2,${i % 3 > 0 || answer !== 'wrong' ? answer : 'incomplete'}`,
  );
  const wrong = rows.map((row) => row.replace(/,complete$/, ',wrong'));
  const [fr, en] = said(
    { [`${CAMPAIGN}/second_codings.csv`]: `sequence,coder,answer\n${wrong.join('\n')}\n` },
    'codings-differ',
  );
  expect(fr).toMatch(
    /surtout sur « complète » ou « fausse » \(complete, wrong : \d+ fois\) et « fausse » ou « incomplète »/,
  );
  expect(en).toMatch(/“complete” or “wrong” \(\d+ times\) and “wrong” or “incomplete”/);
});
