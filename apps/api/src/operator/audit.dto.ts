import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsUUID, Matches, MaxLength, Min } from 'class-validator';
import { Type } from 'class-transformer';
import { AUDIT_ACTIONS, AUDIT_PARTS, AUDIT_RESOURCES, AUDIT_WAYS, CHAIN_PROBLEMS } from '#identity';
import { PageQuery } from '../http/page.query.js';

const ID = { format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01' } as const;
const FACTS = {
  type: 'object',
  additionalProperties: true,
  nullable: true,
  description: 'Facts that tell what changed; never a secret, never what is sealed.',
} as const;

export class AuditQuery extends PageQuery {
  @ApiPropertyOptional({ ...ID, description: 'Only entries that concern this organisation.' })
  @IsOptional()
  @IsUUID()
  organisation?: string;

  @ApiPropertyOptional({
    enum: AUDIT_ACTIONS,
    description:
      'Only this action, by its name in the permission table; invitation.decline and account.link (a provider was linked to an account) need no permission.',
  })
  @IsOptional()
  @IsIn(AUDIT_ACTIONS)
  action?: string;

  @ApiPropertyOptional({ ...ID, description: 'Only entries about this thing.' })
  @IsOptional()
  @MaxLength(64)
  resource?: string;

  @ApiPropertyOptional({ ...ID, description: 'Only what this person did.' })
  @IsOptional()
  @IsUUID()
  actor?: string;
}

export class AuditEntryDto {
  @ApiProperty(ID)
  id!: string;

  @ApiProperty({ format: 'date-time', example: '2026-11-24T08:15:00.000Z' })
  at!: string;

  @ApiProperty({
    enum: AUDIT_PARTS,
    description:
      'member: for the organisation; operator: for the platform; system: a command on the platform’s own machine; invited: whoever holds the letter of an invitation.',
  })
  part!: string;

  @ApiProperty({
    enum: AUDIT_WAYS,
    description:
      'session: signed in; api-key: a program with a key of this person; command: neither; letter: with the letter of an invitation alone.',
  })
  via!: string;

  @ApiProperty({
    ...ID,
    type: String,
    nullable: true,
    description: 'Null of a command and of a letter; of an operator known to operators alone.',
  })
  actorId!: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'Ada Holm' })
  actorName!: string | null;

  @ApiProperty({ description: 'As the permission table names it.', example: 'tender.publish' })
  action!: string;

  @ApiProperty({ enum: AUDIT_RESOURCES, description: 'What kind of thing it was done to.' })
  resource!: string;

  @ApiProperty({ description: 'The id of that thing; of a queue its name.', example: ID.example })
  resourceId!: string;

  @ApiProperty({
    ...ID,
    type: String,
    nullable: true,
    description: 'Whom it concerns; null: the platform alone.',
  })
  organisationId!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The X-Request-Id of the call.',
    example: ID.example,
  })
  requestId!: string | null;

  @ApiProperty({ ...FACTS, example: { status: 'draft' } })
  before!: object | null;

  @ApiProperty({ ...FACTS, example: { status: 'published' } })
  after!: object | null;
}

export class AuditVerificationQuery {
  @ApiPropertyOptional({
    type: 'integer',
    description: 'Sequence of a head that you noted earlier.',
    example: 1204,
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  sequence?: number;

  @ApiPropertyOptional({ description: 'Its hash: 64 hex digits.', pattern: '^[0-9a-f]{64}$' })
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/)
  hash?: string;
}

export class ChainHeadDto {
  @ApiProperty({ type: 'integer', example: 1204 })
  sequence!: number;

  @ApiProperty({ description: '64 hex digits.', example: 'a3f1'.repeat(16) })
  hash!: string;
}

export class ChainProblemDto {
  @ApiProperty({
    enum: CHAIN_PROBLEMS,
    description:
      'link-missing: links before this one are gone; entry-missing: the entry is gone; hash-wrong: this entry, its link or the link before was changed; entry-unlinked: somebody took the entry off the list of those to be chained; head-differs: the chain no longer holds the head that you noted.',
  })
  kind!: string;

  @ApiProperty({ type: 'integer', nullable: true, example: 17 })
  sequence!: number | null;

  @ApiProperty({ ...ID, type: String, nullable: true })
  entryId!: string | null;
}

export class AuditVerificationDto {
  @ApiProperty({ description: 'Whether nothing is wrong.', example: true })
  intact!: boolean;

  @ApiProperty({ type: 'integer', description: 'Entries that are chained.', example: 1204 })
  linked!: number;

  @ApiProperty({ type: 'integer', description: 'Entries that are chained within a minute.', example: 3 })
  waiting!: number;

  @ApiProperty({ type: ChainHeadDto, nullable: true, description: 'Note it elsewhere, to compare later.' })
  head!: ChainHeadDto | null;

  @ApiProperty({ type: [ChainProblemDto], description: 'The first hundred.' })
  problems!: readonly ChainProblemDto[];
}
