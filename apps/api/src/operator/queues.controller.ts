import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#identity';
import { QueueDesk } from '#operations';
import { QUEUES, type QueueName } from '#platform';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { Permission } from '../http/permission.js';
import { QUEUE_MEANINGS } from './queue-meanings.js';
import { QueueNamePipe } from './queue-name.pipe.js';

class QueueDto {
  @ApiProperty({
    enum: QUEUES,
    description: QUEUE_MEANINGS,
  })
  name!: string;

  @ApiProperty({ description: 'Whether workers begin no job of it.', example: false })
  paused!: boolean;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    description: 'Jobs by the state that BullMQ has them in.',
    example: { waiting: 3, active: 1, delayed: 0, completed: 950, failed: 2 },
  })
  counts!: Readonly<Record<string, number>>;

  @ApiProperty({
    type: 'integer',
    description: 'Jobs that were given up and wait for a decision.',
    example: 0,
  })
  deadLetters!: number;
}

class QueuesDto {
  @ApiProperty({ type: [QueueDto] })
  items!: readonly QueueDto[];
}

const NAME_PARAM = { name: 'name', enum: QUEUES, description: 'Of the queue.' } as const;

@ApiTags('operator')
@Controller('v1/queues')
export class QueuesController {
  constructor(private readonly desk: QueueDesk) {}

  @Get()
  @Permission('queue.read')
  @ApiOperation({
    summary: 'Operator: how the queues are',
    description: 'In a browser, signed in, every job can be looked at under `/operator/queues`.',
  })
  @ApiOkResponse({ type: QueuesDto })
  @ApiProblems(401, 403)
  async list(@Caller() principal: Principal): Promise<QueuesDto> {
    return { items: await this.desk.list(principal) };
  }

  @Post(':name/pause')
  @HttpCode(200)
  @Permission('queue.control')
  @ApiParam(NAME_PARAM)
  @ApiOperation({
    summary: 'Operator: begin no more jobs of this queue',
    description: 'In all workers. Jobs that run end; nothing is lost. Pausing twice changes nothing.',
  })
  @ApiOkResponse({ type: QueueDto })
  @ApiProblems(401, 403, 404)
  pause(@Caller() principal: Principal, @Param('name', QueueNamePipe) name: QueueName): Promise<QueueDto> {
    return this.desk.pause(principal, name);
  }

  @Post(':name/resume')
  @HttpCode(200)
  @Permission('queue.control')
  @ApiParam(NAME_PARAM)
  @ApiOperation({ summary: 'Operator: take jobs of this queue again' })
  @ApiOkResponse({ type: QueueDto })
  @ApiProblems(401, 403, 404)
  resume(@Caller() principal: Principal, @Param('name', QueueNamePipe) name: QueueName): Promise<QueueDto> {
    return this.desk.resume(principal, name);
  }
}
