import type { ApiKey, ApiKeyRequest } from '#identity';
import type { ApiKeyDto, ApiKeyInputDto } from './api-key.dto.js';

export const apiKeyRequestOf = ({ expiresAt, ...input }: ApiKeyInputDto): ApiKeyRequest => ({
  ...input,
  expiresAt: new Date(expiresAt),
});

export const apiKeyToDto = (key: ApiKey): ApiKeyDto => ({
  id: key.id,
  organisationId: key.organisationId,
  issuedBy: key.issuedBy,
  name: key.name,
  prefix: key.prefix,
  scopes: key.scopes,
  createdAt: key.createdAt.toISOString(),
  expiresAt: key.expiresAt.toISOString(),
  revokedAt: key.revokedAt?.toISOString() ?? null,
  lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
});
