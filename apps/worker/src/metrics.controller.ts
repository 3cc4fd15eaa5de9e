import { Controller, Get, Header, Req, Res } from '@nestjs/common';
import { DomainError, Metrics, requireMetricsReader } from '#platform';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** What the worker measures: its jobs, its mails, its index. */
@Controller('metrics')
export class MetricsController {
  constructor(private readonly metrics: Metrics) {}

  @Get()
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  async read(
    @Req() { ip, headers }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    try {
      requireMetricsReader(this.metrics.token, {
        address: ip,
        forwarded: headers.forwarded !== undefined || headers['x-forwarded-for'] !== undefined,
        authorization: headers.authorization,
      });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      reply.status(error.kind === 'unauthenticated' ? 401 : 403);
      return error.message;
    }
    return this.metrics.exposition();
  }
}
