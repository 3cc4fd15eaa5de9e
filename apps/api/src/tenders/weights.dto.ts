import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsNumber } from 'class-validator';
import { WhenGiven } from '../http/when-given.js';

const weight = (what: string) => ({
  type: 'integer' as const,
  minimum: 0,
  maximum: 5,
  description: `${what} 0 (does not matter) to 5 (matters most); 3 where it is left out.`,
  example: 3,
});

/** How much each part of suitability matters to the buyer. */
export class WeightsDto {
  @ApiPropertyOptional(weight('Desired requirements.'))
  @WhenGiven()
  @IsNumber()
  requirements?: number;

  @ApiPropertyOptional(weight('Delivering where it is needed.'))
  @WhenGiven()
  @IsNumber()
  area?: number;

  @ApiPropertyOptional(weight('Size against the value of the lot.'))
  @WhenGiven()
  @IsNumber()
  size?: number;

  @ApiPropertyOptional(weight('References.'))
  @WhenGiven()
  @IsNumber()
  trackRecord?: number;

  @ApiPropertyOptional(weight('Experience with those whom it is for.'))
  @WhenGiven()
  @IsNumber()
  beneficiaries?: number;
}
