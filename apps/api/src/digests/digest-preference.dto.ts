import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';

const LANGUAGE = {
  enum: ['da', 'en'],
  description: 'Language of the e-mails. da: Danish; en: English.',
  example: 'da',
};

export class DigestPreferenceInputDto {
  @ApiProperty({
    description: 'Whether you want the weekly digest: new matches of your vendors, on Monday morning.',
    example: true,
  })
  @IsBoolean()
  weekly!: boolean;

  @ApiPropertyOptional({ ...LANGUAGE, description: `${LANGUAGE.description} Absent: as it was.` })
  @IsOptional()
  @IsIn(['da', 'en'])
  language?: 'da' | 'en';
}

export class DigestPreferenceDto {
  @ApiProperty({
    description: 'Whether you get the weekly digest. Off until you switch it on.',
    example: true,
  })
  weekly!: boolean;

  @ApiProperty(LANGUAGE)
  language!: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When the weekly digest was last switched on; kept after it was switched off.',
    example: '2026-11-03T08:15:00.000Z',
  })
  weeklyOptedInAt!: string | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When it was switched off after that, here or by the link in a mail.',
    example: null,
  })
  unsubscribedAt!: string | null;

  @ApiProperty({
    description: 'Grows with every change; 0 while nothing was stored. Its ETag is what If-Match takes.',
    example: 1,
  })
  version!: number;
}
