import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CONTENT_BOUNDS, CURRENT_STATEMENT, STATEMENTS } from '#responses';
import { IsBoolean, IsOptional, IsString } from 'class-validator';
import { MoneyDto } from '../http/money.dto.js';
import { Nested, NestedList } from '../http/nested.js';
import { WhenGiven } from '../http/when-given.js';
import { PartnerShareDto } from './partner-share.dto.js';

export class RequirementReplyDto {
  @ApiProperty({
    description: 'Id of a requirement of the lot.',
    example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d11',
  })
  @IsString()
  requirementId!: string;

  @ApiProperty({
    description: 'How you meet it.',
    maxLength: CONTENT_BOUNDS.answerText,
    example: 'Vi har kørt i kommunen siden 2021 og har syv medarbejdere med base i Lystrup.',
  })
  @IsString()
  text!: string;
}

export class LotOfferDto {
  @ApiProperty({
    format: 'uuid',
    description: 'A lot of the tender.',
    example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d10',
  })
  @IsString()
  lotId!: string;

  @ApiPropertyOptional({
    type: MoneyDto,
    nullable: true,
    description: 'For the whole contract, without VAT. Needed to submit; 0.00 is a price.',
  })
  @IsOptional()
  @Nested(() => MoneyDto)
  price?: MoneyDto | null;

  @ApiPropertyOptional({
    description: 'Your solution in your own words.',
    maxLength: CONTENT_BOUNDS.offerText,
    default: '',
    example: 'Vi begynder i to lokalcentre og når hele byen i det første halve år.',
  })
  @WhenGiven()
  @IsString()
  text?: string;

  @ApiPropertyOptional({
    type: [RequirementReplyDto],
    description: 'One for each requirement that you say something to. Needed to submit: all mandatory ones.',
  })
  @WhenGiven()
  @NestedList(() => RequirementReplyDto, CONTENT_BOUNDS.answers)
  answers?: RequirementReplyDto[];
}

export class ContactDto {
  @ApiProperty({ maxLength: CONTENT_BOUNDS.name, description: 'On one line.', example: 'Maja Holm' })
  @IsString()
  name!: string;

  @ApiProperty({
    format: 'email',
    maxLength: CONTENT_BOUNDS.email,
    description: 'Where the buyer writes about this response.',
    example: 'maja@havnens-koekken.example.dk',
  })
  @IsString()
  email!: string;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: CONTENT_BOUNDS.phone,
    description: 'With country code where it is not Danish.',
    example: '+45 12 34 56 78',
  })
  @IsOptional()
  @IsString()
  phone?: string | null;
}

const WORDINGS = Object.entries(STATEMENTS)
  .map(([version, { da, en }]) => `${version}: "${en}" In Danish: "${da}"`)
  .join(' ');

export class StatementDto {
  @ApiProperty({
    enum: Object.keys(STATEMENTS),
    description: `Which wording you accept. ${WORDINGS}`,
    example: CURRENT_STATEMENT,
  })
  @IsString()
  version!: string;

  @ApiProperty({ description: 'Needed to submit: true.', example: true })
  @IsBoolean()
  accepted!: boolean;

  @ApiProperty({
    maxLength: CONTENT_BOUNDS.signatory,
    description: 'Name and role of who accepts it and may bind the vendor.',
    example: 'Maja Holm, daglig leder',
  })
  @IsString()
  signatory!: string;
}

/** What is offered. Stored only encrypted; a draft may lack anything. */
export class ResponseContentDto {
  @ApiProperty({
    type: [LotOfferDto],
    description: `The lots that you offer on, at most ${CONTENT_BOUNDS.lots}. Needed to submit: at least one.`,
  })
  @NestedList(() => LotOfferDto, CONTENT_BOUNDS.lots)
  lots!: LotOfferDto[];

  @ApiPropertyOptional({ type: ContactDto, nullable: true, description: 'Needed to submit.' })
  @IsOptional()
  @Nested(() => ContactDto)
  contact?: ContactDto | null;

  @ApiPropertyOptional({ type: StatementDto, nullable: true, description: 'Needed to submit.' })
  @IsOptional()
  @Nested(() => StatementDto)
  statement?: StatementDto | null;

  @ApiPropertyOptional({
    type: [PartnerShareDto],
    description:
      'What partners bring to a joint response. Needed to submit: one for each vendor that has joined, confirmed by it.',
  })
  @WhenGiven()
  @NestedList(() => PartnerShareDto, CONTENT_BOUNDS.partners)
  partners?: PartnerShareDto[];
}

/** Members to replace, lots and partners as a whole. Null takes contact or statement away. */
export class ContentPatchDto {
  @ApiPropertyOptional({ type: [LotOfferDto], description: 'All lots that you offer on.' })
  @WhenGiven()
  @NestedList(() => LotOfferDto, CONTENT_BOUNDS.lots)
  lots?: LotOfferDto[];

  @ApiPropertyOptional({ type: ContactDto, nullable: true })
  @IsOptional()
  @Nested(() => ContactDto)
  contact?: ContactDto | null;

  @ApiPropertyOptional({ type: StatementDto, nullable: true })
  @IsOptional()
  @Nested(() => StatementDto)
  statement?: StatementDto | null;

  @ApiPropertyOptional({
    type: [PartnerShareDto],
    description: 'All partners with what they bring; an empty list takes them away.',
  })
  @WhenGiven()
  @NestedList(() => PartnerShareDto, CONTENT_BOUNDS.partners)
  partners?: PartnerShareDto[];
}
