import type { Organisation } from '#identity';
import { etagOf, type Page } from '#platform';
import type { FastifyReply } from 'fastify';
import type { OrganisationDto } from './organisation.dto.js';

/** What is told of an organisation of either side. */
export const organisationMembers = (organisation: Organisation) => ({
  id: organisation.id,
  kind: organisation.kind,
  name: organisation.name,
  country: organisation.country,
  registration: organisation.registration,
  createdAt: organisation.createdAt.toISOString(),
  verifiedAt: organisation.verifiedAt?.toISOString() ?? null,
  verifiedThrough: organisation.verifiedThrough,
  version: organisation.version,
});

export const organisationPageToDto = ({ items, next }: Page<Organisation>): Page<OrganisationDto> => ({
  items: items.map(organisationMembers),
  next,
});

/** Names the version of what is answered. */
export const tagVersion = (reply: FastifyReply, { version }: Organisation): void => {
  reply.header('etag', etagOf(version));
};

/** Names the place of what was made. */
export const tagPlace = (reply: FastifyReply, { kind, id }: Organisation): void => {
  reply.header('location', `/v1/${kind}s/${id}`);
};

/** Answers with one organisation and the ETag of its version. */
export function answerOrganisation(reply: FastifyReply, organisation: Organisation): OrganisationDto {
  tagVersion(reply, organisation);
  return organisationMembers(organisation);
}

/** Answers with a new organisation and where it is. */
export function answerCreated(reply: FastifyReply, organisation: Organisation): OrganisationDto {
  tagPlace(reply, organisation);
  return answerOrganisation(reply, organisation);
}
