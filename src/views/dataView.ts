import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Site } from '../domain/site.ts';
import { plural } from '../present/plural.ts';
import { textIn } from '../present/textIn.ts';
import { dataWords } from '../present/words/dataWords.ts';
import { tableFileWords } from '../present/words/tableFileWords.ts';
import { declarationView, type DeclarationView } from './declarationView.ts';
import type { LinkView } from './frameView.ts';
import { newestFirst } from './latest.ts';
import { proseView, type ProseView } from './proseView.ts';

export interface DataView extends ProseView {
  readonly files: readonly (LinkView & { readonly detail: string })[];
  readonly campaigns: readonly { readonly title: string; readonly files: readonly LinkView[] }[];
  readonly licence: DeclarationView;
  readonly cite: string;
}

/** Every file that the site offers, and how to read it. */
export function dataView(site: Site, barometer: Barometer): DataView {
  const words = dataWords[site.locale];
  const forms = tableFileWords[site.locale].short;
  const rows = plural(barometer.results.length, site.locale, ...tableFileWords[site.locale].rows);
  const href = (address: string) => linkTo(site, address);
  const file = (name: string, detail: string) => ({ href: href(addresses.api + name), text: name, detail });
  return {
    ...proseView(site, barometer, { address: addresses.data, title: words.title, lead: words.lead }),
    files: [
      file('results.csv', words.details.resultsCsv(rows)),
      file('results-excel.csv', words.details.resultsExcelCsv),
      file('results.xlsx', words.details.resultsXlsx),
      file('results.json', words.details.resultsJson),
      file('organisations.json', words.details.organisations),
      file('campaigns.json', words.details.campaigns),
      file('indicators.json', words.details.indicators),
      file('errata.json', words.details.errata),
      file('index.json', words.details.index),
    ],
    campaigns: newestFirst(barometer.campaigns).map(({ id, title, kind }) => ({
      title: textIn(site.locale, title.fr, title.en),
      files: [
        { href: href(addresses.campaignZip(id)), text: forms.zip },
        { href: href(addresses.campaignCsv(id)), text: forms.csv },
        { href: href(addresses.campaignExcelCsv(id)), text: forms.excelCsv },
        { href: href(addresses.campaignXlsx(id)), text: forms.xlsx },
        { href: href(addresses.campaignJson(id)), text: forms.json },
        ...(kind === 'calls' ? [{ href: href(addresses.breakdownsCsv(id)), text: words.breakdowns }] : []),
      ],
    })),
    licence: declarationView(site, 'licence'),
    cite: words.cite(site.config.name),
  };
}
