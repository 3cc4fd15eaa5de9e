import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { RESPONSE_STATES } from '#responses';
import { IsDefined } from 'class-validator';
import { Nested } from '../http/nested.js';
import { ContactDto, ResponseContentDto } from './content.dto.js';
import { PartnershipDto, PARTY_ID, PartyDto } from './partnership.dto.js';

const TENDER_ID = { format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d0f' };
const TITLE = { example: 'Fællesskab mod ensomhed (fiktivt)' };
const DEADLINE = {
  format: 'date-time',
  description: 'From this instant on nothing can be changed.',
  example: '2026-12-15T11:00:00.000Z',
};

class InvitedLotDto {
  @ApiProperty({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d10' })
  id!: string;

  @ApiProperty({ example: 'Kørsel til fællesspisning' })
  title!: string;
}

/** An invitation to take part in the response of another vendor, and what came of it. */
export class PartnerInvitationDto extends PartnershipDto {
  @ApiProperty({ ...PARTY_ID, description: 'The vendor that was asked.' })
  vendorId!: string;

  @ApiProperty({ type: PartyDto, description: 'The vendor whose response it is.' })
  lead!: PartyDto;

  @ApiProperty(TENDER_ID)
  tenderId!: string;

  @ApiProperty(TITLE)
  tenderTitle!: string;

  @ApiProperty(DEADLINE)
  submissionDeadline!: string;

  @ApiProperty({ type: [InvitedLotDto], description: 'As they were proposed.' })
  lots!: readonly InvitedLotDto[];
}

export class AcceptanceDto {
  @ApiProperty({ type: ContactDto, description: 'Shown to the lead while the partnership lasts.' })
  @IsDefined()
  @Nested(() => ContactDto)
  contact!: ContactDto;
}

/** A joint response as a partner sees it. */
export class JointResponseDto {
  @ApiProperty({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d20' })
  id!: string;

  @ApiProperty(TENDER_ID)
  tenderId!: string;

  @ApiProperty(TITLE)
  tenderTitle!: string;

  @ApiProperty(DEADLINE)
  submissionDeadline!: string;

  @ApiProperty({ type: PartyDto })
  lead!: PartyDto;

  @ApiProperty({ enum: RESPONSE_STATES, description: 'As in a response of your own.', example: 'draft' })
  status!: string;

  @ApiProperty({ description: 'Its ETag is what If-Match of a confirmation takes.', example: 4 })
  version!: number;

  @ApiProperty({ format: 'date-time', example: '2026-11-23T13:00:00.000Z' })
  updatedAt!: string;

  @ApiPropertyOptional({
    format: 'date-time',
    description: 'When it was last submitted; absent where it never was.',
    example: '2026-11-24T09:30:12.345Z',
  })
  submittedAt?: string;

  @ApiProperty({ description: 'Whether you have confirmed the content as it stands now.', example: false })
  confirmed!: boolean;

  @ApiProperty({ description: 'Whether the lead shows you prices; else no lot has one.', example: false })
  pricesShared!: boolean;

  @ApiProperty({ type: ResponseContentDto })
  content!: ResponseContentDto;
}
