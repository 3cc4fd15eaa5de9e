import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsNumber, IsObject, IsString, IsUUID } from 'class-validator';
import { WhenGiven } from '../http/when-given.js';
import { indivisibleKinds, requirementKinds, requirementSchemas } from './requirement-schemas.js';

/** One demand of a lot. */
export class RequirementDto {
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Given by the platform. Send it back to keep the requirement; leave it out for a new one.',
    example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d10',
  })
  @WhenGiven()
  @IsUUID()
  id?: string;

  @ApiProperty({ ...requirementKinds(), example: 'capacity' })
  @IsString()
  kind!: string;

  @ApiProperty({
    description:
      'true: decides whether a vendor is eligible, and nothing else; false: desired, and counts in the score.',
    example: true,
  })
  @IsBoolean()
  mandatory!: boolean;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: 5,
    description: 'Of a desired requirement: 1 (little) to 5 (most); 3 where it is left out.',
    example: 4,
  })
  @WhenGiven()
  @IsNumber()
  weight?: number;

  @ApiPropertyOptional({
    minimum: 0,
    maximum: 1,
    description: `Share from which on the requirement counts as met; all of it where left out. Not of kinds that are met or not: ${indivisibleKinds()}.`,
    example: 0.8,
  })
  @WhenGiven()
  @IsNumber()
  acceptedShare?: number;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    oneOf: requirementSchemas(),
    description: 'What is asked for, in the shape of the kind.',
    example: { headcount: 5 },
  })
  @IsObject()
  ask!: object;
}
