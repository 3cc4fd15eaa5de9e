import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { MATCH_MARKS } from '#matching';
import { MoneyDto } from '../http/money.dto.js';
import { SIZE_CLASS, VENDOR_KIND } from '../vendors/vendor-axes.js';

const ELIGIBILITY = {
  enum: ['eligible', 'unclear', 'ineligible'],
  description:
    'By mandatory requirements alone. eligible: every one is met; unclear: none is unmet, at least one is not stated; ineligible: at least one is not met.',
};

export const FINDING = {
  enum: ['met', 'partly', 'unmet', 'unknown'],
  description:
    'met: what is stated suffices; partly: a share of it is there; unmet: what is stated does not suffice; unknown: nothing is stated.',
};

export class SentenceDto {
  @ApiProperty({
    description: 'Danish.',
    example:
      'CPV 85312000 »Sociale foranstaltninger uden ophold«, »ensomhed« og 3 referencer; opfylder ikke: ISO 27001',
  })
  da!: string;

  @ApiProperty({
    description: 'English.',
    example:
      'CPV 85312000 “Social work services without accommodation”, “ensomhed” and 3 references; does not meet: ISO 27001',
  })
  en!: string;
}

class MatchLineDto {
  @ApiProperty(ELIGIBILITY)
  eligibility!: string;

  @ApiProperty({ description: '0 to 100; says nothing of eligibility.', example: 74 })
  score!: number;

  @ApiProperty({
    description: 'Number of mandatory requirements that are not met; 0 for a match.',
    example: 0,
  })
  missing!: number;

  @ApiProperty({
    type: SentenceDto,
    description: 'What speaks for the pair and what is missing, in one line.',
  })
  reason!: SentenceDto;

  @ApiProperty({ description: 'Rules and statistics that gave the score.', example: '1+3f9ac2d41b07' })
  scoringVersion!: string;

  @ApiProperty({
    description: 'The day by whose facts it was scored.',
    format: 'date',
    example: '2026-11-24',
  })
  asOf!: string;
}

export class VendorMatchDto extends MatchLineDto {
  @ApiProperty({ format: 'uuid' })
  vendorId!: string;

  @ApiProperty({ example: 'Havnens Køkken (fiktiv)' })
  name!: string;

  @ApiProperty(VENDOR_KIND)
  kind!: string;

  @ApiProperty(SIZE_CLASS)
  sizeClass!: string;
}

export class VendorMatchPageDto {
  @ApiProperty({ type: [VendorMatchDto] })
  items!: readonly VendorMatchDto[];

  @ApiProperty({ type: String, nullable: true, description: 'Cursor of the next page; null on the last.' })
  next!: string | null;

  @ApiProperty({
    enum: ['pending', 'done'],
    description: 'pending: the lot still waits for its first matching; done: it was matched.',
  })
  matching!: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When the lot was last matched.',
  })
  matchedAt!: string | null;

  @ApiProperty({ description: 'Vendors that were looked at.', example: 40 })
  vendorsConsidered!: number;

  @ApiProperty({
    type: 'integer',
    description: 'Further vendors that fit in the same way and wish not to be named.',
    example: 2,
  })
  unnamed!: number;
}

export class LotMatchDto extends MatchLineDto {
  @ApiProperty({ format: 'uuid' })
  lotId!: string;

  @ApiProperty({ format: 'uuid' })
  tenderId!: string;

  @ApiProperty()
  lotTitle!: string;

  @ApiProperty()
  tenderTitle!: string;

  @ApiProperty({ format: 'uuid' })
  buyerId!: string;

  @ApiProperty()
  buyerName!: string;

  @ApiProperty({ format: 'date-time', description: 'Submission deadline.' })
  deadline!: string;

  @ApiPropertyOptional({ type: MoneyDto, description: 'Estimated value.' })
  value?: MoneyDto;

  @ApiProperty({ type: [String], description: 'Municipality or NUTS codes of delivery.', example: ['0751'] })
  areas!: readonly string[];

  @ApiPropertyOptional({
    enum: MATCH_MARKS,
    description: 'What the vendor said of the lot; absent where nothing. saved: to come back to; dismissed.',
  })
  mark?: string;
}

