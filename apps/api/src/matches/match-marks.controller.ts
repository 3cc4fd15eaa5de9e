import { Controller, Delete, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#identity';
import { MatchMarks } from '#matching';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { IdPipe } from '../http/id.pipe.js';
import { Permission } from '../http/permission.js';
import { MatchMarkDto } from './match.dto.js';
import { markOf } from './match.mapper.js';

/** A mark belongs to the vendor: what one member dismisses, no member is shown again. */
@ApiTags('matches')
@Controller('v1/vendors/:id/matches/:lotId')
export class MatchMarksController {
  constructor(private readonly marks: MatchMarks) {}

  @Put('dismissal')
  @Permission('vendor-matches.mark')
  @ApiOperation({
    summary: 'Dismiss a lot for good',
    description:
      'It comes back in no list (unless asked for with `mark=dismissed`) and in no digest of any member. In place of `saved`. Again and again with the same answer.',
  })
  @ApiOkResponse({ type: MatchMarkDto })
  @ApiProblems(401, 403, 404)
  async dismiss(
    @Caller() principal: Principal,
    @Param('id', IdPipe) vendorId: string,
    @Param('lotId', IdPipe) lotId: string,
  ): Promise<MatchMarkDto> {
    return markOf(await this.marks.set(principal, vendorId, lotId, 'dismissed'));
  }

  @Delete('dismissal')
  @HttpCode(204)
  @Permission('vendor-matches.mark')
  @ApiOperation({ summary: 'Take a dismissal back' })
  @ApiNoContentResponse({ description: 'The lot is not dismissed, whether or not it was.' })
  @ApiProblems(401, 403, 404)
  undismiss(
    @Caller() principal: Principal,
    @Param('id', IdPipe) vendorId: string,
    @Param('lotId', IdPipe) lotId: string,
  ): Promise<void> {
    return this.marks.clear(principal, vendorId, lotId, 'dismissed');
  }

  @Put('saved')
  @Permission('vendor-matches.mark')
  @ApiOperation({
    summary: 'Save a lot to come back to',
    description:
      'Digests remind of it before it closes and when it changes, whatever their filters. In place of a dismissal. Again and again with the same answer.',
  })
  @ApiOkResponse({ type: MatchMarkDto })
  @ApiProblems(401, 403, 404)
  async save(
    @Caller() principal: Principal,
    @Param('id', IdPipe) vendorId: string,
    @Param('lotId', IdPipe) lotId: string,
  ): Promise<MatchMarkDto> {
    return markOf(await this.marks.set(principal, vendorId, lotId, 'saved'));
  }

  @Delete('saved')
  @HttpCode(204)
  @Permission('vendor-matches.mark')
  @ApiOperation({ summary: 'Save a lot no longer' })
  @ApiNoContentResponse({ description: 'The lot is not saved, whether or not it was.' })
  @ApiProblems(401, 403, 404)
  unsave(
    @Caller() principal: Principal,
    @Param('id', IdPipe) vendorId: string,
    @Param('lotId', IdPipe) lotId: string,
  ): Promise<void> {
    return this.marks.clear(principal, vendorId, lotId, 'saved');
  }
}
