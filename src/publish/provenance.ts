import type { Campaign, SourceFile } from '../domain/campaign.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import { METHOD_VERSION } from '../domain/method.ts';
import type { Erratum } from '../domain/publication.ts';
import type { Edition } from './edition.ts';

/** Where the figures of a document come from, and what has been corrected in them since (FEATURES DE3). */
export interface Provenance {
  readonly method_version: string;
  /** The instant that stands for now in this build. */
  readonly generated_at: string;
  readonly software: { readonly name: 'decroche'; readonly version: string };
  /** Licence of the data; `null` as long as the publisher has not stated one. */
  readonly licence: { readonly name: string; readonly url: string } | null;
  /** The campaigns behind the document, oldest first, each with the files it was read from. */
  readonly campaigns: readonly CampaignProvenance[];
  /** Errata that concern the document, newest first. */
  readonly errata: readonly ErratumEntry[];
}

export interface CampaignProvenance {
  readonly id: string;
  readonly simulated: boolean;
  readonly source?: string | undefined;
  readonly licence?: string | undefined;
  readonly files: readonly SourceFile[];
}

export interface ErratumEntry {
  readonly id: string;
  readonly date: string;
  readonly campaign: string;
  readonly organisation?: string | undefined;
  readonly indicator?: string | undefined;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly reason: string;
  readonly found_by?: string | undefined;
}

/** What a document is about: its campaigns, and which of their errata touch it. */
export interface Concern {
  readonly campaigns: readonly Campaign[];
  readonly errata: readonly Erratum[];
}

/** A document about everything that is published. */
export function wholeConcern({ barometer }: Edition): Concern {
  return { campaigns: barometer.campaigns, errata: barometer.errata };
}

/** The provenance block of a document about `concern`. */
export function provenanceOf({ site, version }: Edition, concern: Concern): Provenance {
  const { licence } = site.config;
  return {
    method_version: METHOD_VERSION,
    generated_at: site.now,
    software: { name: 'decroche', version },
    licence: licence ? { name: licence.name, url: licence.url } : null,
    campaigns: concern.campaigns.map((campaign) => ({
      id: campaign.id,
      simulated: campaign.simulated,
      source: campaign.source?.fr,
      licence: campaign.licence?.fr,
      files: fileEntries(campaign),
    })),
    errata: erratumEntries(concern.errata),
  };
}

/** The files of a campaign in a fixed order. */
export function fileEntries(campaign: Campaign): SourceFile[] {
  return campaign.files
    .map(({ path, sha256, bytes }) => ({ path, sha256, bytes }))
    .sort((a, b) => codeUnitOrder(a.path, b.path));
}

/** Errata as they stand in documents, newest first. */
export function erratumEntries(errata: readonly Erratum[]): ErratumEntry[] {
  return errata
    .map(({ id, date, campaign, organisation, indicator, before, after, reason, foundBy }) => ({
      id,
      date,
      campaign,
      organisation,
      indicator,
      before,
      after,
      reason,
      found_by: foundBy,
    }))
    .sort((a, b) => codeUnitOrder(b.date, a.date) || codeUnitOrder(a.id, b.id));
}
