import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** Which part of a list is wanted. Filters extend it. */
export class PageQuery {
  @ApiPropertyOptional({ description: 'Most items in the answer.', minimum: 1, maximum: 100, default: 20 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = 20;

  @ApiPropertyOptional({ description: 'Cursor: `next` of the page before.' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  after?: string;
}
