import { Controller, Get, Header, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Metrics, requireMetricsReader } from '#platform';
import type { FastifyRequest } from 'fastify';
import { ApiProblems } from '../http/api-problems.js';
import { Public } from '../http/permission.js';
import { RateLimit } from '../limits/rate-limit.js';

@ApiTags('service')
@RateLimit('none')
@Controller('metrics')
export class MetricsController {
  constructor(private readonly metrics: Metrics) {}

  @Get()
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  @Header('cache-control', 'no-store')
  @Public('asked by Prometheus: on this machine, or with the token of the settings')
  @ApiOperation({ summary: 'What this process measures, for Prometheus' })
  @ApiProduces('text/plain')
  @ApiOkResponse({ schema: { type: 'string' }, description: 'Prometheus text format.' })
  @ApiProblems(401, 403)
  read(@Req() request: FastifyRequest): Promise<string> {
    const { authorization, forwarded } = request.headers;
    requireMetricsReader(this.metrics.token, {
      address: request.ip,
      forwarded: forwarded !== undefined || request.headers['x-forwarded-for'] !== undefined,
      authorization,
    });
    return this.metrics.exposition();
  }
}
