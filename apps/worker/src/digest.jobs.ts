import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DigestPlanner, digestRun, DigestRuns, digestSend, DigestSender, digestWeek } from '#digests';
import { JobHandlers, JobSchedules } from '#platform';

/** The weekly digest: by the clock, by an operator, person by person. */
@Injectable()
export class DigestJobs implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly schedules: JobSchedules,
    private readonly runs: DigestRuns,
    private readonly planner: DigestPlanner,
    private readonly sender: DigestSender,
  ) {}

  onModuleInit(): void {
    this.handlers.register(digestWeek, () => this.runs.ensureCurrent());
    this.handlers.register(digestRun, ({ runId }) => this.planner.plan(runId));
    this.handlers.register(digestSend, ({ digestId }) => this.sender.send(digestId));
    this.schedules.add(digestWeek, {}, '0 7 * * 1', 'Europe/Copenhagen');
  }
}
