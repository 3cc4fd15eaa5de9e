import { ApiProperty, ApiPropertyOptional, OmitType, PartialType } from '@nestjs/swagger';
import { codesOf, PROCEDURES, TARGET_GROUPS, type Procedure, type TargetGroup } from '#reference';
import { IsBoolean, IsIn, IsOptional, IsString } from 'class-validator';
import { ListOf } from '../http/list-of.js';
import { NestedList } from '../http/nested.js';
import { termProperty } from '../http/term-property.js';
import { WhenGiven } from '../http/when-given.js';
import { LotInputDto } from './lot.dto.js';

export class TenderInputDto {
  @ApiProperty({
    format: 'uuid',
    description: 'Your buyer.',
    example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d12',
  })
  @IsString()
  buyerId!: string;

  @ApiProperty({ minLength: 1, maxLength: 300, example: 'Fællesskab mod ensomhed (fiktivt)' })
  @IsString()
  title!: string;

  @ApiProperty({
    maxLength: 20_000,
    description: 'Needed for publication.',
    example: 'En velfærdsprøvehandling for ældre, der spiser alene.',
  })
  @IsString()
  description!: string;

  @ApiProperty({
    enum: ['da', 'en'],
    description: 'Language of the texts. da: Danish; en: English.',
    example: 'da',
  })
  @IsIn(['da', 'en'])
  language!: 'da' | 'en';

  @ApiProperty({ ...termProperty(PROCEDURES, 'Procurement procedure.'), example: 'light-regime' })
  @IsIn(codesOf(PROCEDURES))
  procedure!: Procedure;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    format: 'date-time',
    description:
      'Until when responses are taken: day, time and offset from UTC. Needed for publication, then at least 24 hours away.',
    example: '2027-01-15T12:00:00+01:00',
  })
  @IsOptional()
  @IsString()
  submissionDeadline?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    format: 'date-time',
    description:
      'Until when questions are taken. Left out, publication fills it in: ten days before the deadline, half-way to it where it is less than twenty days away. Above the thresholds at the latest when answers are due.',
    example: '2027-01-04T12:00:00+01:00',
  })
  @IsOptional()
  @IsString()
  enquiriesCloseAt?: string | null;

  @ApiPropertyOptional({
    ...termProperty(TARGET_GROUPS, 'Whom the pilot is for.'),
    isArray: true,
    example: ['older-people'],
    default: [],
  })
  @WhenGiven()
  @ListOf(TARGET_GROUPS.length, IsIn(codesOf(TARGET_GROUPS), { each: true }))
  beneficiaries?: readonly TargetGroup[];

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 5000,
    description: 'What the pilot is to bring about for them.',
    example: 'Færre ældre oplever at være ensomme.',
  })
  @IsOptional()
  @IsString()
  benefit?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    minLength: 10,
    maxLength: 5000,
    description:
      'Why the work is not divided into lots; published with the tender (Directive 2014/24/EU art. 46(1), udbudsloven § 49(2)). Danish: begrundelse for ikke at opdele.',
    example: 'De samme borgere skal møde de samme besøgsvenner, og en opdeling ville bryde forløbene.',
  })
  @IsOptional()
  @IsString()
  notDividedReason?: string | null;

  @ApiPropertyOptional({
    default: false,
    description:
      'Whether a vendor takes part in one response to a lot at most, alone or in a team; a second one is refused. Consider CJEU C-376/08 (Serrantoni): excluding vendors that could show that their responses are independent may be out of proportion.',
    example: false,
  })
  @WhenGiven()
  @IsBoolean()
  oneResponsePerLot?: boolean;

  @ApiProperty({ type: [LotInputDto], description: 'At most 50; at least one for publication.' })
  @NestedList(() => LotInputDto, 50)
  lots!: readonly LotInputDto[];
}

/** Members to replace; lots as a whole. Null takes an optional one away. */
export class TenderPatchDto extends PartialType(OmitType(TenderInputDto, ['buyerId']), {
  skipNullProperties: false,
}) {}

export class CancellationDto {
  @ApiProperty({
    minLength: 10,
    maxLength: 2000,
    description: 'Why; it is published with the tender.',
    example: 'Bevillingen er faldet bort.',
  })
  @IsString()
  reason!: string;
}
