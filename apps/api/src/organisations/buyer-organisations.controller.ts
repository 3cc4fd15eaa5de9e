import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
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
import {
  OrganisationChangeDto,
  OrganisationDto,
  OrganisationInputDto,
  OrganisationsQuery,
} from './organisation.dto.js';
import { ReasonDto } from './reason.dto.js';
import { answerCreated, answerOrganisation, organisationPageToDto } from './organisation.mapper.js';

@ApiTags('buyers')
@Controller('v1/buyers')
export class BuyerOrganisationsController {
  constructor(private readonly organisations: Organisations) {}

  @Post()
  @Permission('buyer.create')
  @ApiOperation({
    summary: 'Found a buyer; you become its owner',
    description:
      'It can draft tenders at once, and publish them once an operator has verified it. Not for operators, nor for members of a vendor.',
  })
  @ApiCreatedResponse({ type: OrganisationDto })
  @ApiProblems(401, 403, 409, 422)
  async create(
    @Caller() principal: Principal,
    @Body() input: OrganisationInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrganisationDto> {
    return answerCreated(reply, await this.organisations.createBuyer(principal, input));
  }

  @Get()
  @Permission('buyer.read')
  @ApiOperation({ summary: 'Your buyers, by name; to an operator all of them' })
  @ApiPage(OrganisationDto)
  @ApiProblems(400, 401, 403, 422)
  async list(
    @Caller() principal: Principal,
    @Query() query: OrganisationsQuery,
  ): Promise<Page<OrganisationDto>> {
    return organisationPageToDto(await this.organisations.list(principal, 'buyer', query));
  }

  @Get(':id')
  @Permission('buyer.read')
  @ApiOperation({ summary: 'A buyer as an organisation' })
  @ApiOkResponse({ type: OrganisationDto })
  @ApiProblems(401, 403, 404)
  async get(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrganisationDto> {
    return answerOrganisation(reply, await this.organisations.get(principal, 'buyer', id));
  }

  @Patch(':id')
  @Permission('buyer.update')
  @ApiOperation({
    summary: 'Change name, country or registration',
    description:
      'Only until the buyer is verified, for these are what is verified. Ask an operator after that.',
  })
  @ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'ETag of the version that you changed.',
    example: '"1"',
  })
  @ApiOkResponse({ type: OrganisationDto })
  @ApiProblems(401, 403, 404, 409, 412, 422, 428)
  async update(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @IfMatch() ifMatch: string | undefined,
    @Body() change: OrganisationChangeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrganisationDto> {
    return answerOrganisation(
      reply,
      await this.organisations.update(principal, 'buyer', id, ifMatch, change),
    );
  }

  @Post(':id/verification')
  @HttpCode(200)
  @Permission('buyer.verify')
  @ApiOperation({
    summary: 'Operator: note that this buyer is who it says it is',
    description: 'Verifying twice changes nothing.',
  })
  @ApiOkResponse({ type: OrganisationDto })
  @ApiProblems(401, 403, 404)
  async verify(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrganisationDto> {
    return answerOrganisation(reply, await this.organisations.verifyBuyer(principal, id));
  }

  @Post(':id/verification/withdrawal')
  @HttpCode(200)
  @Permission('buyer.unverify')
  @ApiOperation({
    summary: 'Operator: take the verification back, with a reason',
    description:
      'What the buyer published stays; it publishes nothing more until it is verified anew. Of a buyer that is not verified it changes nothing.',
  })
  @ApiOkResponse({ type: OrganisationDto })
  @ApiProblems(401, 403, 404, 422)
  async unverify(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @Body() { reason }: ReasonDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrganisationDto> {
    return answerOrganisation(reply, await this.organisations.unverifyBuyer(principal, id, reason));
  }
}
