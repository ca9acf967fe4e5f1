import { describe, expect, it } from 'vitest';
import { ISSUE_CODES } from '../../src/domain/issueCodes.ts';
import { expectCleanMessages } from './cleanMessage.ts';
import { callFaults } from './faults/callFaults.ts';
import { cellFaults } from './faults/cellFaults.ts';
import { designFaults } from './faults/designFaults.ts';
import type { Fault } from './faults/fault.ts';
import { figureFaults } from './faults/figureFaults.ts';
import { fileFaults } from './faults/fileFaults.ts';
import { planFaults } from './faults/planFaults.ts';
import { recordFaults } from './faults/recordFaults.ts';
import { settingFaults } from './faults/settingFaults.ts';
import { CAMPAIGN, campaignJson, parse, SAMPLE, told } from './sampleFolder.ts';

const faults: readonly Fault[] = [
  ...fileFaults,
  ...settingFaults,
  ...cellFaults,
  ...callFaults,
  ...planFaults,
  ...designFaults,
  ...recordFaults,
  ...figureFaults,
];

describe('faulty folders', () => {
  for (const { name, folder, changes, expected } of faults) {
    it(name, () => {
      const found = parse(folder, changes);
      expect(told(found)).toEqual(expected);
      found.issues.forEach(expectCleanMessages);
    });
  }

  it('ask for a sentence where neither a sentence nor two languages were given', () => {
    const asked = (source: unknown) =>
      parse({ ...SAMPLE, [`${CAMPAIGN}/campaign.json`]: campaignJson({ scenarioVersions: { retraite: '2' }, source }) })
        .issues.filter(({ code }) => code === 'setting-type')
        .map(({ code, column, params }) => [code, column, params['expected']]);
    for (const source of [12, true, null]) expect(asked(source)).toEqual([['setting-type', 'source', 'string']]);
    expect(asked({ fr: 12 })).toEqual([['setting-type', 'source.fr', 'string']]);
    expect(asked('Relevé de la DITP.')).toEqual([]);
  });

  it('are at least sixty, and give every code but those of folders, which files in memory do not have', () => {
    const met = new Set(faults.flatMap(({ expected }) => expected.map((finding) => finding.split(' ')[0])));
    expect(faults.length).toBeGreaterThanOrEqual(60);
    expect(ISSUE_CODES.filter((code) => !met.has(code))).toEqual(['folder-missing', 'campaign-folder-empty']);
  });
});
