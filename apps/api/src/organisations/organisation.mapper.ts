import type { Organisation } from '#identity';
import { etagOf, type Page } from '#platform';
import type { FastifyReply } from 'fastify';
import type { OrganisationDto } from './organisation.dto.js';

const organisationToDto = (organisation: Organisation): OrganisationDto => ({
  id: organisation.id,
  kind: organisation.kind,
  name: organisation.name,
  country: organisation.country,
  registration: organisation.registration,
  createdAt: organisation.createdAt.toISOString(),
  verifiedAt: organisation.verifiedAt?.toISOString() ?? null,
  version: organisation.version,
});

export const organisationPageToDto = ({ items, next }: Page<Organisation>): Page<OrganisationDto> => ({
  items: items.map(organisationToDto),
  next,
});

/** Answers with one organisation and the ETag of its version. */
export function answerOrganisation(reply: FastifyReply, organisation: Organisation): OrganisationDto {
  reply.header('etag', etagOf(organisation.version));
  return organisationToDto(organisation);
}

/** Answers with a new organisation and where it is. */
export function answerCreated(reply: FastifyReply, organisation: Organisation): OrganisationDto {
  reply.header('location', `/v1/${organisation.kind}s/${organisation.id}`);
  return answerOrganisation(reply, organisation);
}
