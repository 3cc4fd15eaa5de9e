import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CERTIFICATE_SCHEMES } from '#reference';
import { IsString, IsUUID } from 'class-validator';
import { WhenGiven } from '../http/when-given.js';

const KNOWN = CERTIFICATE_SCHEMES.map(({ code, meaning }) => `${code}: ${meaning.en}`).join(' ');

export class CertificateDto {
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Given by the platform. Send it back to keep the certificate; leave it out for a new one.',
    example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d02',
  })
  @WhenGiven()
  @IsUUID()
  id?: string;

  @ApiProperty({
    description: `Key of the scheme in lower case with hyphens; the list is open. Known ones: ${KNOWN}`,
    pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
    maxLength: 60,
    example: 'iso-9001',
  })
  @IsString()
  scheme!: string;

  @ApiPropertyOptional({ format: 'date', description: 'First day of validity.', example: '2025-01-01' })
  @WhenGiven()
  @IsString()
  validFrom?: string;

  @ApiPropertyOptional({
    format: 'date',
    description: 'Last day of validity; left out where it has no end.',
    example: '2027-12-31',
  })
  @WhenGiven()
  @IsString()
  validThrough?: string;

  @ApiPropertyOptional({
    description:
      'The scheme that this certificate is claimed to be equivalent to. The buyer judges; until then it counts as unknown.',
    example: 'iso-9001',
  })
  @WhenGiven()
  @IsString()
  claimsEquivalentTo?: string;
}
