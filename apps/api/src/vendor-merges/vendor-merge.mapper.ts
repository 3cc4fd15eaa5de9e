import type { MergedVendor, VendorMergePreview } from '#identity';
import { memberToDto } from '../organisations/member.mapper.js';
import { organisationMembers } from '../organisations/organisation.mapper.js';
import type { MergedVendorDto, VendorMergePreviewDto } from './vendor-merge.dto.js';

export const previewToDto = (preview: VendorMergePreview): VendorMergePreviewDto => ({
  kept: organisationMembers(preview.kept),
  merged: organisationMembers(preview.merged),
  offered: preview.offered,
  members: preview.members ?? null,
  leaving: preview.leaving.map(memberToDto),
  counts: preview.counts,
  collisions: preview.collisions,
  refusals: preview.refusals,
});

export const mergedVendorToDto = ({ mergedAt, ...vendor }: MergedVendor): MergedVendorDto => ({
  ...vendor,
  mergedAt: mergedAt.toISOString(),
});
