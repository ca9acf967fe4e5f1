import { campaignIdSchema, indicatorIdSchema, organisationIdSchema } from '../../src/domain/ids.ts';

export const campaignId = (id: string) => campaignIdSchema.parse(id);
export const organisationId = (id: string) => organisationIdSchema.parse(id);
export const indicatorId = (id: string) => indicatorIdSchema.parse(id);
