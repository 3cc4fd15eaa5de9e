import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Principal } from '#identity';
import { etagOf } from '#platform';
import { Tenders, type Tender } from '#tenders';
import type { FastifyReply } from 'fastify';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { given } from '../http/given.js';
import { IdPipe } from '../http/id.pipe.js';
import { IF_MATCH_SEEN, IfMatch } from '../http/if-match.js';
import { OpenData } from '../http/open-data.js';
import { Permission } from '../http/permission.js';
import { CancellationDto, TenderInputDto, TenderPatchDto } from './tender-input.dto.js';
import { TenderDto } from './tender.dto.js';
import { filterFromQuery, patchFromDto, summaryToDto, tenderFromDto, tenderToDto } from './tender.mapper.js';
import { TenderFacetsDto, TenderPageDto } from './tender-search.dto.js';
import { TenderFilterQuery, TendersQuery } from './tenders.query.js';

@ApiTags('tenders')
@Controller('v1/tenders')
export class TendersController {
  constructor(private readonly tenders: Tenders) {}

  @Post()
  @Permission('tender.create')
  @ApiOperation({
    summary: 'Draft a tender',
    description: 'Gaps are fine until publication; what is there must be right.',
  })
  @ApiCreatedResponse({ type: TenderDto })
  @ApiProblems(401, 403, 422)
  async create(
    @Caller() principal: Principal,
    @Body() input: TenderInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TenderDto> {
    const tender = await this.tenders.create(principal, tenderFromDto(input));
    void reply.header('location', `/v1/tenders/${tender.id}`);
    return answer(reply, tender);
  }

  @Get()
  @Permission('tender.read')
  @OpenData()
  @ApiOperation({
    summary: 'Tenders, latest publication first, or what a search found, best first',
    description: 'Published ones for anyone; drafts of your own buyer stand where they were created.',
  })
  @ApiOkResponse({ type: TenderPageDto })
  @ApiProblems(400, 422)
  async list(@Caller() principal: Principal, @Query() query: TendersQuery): Promise<TenderPageDto> {
    const { filter, page } = filterFromQuery(query);
    const { items, ...rest } = await this.tenders.list(principal, filter, page);
    return { items: items.map(summaryToDto), ...rest };
  }

  @Get('facets')
  @Permission('tender.read')
  @ApiOperation({
    summary: 'How many tenders a search finds, by state, branch, region and reservation',
    description: 'Takes the filters of the list.',
  })
  @ApiOkResponse({ type: TenderFacetsDto })
  @ApiProblems(422)
  facets(@Caller() principal: Principal, @Query() query: TenderFilterQuery): Promise<TenderFacetsDto> {
    return this.tenders.facets(principal, given(query));
  }

  @Get(':id')
  @Permission('tender.read')
  @OpenData()
  @ApiOperation({ summary: 'A tender with its lots and requirements' })
  @ApiOkResponse({ type: TenderDto })
  @ApiProblems(404)
  async get(
    @Caller() principal: Principal,
    @Param('id', IdPipe) tenderId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TenderDto> {
    return answer(reply, await this.tenders.get(principal, tenderId));
  }

  @Patch(':id')
  @Permission('tender.update')
  @ApiOperation({
    summary: 'Change a draft',
    description:
      'What is given replaces what was there, lots as a whole: those sent with their id keep it. Null takes away.',
  })
  @ApiHeader(IF_MATCH_SEEN)
  @ApiOkResponse({ type: TenderDto })
  @ApiProblems(401, 403, 404, 409, 412, 422, 428)
  async patch(
    @Caller() principal: Principal,
    @Param('id', IdPipe) tenderId: string,
    @IfMatch() ifMatch: string | undefined,
    @Body() change: TenderPatchDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TenderDto> {
    return answer(reply, await this.tenders.patch(principal, tenderId, patchFromDto(change), ifMatch));
  }

  @Delete(':id')
  @HttpCode(204)
  @Permission('tender.delete')
  @ApiOperation({ summary: 'Delete a draft' })
  @ApiHeader(IF_MATCH_SEEN)
  @ApiNoContentResponse({ description: 'It is gone.' })
  @ApiProblems(401, 403, 404, 409, 412, 428)
  async delete(
    @Caller() principal: Principal,
    @Param('id', IdPipe) tenderId: string,
    @IfMatch() ifMatch: string | undefined,
  ): Promise<void> {
    await this.tenders.delete(principal, tenderId, ifMatch);
  }

  @Post(':id/publish')
  @HttpCode(200)
  @Permission('tender.publish')
  @ApiOperation({
    summary: 'Open a draft for responses',
    description:
      'By a verified buyer. Every lot needs title, description, main CPV code and area; the deadline must be at least 24 hours away. The lots are matched in the background. A published tender cannot be changed.',
  })
  @ApiHeader(IF_MATCH_SEEN)
  @ApiOkResponse({ type: TenderDto })
  @ApiProblems(401, 403, 404, 409, 412, 422, 428)
  async publish(
    @Caller() principal: Principal,
    @Param('id', IdPipe) tenderId: string,
    @IfMatch() ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TenderDto> {
    return answer(reply, await this.tenders.publish(principal, tenderId, ifMatch));
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Permission('tender.cancel')
  @ApiOperation({ summary: 'Call off a published or closed tender, with a reason that is published' })
  @ApiHeader(IF_MATCH_SEEN)
  @ApiOkResponse({ type: TenderDto })
  @ApiProblems(401, 403, 404, 409, 412, 422, 428)
  async cancel(
    @Caller() principal: Principal,
    @Param('id', IdPipe) tenderId: string,
    @IfMatch() ifMatch: string | undefined,
    @Body() { reason }: CancellationDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TenderDto> {
    return answer(reply, await this.tenders.cancel(principal, tenderId, reason, ifMatch));
  }
}

function answer(reply: FastifyReply, tender: Tender): TenderDto {
  void reply.header('etag', etagOf(tender.version));
  return tenderToDto(tender);
}
