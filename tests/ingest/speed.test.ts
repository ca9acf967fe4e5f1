import { describe, expect, it } from 'vitest';
import { CAMPAIGN, campaignJson, parse, SAMPLE, told } from './sampleFolder.ts';

/** Twenty thousand sequences of three dials by forty callers, one dial every two minutes each. */
function manyAttempts(): string {
  const lines = [
    'sequence,attempt,organisation,scenario,started_at,disposition,time_to_exit_s,caller,ring_s,ivr_s,queue_s,talk_s,answer',
  ];
  const start = Date.UTC(2026, 2, 2, 8);
  for (let index = 0; index < 60_000; index++) {
    const sequence = Math.floor(index / 3);
    const caller = sequence % 40;
    const at = new Date(start + (Math.floor(sequence / 40) * 3 + (index % 3)) * 120_000 + caller * 1000);
    const started = `${at.toISOString().slice(0, 19)}+00:00`;
    const end =
      index % 3 === 2
        ? 'human_ok,60,E_,10,20,30,40,acceptable'
        : `no_answer,${20 + (index % 50)},E_,${20 + (index % 50)},0,0,,`;
    lines.push(`s${sequence},${(index % 3) + 1},caf-69,logement,${started},${end.replace('E_', `E${caller + 10}`)}`);
  }
  return `${lines.join('\n')}\n`;
}

describe('sixty thousand attempts', () => {
  it('are read and checked in less than two seconds of processor', { timeout: 60_000 }, () => {
    const changes = {
      [`${CAMPAIGN}/campaign.json`]: campaignJson({ timeZone: 'UTC' }),
      [`${CAMPAIGN}/attempts.csv`]: manyAttempts(),
    };
    const before = process.cpuUsage();
    const folder = parse(SAMPLE, changes);
    const { user } = process.cpuUsage(before);
    expect(told(folder)).toEqual([]);
    const [campaign] = folder.campaigns;
    expect(campaign?.kind === 'calls' && campaign.sequences.length).toBe(20_000);
    expect(user / 1e6).toBeLessThan(2);
  });
});
