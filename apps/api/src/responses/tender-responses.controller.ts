import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#identity';
import { Responses } from '#responses';
import type { FastifyReply } from 'fastify';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { IdPipe } from '../http/id.pipe.js';
import { Permission } from '../http/permission.js';
import { contentFromDto } from './content.mapper.js';
import { NewResponseDto, ResponseDto } from './response.dto.js';
import { answerResponse } from './response.mapper.js';

@ApiTags('responses')
@Controller('v1/tenders/:tenderId/responses')
export class TenderResponsesController {
  constructor(private readonly responses: Responses) {}

  @Post()
  @Permission('response.create')
  @ApiOperation({
    summary: 'Begin a response to a tender',
    description:
      'A draft may lack anything. A vendor has one response to a tender; a second one is refused with `response-exists` and the `responseId` of the first. From the deadline on: `deadline-passed`.',
  })
  @ApiCreatedResponse({ type: ResponseDto })
  @ApiProblems(401, 403, 404, 409, 410, 413, 422, 503)
  async create(
    @Caller() principal: Principal,
    @Param('tenderId', IdPipe) tenderId: string,
    @Body() body: NewResponseDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ResponseDto> {
    const vendorId = body.vendorId.toLowerCase();
    const draft = await this.responses.create(principal, tenderId, vendorId, contentFromDto(body.content));
    void reply.header('location', `/v1/responses/${draft.id}`);
    return answerResponse(reply, draft);
  }
}
