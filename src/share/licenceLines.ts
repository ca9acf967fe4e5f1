import type { Campaign } from '../domain/campaign.ts';
import type { Site } from '../domain/site.ts';
import { textIn } from '../present/textIn.ts';
import { withoutStop } from '../present/withoutStop.ts';
import { fileWords } from '../present/words/fileWords.ts';

/** The licence of the site, and what the source of a campaign says of its figures. */
export function licenceLines({ config, locale }: Site, campaign: Campaign | undefined): readonly string[] {
  const words = fileWords[locale];
  return [
    config.licence ? words.licenceOf(config.licence.name, config.licence.url) : words.licenceMissing,
    ...(campaign?.licence
      ? [words.sourceLicence(withoutStop(textIn(locale, campaign.licence.fr, campaign.licence.en)))]
      : []),
  ];
}
