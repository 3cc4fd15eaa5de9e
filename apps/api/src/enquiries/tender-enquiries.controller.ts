import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Principal } from '#identity';
import { Enquiries, EnquiryLists } from '#tenders';
import type { FastifyReply } from 'fastify';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { IdPipe } from '../http/id.pipe.js';
import { IF_MATCH_SEEN, IfMatch } from '../http/if-match.js';
import { OpenData } from '../http/open-data.js';
import { Permission } from '../http/permission.js';
import { EnquiriesQuery } from './enquiries.query.js';
import { EnquiryDto, EnquiryPageDto, NewAnswerDto, NewEnquiryDto } from './enquiry.dto.js';
import { answerEnquiry, answerFromDto, pageToDto, questionFromDto } from './enquiry.mapper.js';

@ApiTags('enquiries')
@Controller('v1/tenders/:tenderId/enquiries')
export class TenderEnquiriesController {
  constructor(
    private readonly enquiries: Enquiries,
    private readonly lists: EnquiryLists,
  ) {}

  @Get()
  @Permission('enquiry.read')
  @OpenData()
  @ApiOperation({
    summary: 'Questions about a tender and their answers, the latest question first',
    description:
      'Answered ones for everybody who may see the tender. Open ones: for members of the buyer all, for others those of their own vendor. Nobody is told who asked.',
  })
  @ApiOkResponse({ type: EnquiryPageDto })
  @ApiProblems(400, 404, 422)
  async list(
    @Caller() principal: Principal,
    @Param('tenderId', IdPipe) tenderId: string,
    @Query() { state, lotId, ...page }: EnquiriesQuery,
  ): Promise<EnquiryPageDto> {
    const found = await this.lists.ofTender(principal, tenderId, { state, lotId }, page);
    return { ...pageToDto(found), totals: found.totals };
  }

  @Post()
  @Permission('enquiry.ask')
  @ApiOperation({
    summary: 'Ask about a tender',
    description:
      "Until `enquiriesCloseAt` of the tender, by the platform's clock; then `enquiries-closed`. The question and its answer are published without your name.",
  })
  @ApiCreatedResponse({ type: EnquiryDto })
  @ApiProblems(401, 403, 404, 409, 410, 422)
  async ask(
    @Caller() principal: Principal,
    @Param('tenderId', IdPipe) tenderId: string,
    @Body() body: NewEnquiryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EnquiryDto> {
    const enquiry = await this.enquiries.ask(principal, tenderId, questionFromDto(body));
    void reply.header('location', `/v1/tenders/${tenderId}/enquiries/${enquiry.id}`);
    return answerEnquiry(reply, enquiry);
  }

  @Get(':enquiryId')
  @Permission('enquiry.read')
  @OpenData()
  @ApiOperation({
    summary: 'A question and its answers',
    description: 'An open one for members of the buyer and of the vendor that asked alone.',
  })
  @ApiOkResponse({ type: EnquiryDto })
  @ApiProblems(404)
  async get(
    @Caller() principal: Principal,
    @Param('tenderId', IdPipe) tenderId: string,
    @Param('enquiryId', IdPipe) enquiryId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EnquiryDto> {
    return answerEnquiry(reply, await this.enquiries.get(principal, tenderId, enquiryId));
  }

  @Delete(':enquiryId')
  @HttpCode(204)
  @Permission('enquiry.withdraw')
  @ApiOperation({
    summary: 'Withdraw a question that is still open',
    description: 'By the vendor that asked. What was answered is public and stays: `enquiry-answered`.',
  })
  @ApiHeader(IF_MATCH_SEEN)
  @ApiNoContentResponse({ description: 'It is gone.' })
  @ApiProblems(401, 403, 404, 409, 412, 428)
  async withdraw(
    @Caller() principal: Principal,
    @Param('tenderId', IdPipe) tenderId: string,
    @Param('enquiryId', IdPipe) enquiryId: string,
    @IfMatch() ifMatch: string | undefined,
  ): Promise<void> {
    await this.enquiries.withdraw(principal, tenderId, enquiryId, ifMatch);
  }

  @Post(':enquiryId/answer')
  @Permission('enquiry.answer')
  @ApiOperation({
    summary: 'Answer a question in public, or correct an answer',
    description:
      'By an officer or owner of the buyer. It is published at once. An answer after `answersDueAt` is marked as late; one after the deadline is still needed, for responses are not opened while a question is open.',
  })
  @ApiHeader(IF_MATCH_SEEN)
  @ApiCreatedResponse({ type: EnquiryDto })
  @ApiProblems(401, 403, 404, 409, 412, 422, 428)
  async answer(
    @Caller() principal: Principal,
    @Param('tenderId', IdPipe) tenderId: string,
    @Param('enquiryId', IdPipe) enquiryId: string,
    @IfMatch() ifMatch: string | undefined,
    @Body() body: NewAnswerDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EnquiryDto> {
    const input = answerFromDto(body);
    const answered = await this.enquiries.answer(principal, tenderId, enquiryId, input, ifMatch);
    return answerEnquiry(reply, answered);
  }
}
