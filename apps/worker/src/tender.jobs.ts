import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobHandlers } from '#platform';
import { enquiriesWaiting, enquiryAnswered, EnquiryLetters, tenderClosing, Tenders } from '#tenders';

@Injectable()
export class TenderJobs implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly tenders: Tenders,
    private readonly letters: EnquiryLetters,
  ) {}

  onModuleInit(): void {
    this.handlers.register(tenderClosing, ({ tenderId }, run) => this.tenders.close(tenderId, run));
    this.handlers.register(enquiriesWaiting, ({ tenderId, userId }, run) =>
      this.letters.sendWaiting(tenderId, userId, run),
    );
    this.handlers.register(enquiryAnswered, ({ letterId }, run) => this.letters.sendAnswered(letterId, run));
  }
}