export class MatchMarkDto {
  @ApiProperty({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01' })
  lotId!: string;

  @ApiProperty({
    enum: MATCH_MARKS,
    description: 'saved: to come back to; dismissed: in no list unless asked for, and in no digest.',
    example: 'dismissed',
  })
  mark!: string;

  @ApiProperty({ format: 'uuid', description: 'The person who set it.' })
  markedBy!: string;

  @ApiProperty({ format: 'date-time', example: '2026-11-24T09:12:00.000Z' })
  markedAt!: string;
}

export class RequirementAnswerDto {
  @ApiProperty()
  requirementId!: string;

  @ApiProperty({ example: 'certification' })
  kind!: string;

  @ApiProperty({ type: SentenceDto, description: 'What is asked for, in a word or two.' })
  name!: SentenceDto;

  @ApiProperty()
  mandatory!: boolean;

  @ApiProperty(FINDING)
  finding!: string;

  @ApiProperty({ description: '0 to 1: how much of it is met.' })
  share!: number;

  @ApiProperty({
    type: [String],
    description: 'Ids of the capabilities, certificates, references … that it rests on.',
  })
  evidence!: readonly string[];

  @ApiProperty({ type: SentenceDto })
  explanation!: SentenceDto;

  @ApiPropertyOptional({ type: SentenceDto, description: 'What would change it; absent when met.' })
  advice?: SentenceDto;
}

export class ScorePartDto {
  @ApiProperty({
    enum: ['cpv', 'words', 'place', 'requirements', 'area', 'size', 'track-record', 'beneficiaries'],
    description:
      'cpv, words, place (of earlier work): how relevant the work is; the others: how suitable the vendor is (requirements: the desired ones; area: of delivery; size: against the value; track-record; beneficiaries).',
  })
  part!: string;

  @ApiProperty({ description: 'All parts add up to the score.' })
  points!: number;

  @ApiProperty({ description: 'The most that this part could have given.' })
  attainable!: number;

  @ApiProperty({
    type: [String],
    description:
      'What of the lot the vendor has. cpv: codes of eight digits, the narrowest branches in common; words: words; place, area: area codes; requirements: ids of the desired requirements that are met; size: `turnover` or `references`, by which it was judged; track-record: CPV groups of the lot; beneficiaries: codes of target groups.',
    example: ['85312400'],
  })
  evidence!: readonly string[];

  @ApiProperty({
    type: [String],
    description: "Ids of the vendor's capabilities and references in which the evidence stands.",
    example: ['019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d02'],
  })
  sources!: readonly string[];

  @ApiProperty({ type: SentenceDto, description: 'The same in words, naming references by their titles.' })
  explanation!: SentenceDto;
}

class MatchedVendorDto {
  @ApiProperty({ format: 'uuid' })
  vendorId!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  kind!: string;

  @ApiProperty()
  sizeClass!: string;
}

class MatchedLotDto {
  @ApiProperty({ format: 'uuid' })
  lotId!: string;

  @ApiProperty({ format: 'uuid' })
  tenderId!: string;

  @ApiProperty()
  lotTitle!: string;

  @ApiProperty()
  buyerName!: string;

  @ApiProperty({ format: 'date-time' })
  deadline!: string;
}

export class ExplanationDto {
  @ApiProperty({ type: MatchedVendorDto })
  vendor!: MatchedVendorDto;

  @ApiProperty({ type: MatchedLotDto })
  lot!: MatchedLotDto;

  @ApiProperty(ELIGIBILITY)
  eligibility!: string;

  @ApiProperty({ description: '0 to 100.' })
  score!: number;

  @ApiProperty({ description: '0 to 1: does this vendor do this kind of work?' })
  relevance!: number;

  @ApiProperty({ description: '0 to 1: can it do this one?' })
  suitability!: number;

  @ApiProperty({ type: SentenceDto })
  reason!: SentenceDto;

  @ApiProperty({ type: [RequirementAnswerDto] })
  requirements!: readonly RequirementAnswerDto[];

  @ApiProperty({ type: [ScorePartDto] })
  parts!: readonly ScorePartDto[];

  @ApiProperty()
  scoringVersion!: string;

  @ApiProperty({ format: 'date' })
  asOf!: string;
}
