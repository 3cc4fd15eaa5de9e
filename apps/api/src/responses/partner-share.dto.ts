import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CONTENT_BOUNDS, PARTNERSHIP_KINDS, type PartnershipKind } from '#responses';
import { IsIn, IsString } from 'class-validator';
import { ListOf } from '../http/list-of.js';
import { WhenGiven } from '../http/when-given.js';

export const PARTNERSHIP_KIND = {
  enum: PARTNERSHIP_KINDS,
  description:
    'joint: tenders together with the lead as one group (Directive 2014/24/EU art. 19(2)); capacities: the lead relies on what it is or has (art. 63); subcontractor: does a part of the work for the lead (art. 71).',
  example: 'capacities',
};

/** What a partner brings to a joint response. */
export class PartnerShareDto {
  @ApiProperty({
    format: 'uuid',
    description: 'A vendor that has joined, see `/partners`.',
    example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d07',
  })
  @IsString()
  vendorId!: string;

  @ApiProperty(PARTNERSHIP_KIND)
  @IsIn(PARTNERSHIP_KINDS)
  kind!: PartnershipKind;

  @ApiProperty({
    type: [String],
    format: 'uuid',
    description: 'The lots that it takes part in.',
    example: ['019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d10'],
  })
  @ListOf(CONTENT_BOUNDS.lots, IsString({ each: true }))
  lotIds!: readonly string[];

  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    description: 'Requirements of those lots that are met by what it is, has or does.',
    example: ['019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d11'],
  })
  @WhenGiven()
  @ListOf(CONTENT_BOUNDS.requirements, IsString({ each: true }))
  requirementIds?: readonly string[];

  @ApiPropertyOptional({
    description: 'What it brings, in your words. Needed to submit.',
    maxLength: CONTENT_BOUNDS.brings,
    default: '',
    example: 'Tre busser med lift og chauffører, der kender borgerne.',
  })
  @WhenGiven()
  @IsString()
  brings?: string;
}
