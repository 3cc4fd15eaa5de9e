import { Body, Controller, Get, Put, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Preferences, type DigestPreference } from '#digests';
import type { Principal } from '#identity';
import { etagOf } from '#platform';
import type { FastifyReply } from 'fastify';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { IfMatch } from '../http/if-match.js';
import { Permission } from '../http/permission.js';
import { DigestPreferenceDto, DigestPreferenceInputDto } from './digest-preference.dto.js';

@ApiTags('digests')
@Controller('v1/digest-preferences')
export class DigestPreferencesController {
  constructor(private readonly preferences: Preferences) {}

  @Get()
  @Permission('digest-preferences.read')
  @ApiOperation({ summary: 'Which e-mails do I get, and when?' })
  @ApiOkResponse({ type: DigestPreferenceDto })
  @ApiProblems(401, 403)
  async get(
    @Caller() principal: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DigestPreferenceDto> {
    return answer(reply, await this.preferences.read(principal));
  }

  @Put()
  @Permission('digest-preferences.update')
  @ApiOperation({
    summary: 'Say whether, when and of what you want to be told',
    description:
      'The instant of switching it on is kept. With an API key it is about the person who issued the key.',
  })
  @ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'ETag of the version that you changed; "0" for the first one.',
    example: '"0"',
  })
  @ApiOkResponse({ type: DigestPreferenceDto })
  @ApiProblems(401, 403, 412, 422, 428)
  async put(
    @Caller() principal: Principal,
    @IfMatch() ifMatch: string | undefined,
    @Body() input: DigestPreferenceInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DigestPreferenceDto> {
    return answer(reply, await this.preferences.put(principal, input, ifMatch));
  }
}

function answer(reply: FastifyReply, preference: DigestPreference): DigestPreferenceDto {
  void reply.header('etag', etagOf(preference.version));
  const { frequency, weekday, hour, timeZone, leastScore, areas, cpv, language, version } = preference;
  return {
    ...{ frequency, weekday, hour, timeZone, leastScore, areas, cpv, language, version },
    optedInAt: preference.optedInAt?.toISOString() ?? null,
    unsubscribedAt: preference.unsubscribedAt?.toISOString() ?? null,
  };
}
