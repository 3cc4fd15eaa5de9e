import { ApiPropertyOptional } from '@nestjs/swagger';
import { ENQUIRY_STATES, type EnquiryState } from '#tenders';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { PageQuery } from '../http/page.query.js';
import { ENQUIRY_STATE } from './enquiry.dto.js';

export class EnquiryStateQuery extends PageQuery {
  @ApiPropertyOptional({ ...ENQUIRY_STATE, description: `${ENQUIRY_STATE.description} Both where left out.` })
  @IsOptional()
  @IsIn(ENQUIRY_STATES)
  state?: EnquiryState;
}

export class EnquiriesQuery extends EnquiryStateQuery {
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Only questions about this lot.',
    example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d11',
  })
  @IsOptional()
  @IsUUID()
  lotId?: string;
}
