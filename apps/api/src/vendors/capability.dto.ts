import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsString, IsUUID } from 'class-validator';
import { ListOf } from '../http/list-of.js';
import { WhenGiven } from '../http/when-given.js';

export class CapabilityDto {
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Given by the platform. Send it back to keep the capability; leave it out for a new one.',
    example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01',
  })
  @WhenGiven()
  @IsUUID()
  id?: string;

  @ApiProperty({
    type: [String],
    description: 'CPV codes of eight digits; a check digit is accepted and dropped. At most 20.',
    example: ['55320000', '55521100'],
  })
  @ListOf(20, IsString({ each: true }))
  cpv!: readonly string[];

  @ApiProperty({
    description: 'What you do, in your own words; needed where there is no code.',
    maxLength: 2000,
    example: 'Måltider til ældre, leveret og spist sammen',
  })
  @IsString()
  text!: string;
}
