import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  codesOf,
  LANGUAGE_LEVELS,
  SPOKEN_LANGUAGES,
  type LanguageLevel,
  type SpokenLanguage,
} from '#reference';
import { IsIn } from 'class-validator';
import { termProperty } from '../http/term-property.js';
import { WhenGiven } from '../http/when-given.js';

const NAMES = SPOKEN_LANGUAGES.map(({ code, label }) => `${code}: ${label.en}`).join('; ');

/** A language in which citizens can be served. */
export class ServiceLanguageDto {
  @ApiProperty({
    enum: codesOf(SPOKEN_LANGUAGES),
    description: `ISO 639-1 code or, where there is none, ISO 639-3. ${NAMES}.`,
    example: 'ar',
  })
  @IsIn(codesOf(SPOKEN_LANGUAGES))
  code!: SpokenLanguage;

  @ApiPropertyOptional({
    ...termProperty(
      LANGUAGE_LEVELS,
      'The level that every service in it has at least, by the Common European Framework of Reference.',
    ),
    example: 'c1',
  })
  @WhenGiven()
  @IsIn(codesOf(LANGUAGE_LEVELS))
  level?: LanguageLevel;
}
