import { ApiPropertyOptional } from '@nestjs/swagger';
import { codesOf, SERVICE_TIMES, type ServiceTime } from '#reference';
import { IsIn, IsNumber, IsString } from 'class-validator';
import { ListOf } from '../http/list-of.js';
import { termProperty } from '../http/term-property.js';
import { WhenGiven } from '../http/when-given.js';

/** When a vendor can work. What is left out is not stated. */
export class AvailabilityDto {
  @ApiPropertyOptional({
    format: 'date',
    description: 'First day on which you can take on new work.',
    example: '2027-01-04',
  })
  @WhenGiven()
  @IsString()
  from?: string;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 0,
    maximum: 365,
    description: 'Most days that you need from an order to the first day of work.',
    example: 30,
  })
  @WhenGiven()
  @IsNumber()
  noticeDays?: number;

  @ApiPropertyOptional({
    ...termProperty(SERVICE_TIMES, 'When in the week you can serve; all of them are around the clock.'),
    isArray: true,
    example: ['daytime', 'evenings'],
  })
  @WhenGiven()
  @ListOf(SERVICE_TIMES.length, IsIn(codesOf(SERVICE_TIMES), { each: true }))
  times?: readonly ServiceTime[];
}
