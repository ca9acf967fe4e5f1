import { askedQuestions } from '../domain/askedQuestions.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { CallsCampaign, Campaign, SourceFile } from '../domain/campaign.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import type { CampaignId } from '../domain/ids.ts';
import { DEFAULT_SCORE_WEIGHTS } from '../domain/method.ts';
import type { Slot } from '../domain/slot.ts';
import { campaignEntry, type CampaignEntry } from './campaignEntry.ts';
import { campaignQuality, type CampaignQuality } from './campaignQuality.ts';
import {
  notableChangesEntry,
  profileEffectEntry,
  type NotableChangesEntry,
  type ProfileEffectEntry,
} from './comparisonEntries.ts';
import { composeDocument, type Document } from './composeDocument.ts';
import type { Edition } from './edition.ts';
import { organisationEntry, type OrganisationEntry } from './organisationEntry.ts';
import { fileEntries } from './provenance.ts';
import type { ResultRow } from './resultRow.ts';
import { resultRows } from './resultRows.ts';

export interface CampaignBody {
  readonly campaign: CampaignEntry;
  readonly operator?: string | undefined;
  readonly funding?: string | undefined;
  readonly source?: string | undefined;
  readonly licence?: string | undefined;
  readonly plan_sha256?: string | undefined;
  /** How calls were made; absent where only printed figures exist. */
  readonly fieldwork_rules?: FieldworkRules | undefined;
  readonly scenarios: readonly ScenarioEntry[];
  /** Those with a figure, totals of others included. */
  readonly organisations: readonly OrganisationEntry[];
  readonly quality: CampaignQuality;
  /** Where something could be compared with a campaign before. */
  readonly notable_changes?: NotableChangesEntry | undefined;
  /** Where calls have profiles. */
  readonly profile_effects?: readonly ProfileEffectEntry[] | undefined;
  /** Totals; each figure of another publisher with its source. */
  readonly results: readonly ResultRow[];
  readonly files: readonly SourceFile[];
}
export interface FieldworkRules {
  readonly max_attempts: number;
  readonly min_gap_seconds: number;
  readonly max_wait_seconds?: number | undefined;
  readonly time_zone: string;
  readonly slots: readonly Slot[];
  readonly design_weights?: CallsCampaign['designWeights'];
  /** What the composite score weighs: as declared, else the method's. */
  readonly score_weights: Readonly<Record<string, number>>;
}
/** The question as it was put in this campaign, and the answer that was expected. */
export interface ScenarioEntry {
  readonly id: string;
  readonly version: string;
  readonly question_fr: string;
  readonly question_en?: string | undefined;
  readonly expected_answer_fr?: string | undefined;
  readonly required_elements?: readonly string[] | undefined;
  readonly legal_reference?: string | undefined;
  readonly legal_date?: string | undefined;
}

/**
 * `campaigns/<id>.json`: how a campaign was made, how good it is, and its figures.
 *
 * @throws RangeError for an id that is not a published campaign.
 */
export function campaignDocument(edition: Edition, id: CampaignId): Document<CampaignBody> {
  const { barometer, site } = edition;
  const campaign = barometer.campaigns.find((one) => one.id === id);
  if (!campaign) throw new RangeError(`No document for campaign ${id}: it is not published`);
  const results = barometer.results.filter((result) => result.campaign === id);
  const changes = barometer.notableChanges.find((one) => one.campaign === id);
  const effects = barometer.profileEffects.filter((one) => one.campaign === id);
  const present = new Set(results.map(({ organisation }) => organisation));
  const concern = {
    campaigns: [campaign],
    errata: barometer.errata.filter((erratum) => erratum.campaign === id),
  };
  return composeDocument(edition, concern, {
    campaign: campaignEntry(site, campaign),
    operator: campaign.operator?.fr,
    funding: campaign.funding,
    source: campaign.source?.fr,
    licence: campaign.licence?.fr,
    plan_sha256: campaign.planSha256,
    fieldwork_rules: campaign.kind === 'calls' ? fieldworkRules(campaign) : undefined,
    scenarios: scenarioEntries(barometer, campaign),
    organisations: barometer.organisations
      .filter((organisation) => present.has(organisation.id))
      .sort((a, b) => codeUnitOrder(a.id, b.id))
      .map((organisation) => organisationEntry(site, organisation)),
    quality: campaignQuality(barometer, campaign),
    notable_changes: changes && notableChangesEntry(changes),
    profile_effects: effects.length > 0 ? effects.map(profileEffectEntry) : undefined,
    results: resultRows(barometer, results),
    files: fileEntries(campaign),
  });
}

function fieldworkRules(campaign: CallsCampaign): FieldworkRules {
  return {
    max_attempts: campaign.maxAttempts,
    min_gap_seconds: campaign.minGapSeconds,
    max_wait_seconds: campaign.maxWaitSeconds,
    time_zone: campaign.timeZone,
    slots: campaign.slots,
    ...(campaign.designWeights && { design_weights: campaign.designWeights }),
    score_weights: campaign.scoreWeights ?? DEFAULT_SCORE_WEIGHTS,
  };
}

function scenarioEntries({ scenarios }: Barometer, campaign: Campaign): ScenarioEntry[] {
  return askedQuestions(campaign, scenarios)
    .toSorted((a, b) => codeUnitOrder(a.id, b.id) || codeUnitOrder(a.version, b.version))
    .map((asked) => ({
      id: asked.id,
      version: asked.version,
      question_fr: asked.questionFr,
      question_en: asked.questionEn,
      expected_answer_fr: asked.expectedAnswerFr,
      required_elements: asked.requiredElements,
      legal_reference: asked.legalReference,
      legal_date: asked.legalDate,
    }));
}
