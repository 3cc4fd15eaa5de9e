import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** How one thing stood when a digest told it. */
export class DigestItemDto {
  @ApiProperty({
    enum: ['match', 'closing', 'near-miss', 'enquiries', 'closed', 'deadline', 'fresh-matches'],
    description:
      'match: a new or changed match; closing: closes within 14 days and was not answered; near-miss: one mandatory requirement is missing; for officers: enquiries: questions that wait for an answer; closed: number of responses after the deadline; deadline: a deadline within 14 days; fresh-matches: vendors that became matches since the digest before.',
    example: 'match',
  })
  kind!: string;

  @ApiProperty({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01' })
  tenderId!: string;

  @ApiProperty({
    format: 'date-time',
    description: 'Deadline as it was told.',
    example: '2026-12-21T11:00:00.000Z',
  })
  deadline!: string;

  @ApiPropertyOptional({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d02' })
  lotId?: string;

  @ApiPropertyOptional({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d03' })
  vendorId?: string;

  @ApiPropertyOptional({ description: '0 to 100, as it was told.', example: 74 })
  score?: number;

  @ApiPropertyOptional({
    enum: ['eligible', 'unclear', 'ineligible'],
    description:
      'By mandatory requirements alone, as it was told. eligible: all met; unclear: one not stated; ineligible: one not met.',
    example: 'eligible',
  })
  eligibility?: string;

  @ApiPropertyOptional({
    description: 'Rules and statistics that gave the score.',
    example: '1+3f9ac2d41b07',
  })
  scoringVersion?: string;

  @ApiPropertyOptional({
    enum: ['new', 'deadline-moved', 'amended', 'became-eligible', 'no-longer-missing', 'answers', 'risen'],
    isArray: true,
    description:
      'Why it was told. new: never told before; deadline-moved; amended: what is asked changed; became-eligible; no-longer-missing: was a near miss; answers: questions were answered; risen: the score rose by 5 or more.',
    example: ['new'],
  })
  changes?: readonly string[];

  @ApiPropertyOptional({
    description: 'Questions that wait for an answer, responses, or fresh matches.',
    example: 3,
  })
  count?: number;

  @ApiPropertyOptional({ description: 'How many of the questions you were not told of before.', example: 1 })
  asked?: number;

  @ApiPropertyOptional({
    format: 'date-time',
    description: 'When the questions have to be answered, as it was told.',
    example: '2026-12-15T22:59:00.000Z',
  })
  answersDueAt?: string;
}

export class DigestContentDto {
  @ApiProperty({ example: 'Ny opgave: Besøgsvenner mod ensomhed (Aarhus Kommune) og 2 flere' })
  subject!: string;

  @ApiProperty({
    description:
      'Plain-text form; says all that the HTML form says. The keys of its links stand in the mail alone.',
    example: 'Hej Ada Holm …',
  })
  text!: string;

  @ApiProperty({ description: 'HTML form.', example: '<!doctype html>…' })
  html!: string;
}

export class DigestDto {
  @ApiProperty({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01' })
  id!: string;

  @ApiProperty({ description: 'ISO 8601 week or day in your time zone.', example: '2026-W48' })
  period!: string;

  @ApiProperty({
    enum: ['sending', 'sent', 'uncertain'],
    description:
      'sending: is being handed to the mail server; sent: it took it; uncertain: the connection broke when it may have taken it.',
    example: 'sent',
  })
  state!: string;

  @ApiProperty({ example: 'Ny opgave: Besøgsvenner mod ensomhed (Aarhus Kommune) og 2 flere' })
  subject!: string;

  @ApiProperty({ enum: ['da', 'en'], description: 'da: Danish; en: English.', example: 'da' })
  language!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, example: '2026-11-23T06:00:07.000Z' })
  sentAt!: string | null;

  @ApiProperty({ description: 'How many things it told.', example: 6 })
  told!: number;

  @ApiProperty({ example: '<digest.019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01@medspil.example>' })
  messageId!: string;

  @ApiProperty({
    description:
      'SHA-256 of subject, text and HTML as they were handed over, the keys of the links included, with a NUL between them.',
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  })
  contentSha256!: string;
}

export class ReadDigestDto extends DigestDto {
  @ApiProperty({ type: [DigestItemDto] })
  items!: readonly DigestItemDto[];

  @ApiProperty({
    type: DigestContentDto,
    nullable: true,
    description: 'What it said; null when it is older than 13 months.',
  })
  content!: DigestContentDto | null;
}

export class DigestPreviewDto extends DigestContentDto {
  @ApiProperty({ enum: ['da', 'en'], description: 'da: Danish; en: English.', example: 'da' })
  language!: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When it is due by your own day, hour and time zone; null while digests are off.',
    example: '2026-11-30T06:00:00.000Z',
  })
  dueAt!: string | null;

  @ApiProperty({ type: [DigestItemDto] })
  items!: readonly DigestItemDto[];
}
