import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { INVITATION_STATES, ROLES, type Role } from '#identity';
import { IsEmail, IsIn, IsString, MaxLength } from 'class-validator';
import { KIND, ROLE } from '../account/me.dto.js';

const EMAIL = { format: 'email', example: 'bo.lund@example.dk' };
const LANGUAGE = {
  enum: ['da', 'en'],
  description: 'Of the letter. da: Danish; en: English.',
  example: 'da',
};

export class InvitationInputDto {
  @ApiProperty({ ...EMAIL, description: 'Only an account with this confirmed address can accept.' })
  @IsEmail()
  @MaxLength(254)
  email!: string;

  @ApiProperty(ROLE)
  @IsIn(ROLES)
  role!: Role;

  @ApiPropertyOptional({ ...LANGUAGE, default: 'da' })
  @IsIn(['da', 'en'])
  language: 'da' | 'en' = 'da';
}

export class InvitationDto {
  @ApiProperty({ format: 'uuid', example: '019ab3c0-5b6e-7a10-9c44-0b7b5d1a2e33' })
  id!: string;

  @ApiProperty(EMAIL)
  email!: string;

  @ApiProperty(ROLE)
  role!: string;

  @ApiProperty(LANGUAGE)
  language!: string;

  @ApiProperty({
    enum: INVITATION_STATES,
    description:
      'open: can be accepted; accepted; declined; revoked: by an owner; expired: nobody answered within seven days.',
    example: 'open',
  })
  state!: string;

  @ApiProperty({ format: 'uuid', description: 'The owner who invited.' })
  invitedBy!: string;

  @ApiProperty({ format: 'date-time', example: '2026-11-24T08:15:00.000Z' })
  createdAt!: string;

  @ApiProperty({ format: 'date-time', description: 'When the latest letter was asked for.' })
  sentAt!: string;

  @ApiProperty({ type: 'integer', description: 'How many letters were asked for, five at most.', example: 1 })
  letters!: number;

  @ApiProperty({ format: 'date-time', example: '2026-12-01T08:15:00.000Z' })
  expiresAt!: string;
}

export class InvitationTokenDto {
  @ApiProperty({
    description: 'From the link of the letter.',
    example: 'Vp4pUs4N6yLfEC5ZbQh3gTzk0xw1rJmDVp4pUs4N6yL',
  })
  @IsString()
  @MaxLength(100)
  token!: string;
}

export class InvitationOfferDto {
  @ApiProperty({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01' })
  organisationId!: string;

  @ApiProperty({ example: 'Nordby Kommune (fiktiv)' })
  organisationName!: string;

  @ApiProperty(KIND)
  organisationKind!: string;

  @ApiProperty({ ...EMAIL, description: 'Who was invited.' })
  email!: string;

  @ApiProperty(ROLE)
  role!: string;

  @ApiProperty({ format: 'date-time', example: '2026-12-01T08:15:00.000Z' })
  expiresAt!: string;
}
