import { CAMPAIGN } from '../sampleFolder.ts';
import { type Fault, figures, inFigures } from './fault.ts';

const CAF = 'caf-69,pickup,sequences,,408,189,46,0,,La source,https://example.org/a,2023-01';

/** The first figure of the sample written another way. */
function caf(name: string, row: string, ...expected: readonly string[]): Fault {
  return inFigures(name, figures(CAF, row), ...expected);
}

/** Published figures (D19). */
export const figureFaults: readonly Fault[] = [
  inFigures('one indicator twice', figures('cpam-57,pickup', 'caf-69,pickup'), 'figure-duplicate 3 indicator'),
  caf('no figure', 'caf-69,pickup,sequences,,408,,,,,La source,https://example.org/a,2023-01', 'figure-missing 2 pct'),
  caf(
    'a share as a value',
    'caf-69,pickup,sequences,,,,,,46,La source,https://example.org/a,2023-01',
    'figure-wrong-column 2 value',
  ),
  inFigures('a score as a percentage', figures(',,,,,,"6,6"', ',,,,66,,'), 'figure-wrong-column 4 pct'),
  inFigures('a score above ten', figures('"6,6"', '66'), 'number-out-of-range 4 value'),
  inFigures('a negative score', figures('"6,6"', '-6'), 'number-out-of-range 4 value'),
  inFigures('a score in words', figures('"6,6"', '6/10'), 'number-malformed 4 value'),
  inFigures(
    'another unit',
    figures(
      /^[^]*$/,
      'organisation,indicator,base,value,unit,source_title,source_url\ncaf-69,satisfaction,adults,6,score20,T,https://example.org\n',
    ),
    'unit-mismatch 2 unit',
  ),
  caf('no source', 'caf-69,pickup,sequences,,408,189,46,0,,La source,,2023-01', 'source-missing 2 source_url'),
  caf(
    'more cases than there are',
    'caf-69,pickup,sequences,,189,408,46,0,,La source,https://example.org/a,2023-01',
    'k-over-n 2 k',
  ),
  caf(
    'a percentage above 100',
    'caf-69,pickup,sequences,,,,146,0,,La source,https://example.org/a,2023-01',
    'number-out-of-range 2 pct',
  ),
  caf(
    'a percent sign',
    'caf-69,pickup,sequences,,,,46 %,0,,La source,https://example.org/a,2023-01',
    'number-malformed 2 pct',
  ),
  caf(
    'a share that is not k/n',
    'caf-69,pickup,sequences,,408,189,47,0,,La source,https://example.org/a,2023-01',
    'percent-mismatch 2 pct',
  ),
  caf(
    '33 % of 4 as a bound: no rounding to check',
    'caf-69,pickup,sequences,<,4,,33,0,,La source,https://example.org/a,2023-01',
  ),
  caf(
    '33 % of 4',
    'caf-69,pickup,sequences,,4,,33,0,,La source,https://example.org/a,2023-01',
    'percent-impossible 2 pct',
  ),
  caf(
    'more decimals than printed',
    'caf-69,pickup,sequences,,408,,46.3,0,,La source,https://example.org/a,2023-01',
    'decimals-mismatch 2 pct_decimals',
  ),
  caf('no base', 'caf-69,pickup,,,408,189,46,0,,La source,https://example.org/a,2023-01', 'cell-empty 2 base'),
  caf(
    'a bound in words',
    'caf-69,pickup,sequences,environ,,,46,0,,La source,https://example.org/a,2023-01',
    'code-unknown 2 qualifier',
  ),
  caf(
    'nobody asked',
    'caf-69,pickup,sequences,,0,,46,0,,La source,https://example.org/a,2023-01',
    'number-out-of-range 2 n',
  ),
  inFigures(
    'a phone number in a note',
    {
      [`${CAMPAIGN}/published.csv`]:
        'organisation,indicator,base,pct,source_title,source_reference,note\ncaf-69,pickup,unknown,46,T,R,Appeler le 06.12.34.56.78\n',
    },
    'personal-data 2 note',
  ),
];
