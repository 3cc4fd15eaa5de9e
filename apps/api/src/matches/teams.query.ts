import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsOptional, IsUUID } from 'class-validator';

export class TeamsQuery {
  @ApiPropertyOptional({
    format: 'uuid',
    description:
      'A vendor that you are a member of: teams that it would be in. Left out by the buyer of the lot, for all teams.',
    example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01',
  })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.toLowerCase() : value))
  @IsUUID()
  vendor?: string;
}
