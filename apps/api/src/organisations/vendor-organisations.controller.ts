import { Body, Controller, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Organisations, type Principal } from '#identity';
import type { Page } from '#platform';
import type { FastifyReply } from 'fastify';
import { ApiPage } from '../http/api-page.js';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { IdPipe } from '../http/id.pipe.js';
import { IfMatch } from '../http/if-match.js';
import { Permission } from '../http/permission.js';
import { OrganisationInputDto, OrganisationsQuery, VendorChangeDto, VendorDto } from './organisation.dto.js';
import { answerVendor, answerVendorCreated, vendorPageToDto } from './vendor.mapper.js';

@ApiTags('vendors')
@Controller('v1/vendors')
export class VendorOrganisationsController {
  constructor(private readonly organisations: Organisations) {}

  @Post()
  @Permission('vendor.create')
  @ApiOperation({
    summary: 'Found a vendor; you become its owner',
    description: 'What it can do is told by its profile. Not for operators, nor for members of a buyer.',
  })
  @ApiCreatedResponse({ type: VendorDto })
  @ApiProblems(401, 403, 409, 422)
  async create(
    @Caller() principal: Principal,
    @Body() input: OrganisationInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VendorDto> {
    return answerVendorCreated(reply, await this.organisations.createVendor(principal, input));
  }

  @Get()
  @Permission('vendor.read')
  @ApiOperation({ summary: 'Your vendors, by name; to an operator all of them' })
  @ApiPage(VendorDto)
  @ApiProblems(400, 401, 403, 422)
  async list(@Caller() principal: Principal, @Query() query: OrganisationsQuery): Promise<Page<VendorDto>> {
    return vendorPageToDto(await this.organisations.list(principal, 'vendor', query));
  }

  @Get(':id')
  @Permission('vendor.read')
  @ApiOperation({
    summary: 'A vendor as an organisation',
    description:
      'For its members and for operators; for members of verified buyers unless it hides: then it is not there (404).',
  })
  @ApiOkResponse({ type: VendorDto })
  @ApiProblems(401, 403, 404)
  async get(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VendorDto> {
    return answerVendor(reply, await this.organisations.get(principal, 'vendor', id));
  }

  @Patch(':id')
  @Permission('vendor.update')
  @ApiOperation({ summary: 'Change name, country or registration, or hide from lists' })
  @ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'ETag of the version that you changed.',
    example: '"1"',
  })
  @ApiOkResponse({ type: VendorDto })
  @ApiProblems(401, 403, 404, 409, 412, 422, 428)
  async update(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @IfMatch() ifMatch: string | undefined,
    @Body() change: VendorChangeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VendorDto> {
    return answerVendor(reply, await this.organisations.update(principal, 'vendor', id, ifMatch, change));
  }
}
