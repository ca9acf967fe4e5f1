import type { IssueCode } from '../domain/issueCodes.ts';
import type { IssueParts, IssueText } from './issueParts.ts';

const AMONG: Readonly<Record<string, { readonly split: string; readonly mixed: string }>> = {
  caller: { split: 'callers', mixed: 'caller' },
  slot: { split: 'slots', mixed: 'hour' },
  scenario: { split: 'questions', mixed: 'question' },
};

/** “wrong” or “complete” (8 times). */
function pairs(i: IssueParts): string {
  return i
    .items('pairs')
    .map((pair) => pair.split('/'))
    .map(([first = '', second = '', count = '']) => `“${first}” or “${second}” (${count} times)`)
    .join(' and ');
}

/** “(rows 5, 9, 12…)”. */
function lines(i: IssueParts): string {
  return ` (${i.items('rows').length > 1 ? 'rows' : 'row'} ${i.text('rows')}${Number(i.text('count')) > i.items('rows').length ? '…' : ''})`;
}

function days(i: IssueParts): string {
  return i.text('from') === i.text('to') ? `on ${i.day('from')}` : `from ${i.day('from')} to ${i.day('to')}`;
}

/** “planned for 2 March 2026 from 10:00 to 12:00”. */
function plannedTime(i: IssueParts): string {
  const day = i.has('date') ? ` for ${i.day('date')}` : '';
  return `${day}${i.has('from') ? ` from ${i.text('from')} to ${i.text('to')}` : ''}`;
}

