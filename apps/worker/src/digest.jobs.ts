import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  addressConfirmation,
  AddressConfirmations,
  DigestPlanner,
  digestRender,
  DigestRenderer,
  digestRun,
  DigestRuns,
  digestSend,
  DigestSender,
  digestTick,
} from '#digests';
import { JobHandlers, JobSchedules } from '#platform';

/** Digests: by the clock, by an operator, chunk by chunk, person by person. */
@Injectable()
export class DigestJobs implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly schedules: JobSchedules,
    private readonly runs: DigestRuns,
    private readonly planner: DigestPlanner,
    private readonly renderer: DigestRenderer,
    private readonly sender: DigestSender,
    private readonly confirmations: AddressConfirmations,
  ) {}

  onModuleInit(): void {
    this.handlers.register(digestTick, () => this.runs.tick());
    this.handlers.register(digestRun, ({ runId }) => this.planner.plan(runId));
    this.handlers.register(digestRender, ({ digestIds }) => this.renderer.render(digestIds));
    this.handlers.register(digestSend, ({ digestId }) => this.sender.send(digestId));
    this.handlers.register(addressConfirmation, ({ userId }) => this.confirmations.send(userId));
    // Everybody has a zone and an hour of his own; the zones of the world differ by quarters of an hour.
    this.schedules.add(digestTick, {}, '*/15 * * * *', 'UTC');
  }
}
