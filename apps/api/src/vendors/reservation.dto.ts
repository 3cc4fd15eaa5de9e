import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { RESERVATION_OPERATORS, type ReservationOperator } from '#vendors';
import { IsBoolean, IsIn, IsNumber, IsString } from 'class-validator';
import { NestedList } from '../http/nested.js';
import { WhenGiven } from '../http/when-given.js';

export class ReservedAwardDto {
  @ApiProperty({
    description: 'Organisation id of the buyer.',
    format: 'uuid',
    example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d03',
  })
  @IsString()
  buyerId!: string;

  @ApiProperty({ description: 'Day of the award.', format: 'date', example: '2024-05-14' })
  @IsString()
  day!: string;
}

/** What a vendor states for procedures reserved by Directive 2014/24/EU arts. 20 and 77. What is left out is not stated. */
export class ReservationDto {
  @ApiPropertyOptional({
    enum: RESERVATION_OPERATORS,
    description:
      'Art. 20(1). sheltered-workshop: a sheltered workshop; integration-operator: an economic operator whose main aim is the social and professional integration of disabled or disadvantaged persons; sheltered-programme: the contract would be performed in a sheltered employment programme; none: none of these.',
    example: 'integration-operator',
  })
  @WhenGiven()
  @IsIn(RESERVATION_OPERATORS)
  operator?: ReservationOperator;

  @ApiPropertyOptional({
    description:
      'Share of employees who are disabled or disadvantaged workers, 0 to 1; art. 20 asks for 0.3.',
    minimum: 0,
    maximum: 1,
    example: 0.4,
  })
  @WhenGiven()
  @IsNumber()
  disadvantagedShare?: number;

  @ApiPropertyOptional({ description: 'Art. 77(2)(a): pursues a public service mission.', example: true })
  @WhenGiven()
  @IsBoolean()
  publicServiceMission?: boolean;

  @ApiPropertyOptional({
    description: 'Art. 77(2)(b): profits are reinvested, or shared by participation.',
    example: true,
  })
  @WhenGiven()
  @IsBoolean()
  profitsReinvested?: boolean;

  @ApiPropertyOptional({
    description: 'Art. 77(2)(c): employees, users or stakeholders own it or take part in running it.',
    example: true,
  })
  @WhenGiven()
  @IsBoolean()
  participatoryGovernance?: boolean;

  @ApiPropertyOptional({
    type: [ReservedAwardDto],
    description:
      'Art. 77(2)(d): contracts won under art. 77, at most 50. An empty list states that there were none.',
  })
  @WhenGiven()
  @NestedList(() => ReservedAwardDto, 50)
  awardsUnderArticle77?: readonly ReservedAwardDto[];
}
