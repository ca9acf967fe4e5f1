import type { Barometer } from '../domain/barometer.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { OwnIndicatorId } from '../domain/ownIndicators.ts';
import type { Site } from '../domain/site.ts';
import { mayIWriteWords } from '../present/words/mayIWriteWords.ts';
import { quoteWords } from '../present/words/quoteWords.ts';
import { attributed } from './attributed.ts';
import { countedBase } from './countedBase.ts';
import { pinnedPlace } from './pinnedPlace.ts';
import type { AnswerView } from './answerView.ts';
import { fieldworkWords } from './campaignWords.ts';
import { comparedFigure } from './comparedFigure.ts';
import { comparedPair } from './comparedPair.ts';
import { listedOrganisations } from './latest.ts';
import { lookup } from './lookup.ts';

/** An answer about one organisation beside another, or beside several that share a reason. */
export interface PairAnswerView extends AnswerView {
  readonly others: readonly { readonly id: OrganisationId; readonly name: string }[];
}

/** One organisation beside each of the others, by one indicator: in the words of the comparison, in the order of names. */
export function pairAnswers(
  site: Site,
  barometer: Barometer,
  id: OrganisationId,
  indicator: OwnIndicatorId,
): readonly PairAnswerView[] {
  const others = listedOrganisations(barometer).filter((other) => other.id !== id);
  const mine = countsOf(site, barometer, id, indicator);
  const { campaign, ranking } = comparedFigure(site, barometer, id, indicator);
  const place =
    ranking &&
    pinnedPlace(site, barometer, ranking.campaign, {
      chart: 'ranking',
      subject: ranking.scope.kind === 'sector' ? ranking.scope.sector : 'all',
      indicator: ranking.indicator,
      campaign: ranking.campaign,
    });
  const days = campaign ? quoteWords[site.locale].fieldwork[campaign.kind](fieldworkWords(campaign, site.locale)) : '';
  const answers = others.map((other): PairAnswerView => {
    const pair = comparedPair(site, barometer, id, other.id, indicator);
    const named = [{ id: other.id, name: other.name }];
    if (pair.kind === 'uncompared') return { may: 'none', sentence: pair.shared, others: named };
    return {
      may: pair.relation === 'not_established' ? 'open' : 'yes',
      ...(pair.inSector ? { inSector: true } : {}),
      sentence: marked(site, barometer, campaign ? attributed(site, campaign, pair.quoted) : pair.quoted),
      base: [mayIWriteWords[site.locale].both(mine, countsOf(site, barometer, other.id, indicator)), days].join(' '),
      ...(place ? { place } : {}),
      others: named,
    };
  });
  const compared = answers.filter(({ may }) => may !== 'none');
  const apart = Map.groupBy(
    answers.filter(({ may }) => may === 'none'),
    ({ sentence }) => sentence,
  );
  return [
    ...compared,
    ...[...apart].map(([sentence, some]) => ({
      may: 'none' as const,
      sentence,
      others: some.flatMap((one) => one.others),
    })),
  ];
}

/** A sentence leaves the page without the band that says what it is. */
export function marked({ locale }: Site, { fictional }: Barometer, sentence: string): string {
  return fictional ? quoteWords[locale].fictional(sentence) : sentence;
}

function countsOf(site: Site, barometer: Barometer, id: OrganisationId, indicator: OwnIndicatorId): string {
  const { result } = comparedFigure(site, barometer, id, indicator);
  const { name } = lookup(barometer).organisation(id);
  return result ? mayIWriteWords[site.locale].counted(name, countedBase(result, site.locale)) : name;
}
