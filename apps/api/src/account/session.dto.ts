import { ApiProperty } from '@nestjs/swagger';

export class SessionDto {
  @ApiProperty({ format: 'uuid', example: '019ab3c0-6f0a-7a55-8a11-3e0c4d2b1f90' })
  id!: string;

  @ApiProperty({ format: 'date-time', example: '2026-11-24T08:15:00.000Z' })
  createdAt!: string;

  @ApiProperty({ format: 'date-time', example: '2026-12-01T08:15:00.000Z' })
  expiresAt!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'As the browser called itself.',
    example: 'Firefox',
  })
  userAgent!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'From where it signed in.',
    example: '192.0.2.7',
  })
  address!: string | null;

  @ApiProperty({ description: 'Whether you ask with this one.', example: true })
  current!: boolean;
}
