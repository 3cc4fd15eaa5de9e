import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobHandlers } from '#platform';
import { PartnershipLetters, sealedLetter } from '#responses';

@Injectable()
export class ResponseJobs implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly letters: PartnershipLetters,
  ) {}

  onModuleInit(): void {
    this.handlers.register(sealedLetter, ({ letterId }, run) => this.letters.send(letterId, run));
  }
}
