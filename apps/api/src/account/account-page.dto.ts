import { SIGN_IN_REFUSALS, type SignInRefusal } from '#identity';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import type { PageLanguage } from '../pages/html-page.js';

export class AccountPageQuery {
  @IsOptional()
  @IsIn(['da', 'en'])
  lang: PageLanguage = 'da';
}

export class ConfirmedQuery extends AccountPageQuery {
  @IsOptional()
  @IsString()
  @MaxLength(100)
  error?: string;
}

export class SignInProblemQuery extends AccountPageQuery {
  @IsIn(SIGN_IN_REFUSALS)
  error!: SignInRefusal;
}

export class NewPasswordQuery extends AccountPageQuery {
  @Matches(/^[A-Za-z0-9]{1,100}$/)
  token!: string;
}

export class NewPasswordForm extends NewPasswordQuery {
  @IsString()
  @MaxLength(1000)
  password!: string;
}

export class InvitationQuery extends AccountPageQuery {
  @Matches(/^[A-Za-z0-9_-]{1,100}$/)
  token!: string;
}

export class InvitationForm extends InvitationQuery {
  @IsIn(['accept', 'decline'])
  answer!: 'accept' | 'decline';
}
