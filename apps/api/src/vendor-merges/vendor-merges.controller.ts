import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { VendorMerges, type Principal } from '#identity';
import { etagOf, type Page } from '#platform';
import type { FastifyReply } from 'fastify';
import { ApiPage } from '../http/api-page.js';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { IdPipe } from '../http/id.pipe.js';
import { IfMatch } from '../http/if-match.js';
import { PageQuery } from '../http/page.query.js';
import { Permission } from '../http/permission.js';
import {
  MergedVendorDto,
  VendorMergeInputDto,
  VendorMergePreviewDto,
  VendorMergePreviewInputDto,
} from './vendor-merge.dto.js';
import { mergedVendorToDto, previewToDto } from './vendor-merge.mapper.js';

@ApiTags('vendors')
@Controller('v1/vendors/:id')
export class VendorMergesController {
  constructor(private readonly merges: VendorMerges) {}

  @Post('merge-previews')
  @HttpCode(200)
  @Permission('vendor-merge.preview')
  @ApiOperation({
    summary: 'Operator: what merging another vendor into this one would do',
    description:
      'Changes nothing, but is written into the audit trail of the other vendor, for it tells whether that one has responses. The ETag of the answer is what the merge needs as If-Match.',
  })
  @ApiOkResponse({ type: VendorMergePreviewDto })
  @ApiProblems(401, 403, 404, 422)
  async preview(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @Body() { mergedId, members }: VendorMergePreviewInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VendorMergePreviewDto> {
    const preview = await this.merges.preview(principal, id, { mergedId: mergedId.toLowerCase(), members });
    reply.header('etag', etagOf(preview.version));
    return previewToDto(preview);
  }

  @Post('merges')
  @Permission('vendor-merge.create')
  @ApiOperation({
    summary: 'Operator: merge another vendor into this one',
    description:
      'What it has goes over to this one, and it is no vendor any more: its id answers 410 `vendor-merged` with the id of this one, its registration leads here. It cannot be undone. `merge-refused` names the rules that stand against it.',
  })
  @ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'ETag of the preview: what was previewed is what is done.',
    example: '"q0Jw3n5yR4mXv2bT9kLcAe"',
  })
  @ApiCreatedResponse({ type: MergedVendorDto })
  @ApiProblems(401, 403, 404, 409, 412, 422, 428)
  async merge(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @Body() { mergedId, members, reason }: VendorMergeInputDto,
    @IfMatch() ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MergedVendorDto> {
    const request = { mergedId: mergedId.toLowerCase(), members };
    const merged = await this.merges.merge(principal, id, request, reason, ifMatch);
    reply.header('location', `/v1/vendors/${id}`);
    return mergedVendorToDto(merged);
  }

  @Get('merges')
  @Permission('vendor.read')
  @ApiOperation({ summary: 'Vendors that were merged into this one, by id' })
  @ApiPage(MergedVendorDto)
  @ApiProblems(400, 401, 403, 404, 422)
  async list(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @Query() query: PageQuery,
  ): Promise<Page<MergedVendorDto>> {
    const { items, next } = await this.merges.list(principal, id, query);
    return { items: items.map(mergedVendorToDto), next };
  }
}
