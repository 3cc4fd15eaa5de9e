import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { codesOf, PRACTICES, TARGET_GROUPS, type Practice, type TargetGroup } from '#reference';
import { IsIn, IsNumber, IsString } from 'class-validator';
import { ListOf } from '../http/list-of.js';
import { MoneyDto } from '../http/money.dto.js';
import { Nested } from '../http/nested.js';
import { FieldProblemDto } from '../http/problem.js';
import { termProperty } from '../http/term-property.js';
import { WhenGiven } from '../http/when-given.js';

/** Earlier work that a vendor shows. */
export class ReferenceInputDto {
  @ApiProperty({ minLength: 1, maxLength: 300, example: 'Madordning for hjemmeboende ældre' })
  @IsString()
  title!: string;

  @ApiPropertyOptional({
    maxLength: 5000,
    description: 'What was done and what came of it.',
    example: 'Daglig udbringning og fællesspisning i to år.',
  })
  @WhenGiven()
  @IsString()
  text?: string;

  @ApiProperty({
    minLength: 1,
    maxLength: 300,
    description: 'For whom.',
    example: 'Nordby Kommune (fiktiv)',
  })
  @IsString()
  buyerName!: string;

  @ApiProperty({ type: [String], description: 'CPV codes; at most 20.', example: ['55320000'] })
  @ListOf(20, IsString({ each: true }))
  cpv!: readonly string[];

  @ApiProperty({
    type: [String],
    description: 'Where: municipality or NUTS codes; at most 100.',
    example: ['0461'],
  })
  @ListOf(100, IsString({ each: true }))
  areas!: readonly string[];

  @ApiPropertyOptional({ type: MoneyDto, description: 'Value of the contract.' })
  @WhenGiven()
  @Nested(() => MoneyDto)
  value?: MoneyDto;

  @ApiPropertyOptional({
    format: 'date',
    description: 'Day on which it was finished or, where that is unknown, awarded; not in the future.',
    example: '2025-06-30',
  })
  @WhenGiven()
  @IsString()
  day?: string;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: 5,
    description:
      'Nesta Standards of Evidence. 1: you can say what you do and why it matters; 2: data show a change, not yet that you caused it; 3: a comparison shows that you caused it; 4: independent evaluation confirms it; 5: it works again elsewhere.',
    example: 2,
  })
  @WhenGiven()
  @IsNumber()
  evidenceLevel?: number;

  @ApiProperty({
    ...termProperty(TARGET_GROUPS, 'Whom it was for.'),
    isArray: true,
    example: ['older-people'],
  })
  @ListOf(TARGET_GROUPS.length, IsIn(codesOf(TARGET_GROUPS), { each: true }))
  targetGroups!: readonly TargetGroup[];

  @ApiPropertyOptional({
    ...termProperty(PRACTICES, 'Practices that this work shows.'),
    isArray: true,
    default: [],
    example: ['co-design-with-citizens'],
  })
  @WhenGiven()
  @ListOf(PRACTICES.length, IsIn(codesOf(PRACTICES), { each: true }))
  practices?: readonly Practice[];
}

export class ReferenceDto extends ReferenceInputDto {
  @ApiProperty({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d05' })
  id!: string;

  @ApiProperty({ description: 'Whether the buyer of that work confirmed it, e.g. by its award notice.' })
  verified!: boolean;

  @ApiPropertyOptional({ description: 'Where an imported reference comes from.', example: 'awards-pt' })
  source?: string;

  @ApiProperty({ type: String, format: 'date-time', example: '2026-11-24T08:15:00.000Z' })
  createdAt!: Date;

  @ApiProperty({ type: [FieldProblemDto], description: 'What was accepted but is worth a look.' })
  warnings!: readonly FieldProblemDto[];
}
