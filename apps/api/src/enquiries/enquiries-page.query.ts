import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import type { PageLanguage } from '../account/page-layout.js';

export class EnquiriesPageQuery {
  @IsOptional()
  @IsIn(['da', 'en'])
  lang: PageLanguage = 'da';

  @IsOptional()
  @IsString()
  @MaxLength(500)
  after?: string;
}
