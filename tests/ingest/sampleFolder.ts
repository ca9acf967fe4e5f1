import { createHash } from 'node:crypto';
import type { DataFolder } from '../../src/domain/barometer.ts';
import { parseDataFolder } from '../../src/ingest/parseDataFolder.ts';

/** A data folder as people write it: path → text, or bytes. */
export type Written = Readonly<Record<string, string | Uint8Array>>;

/** After all that the samples tell. */
export const NOW = '2026-06-01T10:00:00+02:00';

export const CAMPAIGN = 'campaigns/mars-2026';

/** Settings of the sample campaign; a change of `undefined` takes a key out. */
export function campaignJson(changes: Readonly<Record<string, unknown>> = {}): string {
  const settings = {
    id: 'mars-2026',
    title: { fr: 'Mars 2026' },
    kind: 'calls',
    protocol: 'essai-1',
    fieldwork: { from: '2026-03-02', to: '2026-03-31' },
    ...changes,
  };
  return JSON.stringify(settings, null, 2);
}

export const ATTEMPTS = `sequence,attempt,organisation,scenario,started_at,disposition,time_to_exit_s,caller,ring_s,ivr_s,queue_s,talk_s,cap_s,answer
s1,1,caf-69,logement,2026-03-02T09:00:00+01:00,busy,5,E01,5,0,0,,900,
s1,2,caf-69,logement,2026-03-02T10:00:00+01:00,human_ok,95,E01,10,30,55,120,900,complete
s2,1,caf-69,logement,2026-03-03T09:00:00+01:00,cap_reached,900,E02,10,30,860,,900,
s2,2,caf-69,logement,2026-03-04T09:00:00+01:00,no_answer,40,E02,40,0,0,,900,
s2,3,caf-69,logement,2026-03-05T09:00:00+01:00,voicemail,30,E02,30,0,0,,900,
s3,1,cpam-57,retraite,2026-03-31T17:30:00+02:00,human_cut,60.5,E03,60.5,0,0,20,900,wrong
`;

/** A folder without a fault: two organisations, two questions, one campaign of three sequences. */
export const SAMPLE: Written = {
  'sectors.csv': 'id,name_fr\nsocial,Prestations sociales\n',
  'organisations.csv': `id,name,short_name,sector,territory,aliases,valid_from
caf-69,Caf du Rhône,Caf 69,social,69,Caisse d’allocations familiales du Rhône,2010-01-31
cpam-57,CPAM de Moselle,,social,57,,
`,
  'scenarios.csv': `id,version,sectors,question_fr
logement,1,social,Ai-je droit à l’aide au logement ?
retraite,1,,À quel âge partir ?
retraite,2,,À quel âge puis-je partir ?
`,
  [`${CAMPAIGN}/campaign.json`]: campaignJson({ scenarioVersions: { retraite: '2' } }),
  [`${CAMPAIGN}/attempts.csv`]: ATTEMPTS,
};

export const FIGURES = `organisation,indicator,base,qualifier,n,k,pct,pct_decimals,value,source_title,source_url,published_on
caf-69,pickup,sequences,,408,189,46,0,,La source,https://example.org/a,2023-01
cpam-57,pickup,unknown,<,,,5,,,La source,https://example.org/a,2023
cpam-57,satisfaction,adults,,,,,,"6,6",La source,https://example.org/a,26/01/2023
`;

/** The same organisations in a campaign of published figures. */
export const PUBLISHED: Written = {
  'sectors.csv': SAMPLE['sectors.csv'] ?? '',
  'organisations.csv': SAMPLE['organisations.csv'] ?? '',
  'indicators.csv':
    'id,name_fr,unit,better,definition_fr,base\nsatisfaction,Satisfaction,score10,higher,Une note,adults\n',
  [`${CAMPAIGN}/campaign.json`]: campaignJson({ kind: 'published' }),
  [`${CAMPAIGN}/published.csv`]: FIGURES,
};

/** Parses a folder; a change of `undefined` takes a file out. */
export function parse(
  written: Written,
  changes: Readonly<Record<string, string | Uint8Array | undefined>> = {},
): DataFolder {
  const files = new Map<string, Uint8Array>();
  for (const [path, content] of Object.entries({ ...written, ...changes })) {
    if (content !== undefined)
      files.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }
  const hashes = new Map(
    [...files].map(([path, bytes]): [string, string] => [path, createHash('sha256').update(bytes).digest('hex')]),
  );
  return parseDataFolder(files, { now: NOW, hashes });
}

/** What a test says of a finding: code, line and column. */
export function told({ issues }: Pick<DataFolder, 'issues'>): readonly string[] {
  return issues.map(({ code, row, column }) => [code, row ?? '-', column ?? '-'].join(' '));
}
