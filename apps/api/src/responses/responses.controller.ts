import { Body, Controller, Get, HttpCode, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#identity';
import { Responses, Submissions } from '#responses';
import type { FastifyReply } from 'fastify';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { IdPipe } from '../http/id.pipe.js';
import { IfMatch } from '../http/if-match.js';
import { Permission } from '../http/permission.js';
import { contentPatchFromDto } from './content.mapper.js';
import { ReceiptDto } from './receipt.dto.js';
import { ResponseChangeDto, ResponseDto } from './response.dto.js';
import { answerReceipt, answerResponse } from './response.mapper.js';

const IF_MATCH = {
  name: 'If-Match',
  required: true,
  description: 'ETag of the version that you read.',
  example: '"1"',
};

@ApiTags('responses')
@Controller('v1/responses/:id')
export class ResponsesController {
  constructor(
    private readonly responses: Responses,
    private readonly submissions: Submissions,
  ) {}

  @Get()
  @Permission('response.read')
  @ApiOperation({
    summary: 'A response with its content',
    description: 'For members of its vendor alone; to everybody else there is nothing here.',
  })
  @ApiOkResponse({ type: ResponseDto })
  @ApiProblems(401, 403, 404, 503)
  async get(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ResponseDto> {
    return answerResponse(reply, await this.responses.get(principal, id));
  }

  @Patch()
  @Permission('response.update')
  @ApiOperation({
    summary: 'Change the content of a response that is not submitted',
    description:
      'What is given replaces what was there, lots and partners as a whole. Partners who had confirmed are asked to do so anew. A submitted response is withdrawn first: its receipt says what was submitted.',
  })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: ResponseDto })
  @ApiProblems(401, 403, 404, 409, 412, 413, 422, 428, 503)
  async change(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @IfMatch() ifMatch: string | undefined,
    @Body() body: ResponseChangeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ResponseDto> {
    const patch = contentPatchFromDto(body.content);
    return answerResponse(reply, await this.responses.change(principal, id, ifMatch, patch));
  }

  @Post('submit')
  @HttpCode(200)
  @Permission('response.submit')
  @ApiOperation({
    summary: 'Submit a response and get the receipt',
    description:
      'What is missing is listed with pointers into the response; of a joint one also each partner that has not confirmed the content as it stands (`partner-not-confirmed`). In time is what the database clock finds before the deadline while the response is written; the receipt carries that instant.',
  })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: ReceiptDto })
  @ApiProblems(401, 403, 404, 409, 412, 422, 428, 503)
  async submit(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @IfMatch() ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReceiptDto> {
    const { receipt, response } = await this.submissions.submit(principal, id, ifMatch);
    return answerReceipt(reply, receipt, response.version);
  }

  @Post('withdraw')
  @HttpCode(200)
  @Permission('response.withdraw')
  @ApiOperation({
    summary: 'Take a submitted response back, before the deadline',
    description: 'It can be changed and submitted again until the deadline, with a new receipt.',
  })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: ResponseDto })
  @ApiProblems(401, 403, 404, 409, 412, 428, 503)
  async withdraw(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @IfMatch() ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ResponseDto> {
    return answerResponse(reply, await this.submissions.withdraw(principal, id, ifMatch));
  }

  @Get('receipt')
  @Permission('response.read')
  @ApiOperation({
    summary: 'The receipt of the latest submission',
    description:
      'Also after a withdrawal. It proves the content to whoever it is shown to, without the platform: hash `salt` and the canonical JSON (RFC 8785) of `content`.',
  })
  @ApiOkResponse({ type: ReceiptDto })
  @ApiProblems(401, 403, 404, 503)
  async receipt(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReceiptDto> {
    return answerReceipt(reply, await this.submissions.receipt(principal, id));
  }
}
