import { ApiProperty } from '@nestjs/swagger';
import { ORGANISATION_KINDS, ROLES, SCOPES } from '#identity';

export const KIND = {
  enum: ORGANISATION_KINDS,
  description:
    'buyer: posts tenders; vendor: answers them; operator: the one organisation of those who run the platform.',
  example: 'vendor',
};

export const ROLE = {
  enum: ROLES,
  description:
    'owner: also manages members, API keys and the organisation itself; member (vendors): does the daily work; officer (buyers): does everything about tenders; evaluator (buyers): reads tenders and matches, and evaluates.',
  example: 'owner',
};

export const SCOPE = {
  enum: SCOPES,
  isArray: true,
  description: [
    'What an API key opens.',
    'account:read: GET /v1/me;',
    'organisation:read: the organisation and who its members are; organisation:write: changes of the organisation;',
    'profile:read and profile:write: vendor profiles and references;',
    'tenders:read and tenders:write: tenders;',
    'matches:read: matches and their explanations; matches:write: marks on lots (saved, dismissed);',
    'enquiries:read and enquiries:write: questions about tenders and their answers;',
    'responses:read and responses:write: responses of the own vendor;',
    'operator: what operators do.',
  ].join(' '),
  example: ['profile:read', 'tenders:read', 'matches:read'],
};

export class MembershipDto {
  @ApiProperty({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01' })
  organisationId!: string;

  @ApiProperty(KIND)
  organisationKind!: string;

  @ApiProperty(ROLE)
  role!: string;

  @ApiProperty({ description: 'Whether the organisation is verified.', example: false })
  verified!: boolean;
}

export class MeDto {
  @ApiProperty({ format: 'uuid', example: '019ab3c0-0a11-7c02-9f7e-6f0f3a1c2b44' })
  userId!: string;

  @ApiProperty({ format: 'email', example: 'ada.holm@example.dk' })
  email!: string;

  @ApiProperty({ example: 'Ada Holm' })
  name!: string;

  @ApiProperty({
    enum: ['session', 'api-key'],
    description:
      'How the request proved who it is. session: cookie of /v1/auth; api-key: a key that this person issued.',
    example: 'session',
  })
  via!: string;

  @ApiProperty({
    ...SCOPE,
    nullable: true,
    description: `${SCOPE.description} Null in a session: nothing is held back.`,
  })
  scopes!: readonly string[] | null;

  @ApiProperty({
    type: [MembershipDto],
    description: 'With an API key: the one organisation that it belongs to.',
  })
  memberships!: readonly MembershipDto[];
}
