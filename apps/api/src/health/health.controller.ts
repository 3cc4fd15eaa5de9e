import { Controller, Get, Res } from '@nestjs/common';
import {
  ApiOkResponse,
  ApiOperation,
  ApiProperty,
  ApiPropertyOptional,
  ApiServiceUnavailableResponse,
  ApiTags,
} from '@nestjs/swagger';
import { Readiness } from '#platform';
import type { FastifyReply } from 'fastify';
import { Public } from '../http/permission.js';
import { RateLimit } from '../limits/rate-limit.js';

class LiveDto {
  @ApiProperty({ example: 'live' })
  status!: string;
}

class CheckDto {
  @ApiProperty({ enum: ['database', 'queue', 'migrations'], description: 'What was looked at.' })
  name!: string;

  @ApiProperty()
  ok!: boolean;

  @ApiPropertyOptional({ description: 'What is wrong.' })
  detail?: string;
}

class ReadyDto {
  @ApiProperty({
    enum: ['ready', 'not-ready'],
    description: 'ready: send traffic; not-ready: send none now.',
  })
  status!: string;

  @ApiProperty({ type: [CheckDto] })
  checks!: readonly CheckDto[];
}

@ApiTags('service')
@RateLimit('none')
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('live')
  @Public('asked by whatever keeps the process running')
  @ApiOperation({ summary: 'Does the process answer?' })
  @ApiOkResponse({ type: LiveDto })
  live(): LiveDto {
    return { status: 'live' };
  }

  @Get('ready')
  @Public('asked by the load balancer')
  @ApiOperation({ summary: 'Can it work now: database, queue, migrations?' })
  @ApiOkResponse({ type: ReadyDto })
  @ApiServiceUnavailableResponse({ type: ReadyDto, description: 'At least one check failed.' })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadyDto> {
    const checks = await this.readiness.check();
    const ok = checks.every((check) => check.ok);
    if (!ok) reply.status(503);
    return { status: ok ? 'ready' : 'not-ready', checks };
  }
}
