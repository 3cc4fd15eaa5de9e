import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobHandlers } from '#platform';
import { PartnershipLetters, responseLetter } from '#responses';

@Injectable()
export class ResponseJobs implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly letters: PartnershipLetters,
  ) {}

  onModuleInit(): void {
    this.handlers.register(responseLetter, (payload, run) => this.letters.send(payload, run));
  }
}
