import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AuditChain, AuditTrail, type AuditEntry, type Principal } from '#identity';
import { DomainError, type Page } from '#platform';
import { ApiPage } from '../http/api-page.js';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { Permission } from '../http/permission.js';
import { AuditEntryDto, AuditQuery, AuditVerificationDto, AuditVerificationQuery } from './audit.dto.js';

@ApiTags('audit')
@Controller('v1/audit')
export class AuditController {
  constructor(
    private readonly trail: AuditTrail,
    private readonly chain: AuditChain,
  ) {}

  @Get()
  @Permission('audit.read')
  @ApiOperation({
    summary: 'Who did what, newest first',
    description:
      'Of your organisation; to an operator everything but what is hidden. What concerns a response is hidden from everybody but its vendor until the tender is opened. Who asks questions is shown to members of its vendor alone, for good, and to none of them who belongs to a buyer or to the operator too.',
  })
  @ApiPage(AuditEntryDto)
  @ApiProblems(400, 401, 403, 404, 422)
  async list(@Caller() principal: Principal, @Query() query: AuditQuery): Promise<Page<AuditEntryDto>> {
    const { organisation: organisationId, resource: resourceId, actor: actorId, action } = query;
    const filter = { organisationId, resourceId, actorId, action };
    const { items, next } = await this.trail.list(principal, filter, query);
    return { items: items.map(entryToDto), next };
  }

  @Get('verification')
  @Permission('audit.verify')
  @ApiOperation({
    summary: 'Operator: was the audit trail tampered with?',
    description:
      'Follows the whole chain of hashes. Give sequence and hash of a head that you noted earlier to learn whether the chain still holds it.',
  })
  @ApiOkResponse({ type: AuditVerificationDto })
  @ApiProblems(401, 403, 422)
  verify(
    @Caller() principal: Principal,
    @Query() { sequence, hash }: AuditVerificationQuery,
  ): Promise<AuditVerificationDto> {
    if ((sequence === undefined) !== (hash === undefined)) throw headIncomplete();
    return this.chain.verify(
      principal,
      sequence === undefined || hash === undefined ? undefined : { sequence, hash },
    );
  }
}

const headIncomplete = (): DomainError =>
  new DomainError('invalid', 'head-incomplete', 'Give sequence and hash of the head, or neither.');

const entryToDto = ({ at, ...entry }: AuditEntry): AuditEntryDto => ({ ...entry, at: at.toISOString() });
