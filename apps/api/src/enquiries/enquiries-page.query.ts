import { LONGEST_CURSOR } from '../http/page.query.js';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import type { PageLanguage } from '../pages/html-page.js';

export class EnquiriesPageQuery {
  @IsOptional()
  @IsIn(['da', 'en'])
  lang: PageLanguage = 'da';

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_CURSOR)
  after?: string;
}
