import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DigestArchive } from '#digests';
import type { Principal } from '#identity';
import type { Page } from '#platform';
import { ApiPage } from '../http/api-page.js';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { IdPipe } from '../http/id.pipe.js';
import { PageQuery } from '../http/page.query.js';
import { Permission } from '../http/permission.js';
import { RateLimit } from '../limits/rate-limit.js';
import { DigestDto, DigestPreviewDto, ReadDigestDto } from './digest.dto.js';
import { digestToDto, previewToDto, readDigestToDto } from './digest.mapper.js';

@ApiTags('digests')
@Controller('v1/digests')
export class DigestsController {
  constructor(private readonly archive: DigestArchive) {}

  @Get()
  @Permission('digest.read')
  @ApiOperation({ summary: 'The digests that you were sent, newest first' })
  @ApiPage(DigestDto)
  @ApiProblems(400, 401, 403, 422)
  async list(@Caller() principal: Principal, @Query() query: PageQuery): Promise<Page<DigestDto>> {
    const { items, next } = await this.archive.list(principal, query);
    return { items: items.map(digestToDto), next };
  }

  @Get('preview')
  @Permission('digest.read')
  @RateLimit('expensive')
  @ApiOperation({
    summary: 'What your next digest says as things stand now',
    description: 'Nothing is sent, and nothing counts as told. Works while digests are off, too.',
  })
  @ApiOkResponse({ type: DigestPreviewDto })
  @ApiProblems(401, 403, 404)
  async preview(@Caller() principal: Principal): Promise<DigestPreviewDto> {
    return previewToDto(await this.archive.preview(principal));
  }

  @Get(':id')
  @Permission('digest.read')
  @ApiOperation({ summary: 'One digest that you were sent, with what it said' })
  @ApiOkResponse({ type: ReadDigestDto })
  @ApiProblems(401, 403, 404)
  async get(@Caller() principal: Principal, @Param('id', IdPipe) id: string): Promise<ReadDigestDto> {
    return readDigestToDto(await this.archive.get(principal, id));
  }
}
