import { z } from 'zod';

/** The shape of every identifier of a data folder: `caf`, `inc-ddd-2022`. Used in addresses, so it never changes case. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const id = z.string().regex(ID_PATTERN);

export const organisationIdSchema = id.brand<'OrganisationId'>();
export const campaignIdSchema = id.brand<'CampaignId'>();
export const sectorIdSchema = id.brand<'SectorId'>();
export const scenarioIdSchema = id.brand<'ScenarioId'>();
export const indicatorIdSchema = z
  .string()
  .regex(/^[a-z0-9]+([-_][a-z0-9]+)*$/)
  .brand<'IndicatorId'>();

export type OrganisationId = z.infer<typeof organisationIdSchema>;
export type CampaignId = z.infer<typeof campaignIdSchema>;
export type SectorId = z.infer<typeof sectorIdSchema>;
export type ScenarioId = z.infer<typeof scenarioIdSchema>;
/** Ours (`pickup`, `pickup_first`) take an underscore, so do the declared ones. */
export type IndicatorId = z.infer<typeof indicatorIdSchema>;
