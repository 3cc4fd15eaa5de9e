import { Controller, Get, Res } from '@nestjs/common';
import { Readiness, type Check } from '#platform';
import type { FastifyReply } from 'fastify';

/** The worker answers nothing but whether it is well. */
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('live')
  live(): { status: string } {
    return { status: 'live' };
  }

  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<{ checks: readonly Check[] }> {
    const checks = await this.readiness.check();
    if (!checks.every((check) => check.ok)) reply.status(503);
    return { checks };
  }
}
