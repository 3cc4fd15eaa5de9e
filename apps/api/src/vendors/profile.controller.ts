import { Body, Controller, Get, Param, Patch, Put, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#identity';
import { etagOf } from '#platform';
import { Profiles, type Profile } from '#vendors';
import type { FastifyReply } from 'fastify';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { IdPipe } from '../http/id.pipe.js';
import { IfMatch } from '../http/if-match.js';
import { Permission } from '../http/permission.js';
import { ProfileDto, ProfileInputDto, ProfilePatchDto } from './profile.dto.js';
import { patchFromDto, profileFromDto, profileToDto } from './profile.mapper.js';

const IF_MATCH = {
  name: 'If-Match',
  required: true,
  description: 'ETag of the version that you changed; "0" for the first one.',
  example: '"0"',
};

@ApiTags('vendor profile')
@Controller('v1/vendors/:id/profile')
export class ProfileController {
  constructor(private readonly profiles: Profiles) {}

  @Get()
  @Permission('profile.read')
  @ApiOperation({
    summary: 'What a vendor states about itself',
    description:
      'For its members, for members of verified buyers and for operators. Empty, at version 0, until it is written.',
  })
  @ApiOkResponse({ type: ProfileDto })
  @ApiProblems(401, 403, 404)
  async get(
    @Caller() principal: Principal,
    @Param('id', IdPipe) vendorId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProfileDto> {
    return answer(reply, await this.profiles.get(principal, vendorId));
  }

  @Put()
  @Permission('profile.update')
  @ApiOperation({
    summary: 'Write the profile as a whole',
    description: 'The vendor is matched anew in the background.',
  })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: ProfileDto })
  @ApiProblems(401, 403, 404, 412, 422, 428)
  async put(
    @Caller() principal: Principal,
    @Param('id', IdPipe) vendorId: string,
    @IfMatch() ifMatch: string | undefined,
    @Body() input: ProfileInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProfileDto> {
    return answer(reply, await this.profiles.put(principal, vendorId, profileFromDto(input), ifMatch));
  }

  @Patch()
  @Permission('profile.update')
  @ApiOperation({
    summary: 'Change members of the profile',
    description:
      'What is given replaces what was there, lists as a whole; null takes away. The vendor is matched anew in the background.',
  })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: ProfileDto })
  @ApiProblems(401, 403, 404, 412, 422, 428)
  async patch(
    @Caller() principal: Principal,
    @Param('id', IdPipe) vendorId: string,
    @IfMatch() ifMatch: string | undefined,
    @Body() change: ProfilePatchDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProfileDto> {
    return answer(reply, await this.profiles.patch(principal, vendorId, patchFromDto(change), ifMatch));
  }
}

function answer(reply: FastifyReply, profile: Profile): ProfileDto {
  void reply.header('etag', etagOf(profile.version));
  return profileToDto(profile);
}
