import { describe, expect, it } from 'vitest';
import type { CallsCampaign } from '../../src/domain/campaign.ts';
import { CAMPAIGN, campaignJson, parse, SAMPLE, told } from './sampleFolder.ts';

const HEADER = 'sequence,attempt,column,expected,corrected,reason,date,status';

function read(rows: readonly string[], changes: Readonly<Record<string, string>> = {}) {
  const folder = parse(SAMPLE, { [`${CAMPAIGN}/corrections.csv`]: [HEADER, ...rows, ''].join('\n'), ...changes });
  const [campaign] = folder.campaigns;
  if (campaign?.kind !== 'calls') throw new Error('not a campaign of calls');
  return { told: told(folder), campaign };
}

function answerOf(campaign: CallsCampaign, id: string): unknown {
  const outcome = campaign.sequences.find((sequence) => sequence.id === id)?.outcome;
  return outcome?.kind === 'reached' ? outcome.answer : outcome?.kind;
}

describe('corrections', () => {
  it('change what is read, are counted, and leave the rest alone', () => {
    const { told, campaign } = read(['s1,2,answer,complete,wrong,Réécoute,2026-04-02,']);
    expect(told).toEqual([]);
    expect(answerOf(campaign, 's1')).toBe('wrong');
    expect(answerOf(campaign, 's3')).toBe('wrong');
    expect(campaign.corrections).toBe(1);
  });

  it('come before the parsing: they mend a cell that could not be read', () => {
    const faulty = String(SAMPLE[`${CAMPAIGN}/attempts.csv`]).replace('human_ok,95', 'human_ok,1 min 35');
    const { told } = read(['s1,2,time_to_exit_s,1 min 35,95,Saisie,,accepted'], {
      [`${CAMPAIGN}/attempts.csv`]: faulty,
    });
    expect(told).toEqual([]);
  });

  it('are in force when accepted or applied, in French too, and not when rejected or pending', () => {
    for (const [status, expected] of [
      ['', 'wrong'],
      ['accepted', 'wrong'],
      ['acceptée', 'wrong'],
      ['applied', 'wrong'],
      ['rejected', 'complete'],
      ['en attente', 'complete'],
    ] as const) {
      const { told, campaign } = read([`s1,2,answer,complete,wrong,R,,${status}`]);
      expect([status, told, answerOf(campaign, 's1')]).toEqual([status, [], expected]);
    }
  });

  it('follow one another on one cell in any order of rows', () => {
    const chain = ['s1,2,answer,complete,incomplete,R,2026-04-01,', 's1,2,answer,incomplete,wrong,R,2026-04-02,'];
    for (const rows of [chain, chain.toReversed()]) {
      const { told, campaign } = read(rows);
      expect([told, answerOf(campaign, 's1'), campaign.corrections]).toEqual([[], 'wrong', 2]);
    }
  });

  it('fill an empty cell and empty a full one', () => {
    const { told, campaign } = read([
      's2,3,disposition,voicemail,human_ok,R,,',
      's2,3,answer,,acceptable,R,,',
      's2,3,talk_s,,60,R,,',
      's3,1,disposition,human_cut,voicemail,R,,',
      's3,1,answer,wrong,,R,,',
    ]);
    expect(told).toEqual(['sequence-incomplete 7 sequence']);
    expect([answerOf(campaign, 's2'), answerOf(campaign, 's3')]).toEqual(['acceptable', 'censored']);
  });

  it('speak the words of the spreadsheet or our codes, under their header or our name', () => {
    const theirs = String(SAMPLE[`${CAMPAIGN}/attempts.csv`])
      .replace('answer', 'Jugement')
      .replace('complete', 'Tout bon');
    const changes = {
      [`${CAMPAIGN}/attempts.csv`]: theirs,
      [`${CAMPAIGN}/campaign.json`]: campaignJson({
        columns: { Jugement: 'answer' },
        values: { answer: { 'Tout bon': 'complete' } },
        scenarioVersions: { retraite: '2' },
      }),
    };
    for (const [column, expected] of [
      ['answer', 'complete'],
      ['Jugement', 'Tout bon'],
    ]) {
      const { told, campaign } = read([`s1,2,${column},${expected},wrong,R,,`], changes);
      expect([told, answerOf(campaign, 's1')]).toEqual([[], 'wrong']);
    }
  });
});

describe('exclusions', () => {
  it('set sequences aside, with their reason, and count them', () => {
    const folder = parse(SAMPLE, {
      [`${CAMPAIGN}/exclusions.csv`]: 'sequence,reason,note\ns2,Grève,Appel du 3 mars\n',
    });
    const [campaign] = folder.campaigns;
    if (campaign?.kind !== 'calls') throw new Error('not a campaign of calls');
    expect(told(folder)).toEqual([]);
    expect(campaign.sequences.map(({ id }) => id)).toEqual(['s1', 's3']);
    expect(campaign.excluded.map(({ sequence, reason, note }) => [sequence.id, reason, note])).toEqual([
      ['s2', 'strike', 'Appel du 3 mars'],
    ]);
  });
});
