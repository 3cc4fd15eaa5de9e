import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { RESPONSE_STATES } from '#responses';
import { IsDefined, IsUUID } from 'class-validator';
import { Nested } from '../http/nested.js';
import { ContentPatchDto, ResponseContentDto } from './content.dto.js';

export class NewResponseDto {
  @ApiProperty({
    format: 'uuid',
    description: 'The vendor that responds; you act for it.',
    example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d04',
  })
  @IsUUID()
  vendorId!: string;

  @ApiProperty({ type: ResponseContentDto })
  @IsDefined()
  @Nested(() => ResponseContentDto)
  content!: ResponseContentDto;
}

export class ResponseChangeDto {
  @ApiProperty({ type: ContentPatchDto })
  @IsDefined()
  @Nested(() => ContentPatchDto)
  content!: ContentPatchDto;
}

const person = (description: string) => ({
  format: 'uuid',
  description,
  example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d05',
});

const instant = (description: string) => ({
  format: 'date-time',
  description,
  example: '2026-11-24T09:30:12.345Z',
});

export class ResponseSummaryDto {
  @ApiProperty({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d20' })
  id!: string;

  @ApiProperty({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d0f' })
  tenderId!: string;

  @ApiProperty({ example: 'Fællesskab mod ensomhed (fiktivt)' })
  tenderTitle!: string;

  @ApiProperty({
    format: 'date-time',
    description: 'From this instant on nothing can be created, changed, submitted or withdrawn.',
    example: '2026-12-15T11:00:00.000Z',
  })
  submissionDeadline!: string;

  @ApiProperty({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d04' })
  vendorId!: string;

  @ApiProperty({
    enum: RESPONSE_STATES,
    description:
      'draft: being written, nobody has been told; submitted: handed in, counts when responses are opened; withdrawn: taken back before the deadline, can be submitted again until then; incomplete: a partner left what was submitted, so it does not count until it is changed, confirmed and submitted again.',
    example: 'draft',
  })
  status!: string;

  @ApiProperty({
    description: 'Grows with every change and every move. Its ETag is what If-Match takes.',
    example: 1,
  })
  version!: number;

  @ApiProperty(instant('When the draft was begun.'))
  createdAt!: string;

  @ApiProperty(person('Person who began it.'))
  createdBy!: string;

  @ApiProperty(instant('When it was last changed, submitted or withdrawn.'))
  updatedAt!: string;

  @ApiPropertyOptional(instant('When it was last submitted; absent where it never was.'))
  submittedAt?: string;

  @ApiPropertyOptional(person('Person who last submitted it.'))
  submittedBy?: string;

  @ApiPropertyOptional(
    instant('When it was last withdrawn. A later submission does not take this away; see the status.'),
  )
  withdrawnAt?: string;

  @ApiPropertyOptional(person('Person who last withdrew it.'))
  withdrawnBy?: string;

  @ApiPropertyOptional(instant('When a partner last left what was submitted.'))
  incompleteAt?: string;
}

export class ResponseDto extends ResponseSummaryDto {
  @ApiProperty({ type: ResponseContentDto })
  content!: ResponseContentDto;
}
