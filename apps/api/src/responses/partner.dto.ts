import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { INVITATION_BOUNDS, PARTNERSHIP_KINDS, type PartnershipKind } from '#responses';
import { IsBoolean, IsDefined, IsIn, IsString, IsUUID } from 'class-validator';
import { ListOf } from '../http/list-of.js';
import { Nested } from '../http/nested.js';
import { WhenGiven } from '../http/when-given.js';
import { ContactDto } from './content.dto.js';
import { PARTNERSHIP_KIND } from './partner-share.dto.js';
import { InvitedPartyDto, PartnershipDto, PARTY_ID } from './partnership.dto.js';

const LOT_IDS = {
  type: [String] as [StringConstructor],
  format: 'uuid',
  description: 'Lots of the tender that the vendor is to take part in.',
  example: ['019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d10'],
};

export class NewPartnerDto {
  @ApiProperty({ ...PARTY_ID, description: 'A vendor that is open to teams, e.g. of a suggested team.' })
  @IsUUID()
  vendorId!: string;

  @ApiProperty(PARTNERSHIP_KIND)
  @IsIn(PARTNERSHIP_KINDS)
  kind!: PartnershipKind;

  @ApiProperty(LOT_IDS)
  @ListOf(INVITATION_BOUNDS.lots, IsUUID(undefined, { each: true }))
  lotIds!: string[];

  @ApiProperty({
    maxLength: INVITATION_BOUNDS.message,
    description: 'Stored encrypted; read by the vendor after signing in, and in no e-mail.',
    example: 'Vil I køre borgerne til fællesspisningen, mens vi laver maden?',
  })
  @IsString()
  message!: string;

  @ApiPropertyOptional({
    description: 'Whether the partner, once joined, sees prices. You can change it later.',
    default: false,
    example: false,
  })
  @WhenGiven()
  @IsBoolean()
  pricesShared?: boolean;

  @ApiProperty({ type: ContactDto, description: 'Shown to the vendor once it has joined.' })
  @IsDefined()
  @Nested(() => ContactDto)
  contact!: ContactDto;
}

export class PriceSharingDto {
  @ApiProperty({ example: true })
  @IsBoolean()
  pricesShared!: boolean;
}

/** A partner, or a vendor that was asked to be one. */
export class PartnerDto extends PartnershipDto {
  @ApiProperty({ type: InvitedPartyDto })
  vendor!: InvitedPartyDto;

  @ApiProperty({ ...LOT_IDS, description: 'As they were proposed.' })
  lotIds!: readonly string[];
}

export class PartnersDto {
  @ApiProperty({
    type: [PartnerDto],
    description: `In the order of the invitations, those that ended too; ${INVITATION_BOUNDS.invitations} at most.`,
  })
  items!: readonly PartnerDto[];
}
