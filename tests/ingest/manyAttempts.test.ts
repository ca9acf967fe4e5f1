import { describe, expect, it } from 'vitest';
import { CAMPAIGN, campaignJson, parse, SAMPLE, told } from './sampleFolder.ts';

const CALLERS = 40;
const SLOT_SECONDS = 600;

/**
 * Twenty thousand calls of three dials by forty callers: fifty a day each, ten days for each attempt. Nobody answers before
 * the third, after waits that look measured.
 */
function manyAttempts(): string {
  const lines = [
    'sequence,attempt,organisation,scenario,started_at,disposition,time_to_exit_s,caller,ring_s,ivr_s,queue_s,talk_s,answer',
  ];
  const start = Date.UTC(2026, 2, 2, 8);
  for (let index = 0; index < 60_000; index++) {
    const sequence = Math.floor(index / 3);
    const attempt = (index % 3) + 1;
    const caller = sequence % CALLERS;
    const turn = Math.floor(sequence / CALLERS);
    const day = Math.floor(turn / 50) + 10 * (attempt - 1);
    const at = new Date(start + day * 86_400_000 + ((turn % 50) * SLOT_SECONDS + caller) * 1000);
    const queue = (sequence * 7919) % 251;
    const end =
      attempt === 3
        ? `human_ok,${30 + queue},E_,10,20,${queue},${40 + ((sequence * 104_729) % 241)},acceptable`
        : `no_answer,${20 + (index % 50)},E_,${20 + (index % 50)},0,0,,`;
    const started = `${at.toISOString().slice(0, 19)}+00:00`;
    lines.push(`s${sequence},${attempt},caf-69,logement,${started},${end.replace('E_', `E${caller + 10}`)}`);
  }
  return `${lines.join('\n')}\n`;
}

describe('sixty thousand attempts', () => {
  it('are read and checked, each one', () => {
    const changes = {
      [`${CAMPAIGN}/campaign.json`]: campaignJson({ timeZone: 'UTC' }),
      [`${CAMPAIGN}/attempts.csv`]: manyAttempts(),
    };
    const folder = parse(SAMPLE, changes);
    expect(told(folder)).toEqual([]);
    const [campaign] = folder.campaigns;
    expect(campaign?.kind === 'calls' && campaign.sequences.length).toBe(20_000);
  });
});
