import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { codesOf, TARGET_GROUPS, type TargetGroup } from '#reference';
import { IsIn, IsString, IsUUID } from 'class-validator';
import { ListOf } from '../http/list-of.js';
import { MoneyDto } from '../http/money.dto.js';
import { Nested, NestedList } from '../http/nested.js';
import { termProperty } from '../http/term-property.js';
import { WhenGiven } from '../http/when-given.js';
import { RequirementDto } from './requirement.dto.js';
import { WeightsDto } from './weights.dto.js';

/** One lot. A draft may leave gaps; what publication needs says so. */
export class LotInputDto {
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Given by the platform. Send it back to keep the lot; leave it out for a new one.',
    example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d11',
  })
  @WhenGiven()
  @IsUUID()
  id?: string;

  @ApiProperty({
    maxLength: 300,
    description: 'Needed for publication.',
    example: 'Fællesspisning i tre lokalcentre',
  })
  @IsString()
  title!: string;

  @ApiProperty({
    maxLength: 20_000,
    description: 'Needed for publication. Its words are matched.',
    example: 'To gange om ugen laver borgerne mad og spiser sammen med frivillige.',
  })
  @IsString()
  description!: string;

  @ApiPropertyOptional({
    description: 'CPV code of eight digits; a check digit is accepted and dropped. Needed for publication.',
    pattern: '^\\d{8}(-\\d)?$',
    example: '55320000',
  })
  @WhenGiven()
  @IsString()
  mainCpv?: string;

  @ApiPropertyOptional({
    type: [String],
    description: 'CPV codes; at most 20.',
    example: ['85312000'],
    default: [],
  })
  @WhenGiven()
  @ListOf(20, IsString({ each: true }))
  additionalCpv?: readonly string[];

  @ApiProperty({
    type: [String],
    description:
      'Where it is delivered: municipality codes like 0461, NUTS codes like DK031, or DK. At most 100; at least one for publication.',
    example: ['0461'],
  })
  @ListOf(100, IsString({ each: true }))
  areas!: readonly string[];

  @ApiPropertyOptional({ type: MoneyDto, description: 'Estimated value without VAT.' })
  @WhenGiven()
  @Nested(() => MoneyDto)
  value?: MoneyDto;

  @ApiPropertyOptional({ format: 'date', description: 'First day of the contract.', example: '2027-02-01' })
  @WhenGiven()
  @IsString()
  contractStart?: string;

  @ApiPropertyOptional({
    format: 'date',
    description: 'Last day of the contract; after the first.',
    example: '2028-01-31',
  })
  @WhenGiven()
  @IsString()
  contractEnd?: string;

  @ApiPropertyOptional({
    ...termProperty(TARGET_GROUPS, 'Whom this lot is for, besides those of the tender.'),
    isArray: true,
    example: ['lonely'],
    default: [],
  })
  @WhenGiven()
  @ListOf(TARGET_GROUPS.length, IsIn(codesOf(TARGET_GROUPS), { each: true }))
  beneficiaries?: readonly TargetGroup[];

  @ApiPropertyOptional({ type: WeightsDto, description: 'What matters most in suitability.' })
  @WhenGiven()
  @Nested(() => WeightsDto)
  weights?: WeightsDto;

  @ApiPropertyOptional({ type: [RequirementDto], description: 'At most 40.', default: [] })
  @WhenGiven()
  @NestedList(() => RequirementDto, 40)
  requirements?: readonly RequirementDto[];
}
