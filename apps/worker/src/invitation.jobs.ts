import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InvitationLetters, invitationIssued } from '#identity';
import { JobHandlers } from '#platform';

@Injectable()
export class InvitationJobs implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly letters: InvitationLetters,
  ) {}

  onModuleInit(): void {
    this.handlers.register(invitationIssued, ({ invitationId }, run) => this.letters.send(invitationId, run));
  }
}
