import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import type { PageLanguage } from '../pages/html-page.js';

export class PartnershipPageQuery {
  @IsOptional()
  @IsIn(['da', 'en'])
  lang: PageLanguage = 'da';
}

/** What the page of a partnership sends back. Contact fields belong to an acceptance alone. */
export class PartnershipForm extends PartnershipPageQuery {
  @IsIn(['accept', 'decline', 'confirm', 'leave'])
  answer!: 'accept' | 'decline' | 'confirm' | 'leave';

  /** Of the joint response that was read; belongs to a confirmation alone. */
  @IsOptional()
  @Matches(/^\d{1,9}$/)
  version?: string;

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  name: string = '';

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  email: string = '';

  /** An empty field of a form is no number. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === '' ? undefined : value))
  @IsString()
  @MaxLength(1000)
  phone?: string;
}
