import type { Organisation } from '#identity';
import type { Page } from '#platform';
import type { FastifyReply } from 'fastify';
import type { VendorDto } from './organisation.dto.js';
import { organisationMembers, tagPlace, tagVersion } from './organisation.mapper.js';

const vendorToDto = (vendor: Organisation): VendorDto => ({
  ...organisationMembers(vendor),
  hidden: vendor.hidden,
});

export const vendorPageToDto = ({ items, next }: Page<Organisation>): Page<VendorDto> => ({
  items: items.map(vendorToDto),
  next,
});

/** Answers with one vendor and the ETag of its version. */
export function answerVendor(reply: FastifyReply, vendor: Organisation): VendorDto {
  tagVersion(reply, vendor);
  return vendorToDto(vendor);
}

/** Answers with a new vendor and where it is. */
export function answerVendorCreated(reply: FastifyReply, vendor: Organisation): VendorDto {
  tagPlace(reply, vendor);
  return answerVendor(reply, vendor);
}
