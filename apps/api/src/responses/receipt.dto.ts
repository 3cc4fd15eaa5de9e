import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CONTENT_BOUNDS } from '#responses';
import { MoneyDto } from '../http/money.dto.js';
import { PartnerShareDto } from './partner-share.dto.js';
import { ContactDto, RequirementReplyDto, StatementDto } from './content.dto.js';

export class SubmittedOfferDto {
  @ApiProperty({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d10' })
  lotId!: string;

  @ApiProperty({ type: MoneyDto })
  price!: MoneyDto;

  @ApiProperty({
    maxLength: CONTENT_BOUNDS.offerText,
    example: 'Vi begynder i to lokalcentre og når hele byen i det første halve år.',
  })
  text!: string;

  @ApiProperty({ type: [RequirementReplyDto] })
  answers!: readonly RequirementReplyDto[];
}

export class TeamLeadDto {
  @ApiProperty({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d04' })
  vendorId!: string;

  @ApiProperty({ description: 'As it was then.', example: 'Havnens Køkken (fiktiv)' })
  name!: string;
}

export class SubmittedPartnerDto extends PartnerShareDto {
  @ApiProperty({ description: 'As it was then.', example: 'Nabo Kørsel (fiktiv)' })
  name!: string;

  @ApiProperty({
    format: 'date-time',
    description: 'When it stood by the whole content.',
    example: '2026-11-24T09:12:40.000Z',
  })
  confirmedAt!: string;

  @ApiProperty({
    format: 'uuid',
    description: 'Person who confirmed for it.',
    example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d06',
  })
  confirmedBy!: string;
}

export class SubmittedTeamDto {
  @ApiProperty({ type: TeamLeadDto })
  lead!: TeamLeadDto;

  @ApiProperty({ type: [SubmittedPartnerDto] })
  partners!: readonly SubmittedPartnerDto[];
}

/** Exactly what the hash was made of. */
export class SubmittedDocumentDto {
  @ApiProperty({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d20' })
  responseId!: string;

  @ApiProperty({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d0f' })
  tenderId!: string;

  @ApiProperty({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d04' })
  vendorId!: string;

  @ApiProperty({ type: [SubmittedOfferDto] })
  lots!: readonly SubmittedOfferDto[];

  @ApiProperty({ type: ContactDto })
  contact!: ContactDto;

  @ApiProperty({ type: StatementDto })
  statement!: StatementDto;

  @ApiPropertyOptional({
    type: SubmittedTeamDto,
    description: 'Lead and partners of a joint response; absent where the vendor responds alone.',
  })
  team?: SubmittedTeamDto;
}

/** Proof of one submission. Keep it: it can be verified without the platform. */
export class ReceiptDto {
  @ApiProperty({ description: 'Quote it to the buyer or to support.', example: 'MSP-7K3Q-9WZD-04XH' })
  number!: string;

  @ApiProperty({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d20' })
  responseId!: string;

  @ApiProperty({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d0f' })
  tenderId!: string;

  @ApiProperty({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d04' })
  vendorId!: string;

  @ApiProperty({
    format: 'date-time',
    description: "The database's time that was compared with the deadline; it lies before it.",
    example: '2026-11-24T09:30:12.345Z',
  })
  submittedAt!: string;

  @ApiProperty({
    pattern: '^[0-9a-f]{64}$',
    description:
      'SHA-256 of the salt, as it is written here, followed by `content` in canonical JSON (RFC 8785), both as UTF-8.',
    example: '9f2c4b0e5d7a1836c0f4e2b95a7d3c61808e4f1b2d6a9c7350e8f41b7a2d9c05',
  })
  contentSha256!: string;

  @ApiProperty({
    pattern: '^[0-9a-f]{64}$',
    description:
      'Random. Keep it to yourself until you want to prove the content: it keeps prices from being guessed.',
    example: '4be1f09d73c65a28e07b9d1f46c3a85217f0de94b86c2a53d1e97f04c8b6a3d2',
  })
  salt!: string;

  @ApiProperty({ type: SubmittedDocumentDto })
  content!: SubmittedDocumentDto;
}
