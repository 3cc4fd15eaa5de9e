import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { INVITATION_BOUNDS, PARTNERSHIP_STATES } from '#responses';
import { FieldProblemDto } from '../http/problem.js';
import { ContactDto } from './content.dto.js';
import { PARTNERSHIP_KIND } from './partner-share.dto.js';

export const PARTY_ID = { format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d07' };

export class InvitedPartyDto {
  @ApiProperty(PARTY_ID)
  vendorId!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Null where the vendor hides from lists and has not joined.',
    example: 'Nabo Kørsel (fiktiv)',
  })
  name!: string | null;
}

export class PartyDto {
  @ApiProperty(PARTY_ID)
  vendorId!: string;

  @ApiProperty({ example: 'Nabo Kørsel (fiktiv)' })
  name!: string;
}

/** What both sides of a partnership see of it. */
export class PartnershipDto {
  @ApiProperty({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d30' })
  id!: string;

  @ApiProperty({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d20' })
  responseId!: string;

  @ApiProperty({
    enum: PARTNERSHIP_STATES,
    description:
      'invited: asked, has not answered; joined: a partner; declined: said no; taken-back: the lead asks no longer; left: the partner ended it; removed: the lead ended it; expired: nobody answered before the deadline.',
    example: 'joined',
  })
  state!: string;

  @ApiProperty({ ...PARTNERSHIP_KIND, description: `As it was proposed. ${PARTNERSHIP_KIND.description}` })
  kind!: string;

  @ApiProperty({
    maxLength: INVITATION_BOUNDS.message,
    example: 'Vil I køre borgerne til fællesspisningen, mens vi laver maden?',
  })
  message!: string;

  @ApiProperty({ description: 'Whether the partner sees prices.', example: false })
  pricesShared!: boolean;

  @ApiProperty({ format: 'date-time', example: '2026-11-20T09:30:12.345Z' })
  invitedAt!: string;

  @ApiPropertyOptional({ format: 'date-time', example: '2026-11-21T07:02:00.000Z' })
  joinedAt?: string;

  @ApiPropertyOptional({
    format: 'date-time',
    description: 'When it was declined, taken back or ended.',
    example: '2026-11-23T12:00:00.000Z',
  })
  endedAt?: string;

  @ApiProperty({
    description: 'Whether the partner has confirmed the content as it stands now.',
    example: true,
  })
  confirmed!: boolean;

  @ApiPropertyOptional({
    format: 'date-time',
    description: 'When it last confirmed, also where the content was changed since.',
    example: '2026-11-23T14:20:00.000Z',
  })
  confirmedAt?: string;

  @ApiPropertyOptional({
    type: ContactDto,
    description: 'Of the other side. There only while the partnership lasts.',
  })
  contact?: ContactDto;

  @ApiProperty({
    type: [FieldProblemDto],
    description: 'What to think of before going on, by competition law; nothing that refuses.',
  })
  warnings!: readonly FieldProblemDto[];
}
