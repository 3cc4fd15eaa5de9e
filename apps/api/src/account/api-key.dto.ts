import { ApiProperty } from '@nestjs/swagger';
import { SCOPES, type Scope } from '#identity';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsISO8601,
  IsNotEmpty,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import { PageQuery } from '../http/page.query.js';
import { SCOPE } from './me.dto.js';

const INSTANT = /T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/i;

export class ApiKeyInputDto {
  @ApiProperty({
    format: 'uuid',
    description: 'For which organisation the key acts; you are one of its owners.',
  })
  @IsUUID()
  organisationId!: string;

  @ApiProperty({ description: 'By which people know it again.', maxLength: 100, example: 'Journalsystem' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  name!: string;

  @ApiProperty({
    ...SCOPE,
    description: `${SCOPE.description} Only those that make sense for the kind of organisation.`,
  })
  @IsArray()
  @ArrayMaxSize(SCOPES.length)
  @ArrayUnique()
  @IsIn(SCOPES, { each: true })
  scopes!: Scope[];

  @ApiProperty({
    format: 'date-time',
    description: 'When the key ends, at most a year ahead.',
    example: '2027-06-30T22:00:00Z',
  })
  @IsISO8601({ strict: true })
  @Matches(INSTANT, { message: 'expiresAt must be an instant with its offset like "2027-06-30T22:00:00Z"' })
  expiresAt!: string;
}

export class ApiKeyDto {
  @ApiProperty({ format: 'uuid', example: '019ab3c0-7a3d-7f10-8c1b-2f6f0d5b9c02' })
  id!: string;

  @ApiProperty({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01' })
  organisationId!: string;

  @ApiProperty({ format: 'uuid', description: 'The person who issued it and answers for what it does.' })
  issuedBy!: string;

  @ApiProperty({ example: 'Journalsystem' })
  name!: string;

  @ApiProperty({ description: 'The key begins with msp_ and this.', example: 'k7PmXw3q' })
  prefix!: string;

  @ApiProperty(SCOPE)
  scopes!: readonly string[];

  @ApiProperty({ format: 'date-time', example: '2026-11-24T08:15:00.000Z' })
  createdAt!: string;

  @ApiProperty({ format: 'date-time', example: '2027-06-30T22:00:00.000Z' })
  expiresAt!: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Null unless it was revoked.',
    example: null,
  })
  revokedAt!: string | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Exact to a minute; null if never.',
    example: null,
  })
  lastUsedAt!: string | null;
}

export class IssuedApiKeyDto extends ApiKeyDto {
  @ApiProperty({
    description: 'The key itself. It is shown here and nowhere again.',
    example: 'msp_k7PmXw3q_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG',
  })
  key!: string;
}

export class ApiKeysQuery extends PageQuery {
  @ApiProperty({ format: 'uuid', description: 'Of which organisation; you are one of its owners.' })
  @IsUUID()
  organisationId!: string;
}
