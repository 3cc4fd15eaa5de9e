import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { PageLanguage } from '../pages/html-page.js';

export class TenderPageQuery {
  @ApiPropertyOptional({
    enum: ['da', 'en'],
    description: 'da: Danish; en: English. Without it the language of the tender.',
    example: 'da',
  })
  @IsOptional()
  @IsIn(['da', 'en'])
  lang?: PageLanguage;
}