/** Findings about the plan, and about the calls of a campaign as a whole: what they mean, and what to do. */
export const surveyIssuesEn = {
  'plan-changed': (i) =>
    `campaign.json announces a plan whose sha256 begins with “${i.text('announced')}”, and that of plan.csv begins with “${i.text('found')}”: they are not the same file, byte for byte. Put back the plan published before fieldwork, without opening it in a spreadsheet; where the digest was copied wrongly, correct it after the published one.`,
  'sequence-not-planned': (i) =>
    `sequence “${i.text('sequence')}” is not in plan.csv: a call that was not planned does not count. Correct its name, or remove it.`,
  'plan-mismatch': (i) =>
    `sequence “${i.text('sequence')}” says “${i.received}”, and plan.csv, row ${i.text('other')}, plans “${i.text('planned')}”. The plan does not change once its digest is public: correct attempts.csv where the row is wrong; otherwise set the sequence aside in exclusions.csv (reason “other”).`,
  'outside-planned-slot': (i) =>
    `attempt ${i.text('attempt')} of sequence “${i.text('sequence')}” starts on ${i.day('day')} at ${i.text('minute')}; it was planned${plannedTime(i)}, give or take ${i.text('tolerance')} minutes. Check the time; where the call was moved, keep it and say why in “note”.`,
  'caller-not-planned': (i) =>
    `sequence “${i.text('sequence')}” was called by ${i.received}; plan.csv, row ${i.text('other')}, plans ${i.text('planned')}. Check the pseudonym; a replacement is allowed, as long as no caller makes too many calls to one organisation.`,
  'planned-not-called': (i) =>
    `${Number(i.text('count')) === 1 ? '1 planned call has' : `${i.text('count')} planned calls have`} no attempt, of ${i.text('planned')}${lines(i)}. Cases that are missing without a stated reason bias the figures: make these calls, or say why they are missing.`,
  'calls-unbalanced': (i) =>
    `“${i.text('organisation')}”: calls are unevenly split among ${AMONG[i.text('dimension')]?.split ?? ''}: ${i.text('counts')}. ${
      i.has('ratio') && i.has('off')
        ? `“${i.text('off')}” was to have ${i.number('planned')}% of the calls and has ${i.number('made')}%.`
        : i.has('ratio')
          ? `In proportion to planned shares, “${i.text('most')}” has ${i.number('ratio')} times the calls of “${i.text('least')}”, and ${i.number('limit')} is the most.`
          : `${i.quoted('none')} ${i.items('none').length > 1 ? 'have' : 'has'} none.`
    } What comes of the ${AMONG[i.text('dimension')]?.mixed ?? ''} then mixes with what comes of the organisation: make the missing calls while fieldwork lasts, and balance the next plan.`,
  'stratum-too-small': (i) =>
    `“${i.text('organisation')}”: ${i.text('count')} of the ${i.text('cells')} parts of the survey ${Number(i.text('count')) === 1 ? 'has' : 'have'} fewer than two calls: ${i.text('strata')}. ${Number(i.text('count')) === 1 ? 'It is' : 'They are'} joined with the next part in the computation. Make these calls, or declare weights (“designWeights”) without ${Number(i.text('count')) === 1 ? 'it' : 'them'}.`,
  'weights-uneven': (i) =>
    `“${i.text('organisation')}”: calls are so far from the shares wanted that ${i.text('n')} calls are worth ${i.text('effective')} (${i.number('percent')}%, ${i.number('limit')}% are needed): ${i.text('counts')}. Intervals widen accordingly. Spread the calls as the weights say, or review the weights before the next campaign.`,
  'caller-dominant': (i) =>
    i.has('organisation')
      ? `caller ${i.text('caller')} made ${i.number('percent')}% of the calls to “${i.text('organisation')}” (${i.text('n')} calls), and ${i.number('limit')}% is the most: their way of calling cannot be told from the organisation. Let other callers call.`
      : `caller ${i.text('caller')} made ${i.number('percent')}% of the calls of the whole campaign (${i.text('n')} calls): the effect of the caller cannot be measured. Share the calls among several callers, six at least.`,
  'caller-effect': (i) =>
    `calls of one caller are more alike than chance makes them (correlation ${i.number('icc')}, and ${i.number('limit')} is the most). Furthest from the others is ${i.text('caller')}: ${i.number('percent')}% of ${i.text('n')} calls answered, where the same organisations give everybody ${i.number('expected')}%. Intervals are wider for it. Check that all follow the same instructions (hours, waits, numbers).`,
  'durations-repeated': (i) =>
    `to be checked: among the ${i.text('calls')} answered calls of caller ${i.text('caller')}, ${i.text('count')} have exactly the wait and the talk of another${lines(i)}, for instance ${i.text('most')} times a wait of ${i.number('wait')} s and a talk of ${i.number('talk')} s. Chance rarely does that; copied rows or default entries often explain it. Compare these rows with the telephone records.`,
  'durations-constant': (i) =>
    `to be checked: all ${i.text('count')} answered calls of caller ${i.text('caller')} have the same duration in this column, ${i.number('seconds')} s. A default value or a forgotten measure often explains it. Compare with the telephone records, or leave the cell empty where the duration is not known and the column is optional.`,
  'calls-without-pause': (i) =>
    `to be checked: from this row on, caller ${i.text('caller')} starts ${i.text('count')} calls in a row less than ${i.text('limit')} s after the end of the one before (until row ${i.text('last')}), which leaves little time to take notes. Automatic dialling or times entered afterwards sometimes explain it. Compare with the telephone records.`,
  'durations-rounded': (i) =>
    `${i.number('percent')}% of these durations (${i.text('n')} answered calls) end in 0 or 5, where chance gives 20%: they were estimated, not measured.${
      i.has('callers') ? ` Callers concerned: ${i.text('callers')}.` : ''
    } ${i.text('whole') === 'yes' ? 'Median durations hold to the minute only.' : 'The rest of the campaign is not concerned.'} Have durations read off a stopwatch or the telephone.`,
  'coding-without-answer': (i) =>
    `judge ${i.text('coder')} noted an answer for sequence “${i.text('sequence')}”, in which nobody answered: this row does not count. Check the name of the sequence, or remove the row.`,
  'codings-differ': (i) =>
    `the two judges agree on ${i.number('percent')}% of ${i.text('n')} answers, which makes a kappa of ${i.number('kappa')}, under ${i.number('limit')}: part of the agreement is chance. They part most often on ${pairs(i)}. Make the instructions for judging more precise, then settle the disagreements together.`,
  'codings-unreliable': (i) =>
    `the two judges agree on ${i.number('percent')}% of ${i.text('n')} answers, which makes a kappa of ${i.number('kappa')}, under ${i.number('limit')}: the judging of answers cannot be reproduced, and their indicators are not published. They part most often on ${pairs(i)}. Have the answers judged again with more precise instructions.`,
  'days-differ': (i) =>
    `${days(i)}, ${i.text('k')} of ${i.text('n')} first attempts got somebody at ${i.quoted('organisations')}, against ${i.number('percent')}% of the ${i.text('rest')} others: too few for chance. A strike, an outage, or your own line? Where the event is known, set these sequences aside in exclusions.csv (reason “strike” or “outage”); otherwise keep them and say so.`,
} satisfies Partial<Record<IssueCode, IssueText>>;
