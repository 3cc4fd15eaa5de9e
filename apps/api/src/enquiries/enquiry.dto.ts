import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ENQUIRY_BOUNDS, ENQUIRY_STATES, type EnquiryState } from '#tenders';
import { IsBoolean, IsString, IsUUID } from 'class-validator';
import { WhenGiven } from '../http/when-given.js';

const QUESTION = {
  minLength: ENQUIRY_BOUNDS.question.least,
  maxLength: ENQUIRY_BOUNDS.question.most,
};

export const ENQUIRY_STATE = {
  enum: ENQUIRY_STATES,
  description:
    'open: waits for its answer; only the buyer and the vendor that asked know of it. answered: public.',
  example: 'answered',
};

const instant = (description: string, example = '2026-12-01T09:30:12.345Z') => ({
  type: String,
  format: 'date-time',
  description,
  example,
});

export class NewEnquiryDto {
  @ApiProperty({
    format: 'uuid',
    description: 'The vendor that asks; you act for it. It is told to nobody.',
    example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d04',
  })
  @IsUUID()
  vendorId!: string;

  @ApiProperty({
    ...QUESTION,
    description:
      'Everybody reads it once it is answered. Refused with `question-names-asker` where it names your organisation, its number, or an address to reach somebody at.',
    example: 'Må køkkenet i lokalcentret også bruges om aftenen?',
  })
  @IsString()
  question!: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'A lot of the tender; left out: about the whole of it.',
    example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d11',
  })
  @WhenGiven()
  @IsUUID()
  lotId?: string;

  @ApiPropertyOptional({
    default: false,
    description: 'Asks in these very words although they seem to name you: a name may be a common word.',
    example: false,
  })
  @WhenGiven()
  @IsBoolean()
  keepWording?: boolean;
}

export class NewAnswerDto {
  @ApiProperty({
    minLength: ENQUIRY_BOUNDS.answer.least,
    maxLength: ENQUIRY_BOUNDS.answer.most,
    description: 'Everybody reads it. A later answer corrects it and stands before it.',
    example: 'Ja, alle dage til kl. 21.',
  })
  @IsString()
  text!: string;

  @ApiPropertyOptional({
    ...QUESTION,
    description:
      'The question in other words, which everybody but you and who asked reads instead. Left out: as it was.',
    example: 'Må køkkenet bruges om aftenen?',
  })
  @WhenGiven()
  @IsString()
  publishedQuestion?: string;
}

export class EnquiryAnswerDto {
  @ApiProperty({ example: 'Ja, alle dage til kl. 21.' })
  text!: string;

  @ApiProperty(instant('When it was published.'))
  answeredAt!: string;

  @ApiProperty({ description: 'Given after answers were due.', example: false })
  late!: boolean;
}

export class EnquiryDto {
  @ApiProperty({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d30' })
  id!: string;

  @ApiProperty({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d13' })
  tenderId!: string;

  @ApiProperty({ example: 'Fællesskab mod ensomhed (fiktivt)' })
  tenderTitle!: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Not there where the question is about the whole tender.',
    example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d11',
  })
  lotId?: string;

  @ApiProperty(ENQUIRY_STATE)
  state!: EnquiryState;

  @ApiProperty({
    description: "As it is published: the officer's wording where there is one.",
    example: 'Må køkkenet bruges om aftenen?',
  })
  question!: string;

  @ApiPropertyOptional({
    description: 'As it was asked, where the officer worded it otherwise; for the buyer and who asked.',
    example: 'Må køkkenet i lokalcentret også bruges om aftenen?',
  })
  originalQuestion?: string;

  @ApiProperty(instant('When it was asked.', '2026-11-30T08:12:45.678Z'))
  askedAt!: string;

  @ApiProperty(instant('Until when it is to be answered.', '2027-01-08T23:00:00.000Z'))
  answersDueAt!: string;

  @ApiProperty({ type: [EnquiryAnswerDto], description: 'The latest first; it is the one that holds.' })
  answers!: readonly EnquiryAnswerDto[];

  @ApiProperty({
    description: 'Whether you act for the vendor that asked. Nothing else here tells who did.',
    example: false,
  })
  mine!: boolean;

  @ApiProperty({ description: 'Grows with every answer; its ETag is what If-Match takes.', example: 2 })
  version!: number;
}

export class EnquiryTotalsDto {
  @ApiProperty({ example: 7 })
  answered!: number;

  @ApiPropertyOptional({ description: 'Only for members of the buyer.', example: 2 })
  open?: number;
}

export class EnquiryPageDto {
  @ApiProperty({ type: [EnquiryDto] })
  items!: readonly EnquiryDto[];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Cursor of the next page: send it as `after`. Null on the last page.',
    example: null,
  })
  next!: string | null;

  @ApiProperty({
    type: EnquiryTotalsDto,
    description: 'Of the tender, or of the lot that was asked for, in both states.',
  })
  totals!: EnquiryTotalsDto;
}
