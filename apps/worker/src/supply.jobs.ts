import { Injectable, type OnModuleInit } from '@nestjs/common';
import { supplyPublish, SupplyPublisher } from '#open-data';
import { JobHandlers, JobSchedules } from '#platform';

@Injectable()
export class SupplyJobs implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly schedules: JobSchedules,
    private readonly publisher: SupplyPublisher,
  ) {}

  onModuleInit(): void {
    this.handlers.register(supplyPublish, (_, run) => this.publisher.publish(run));
    // Every night, so that what a night missed is made up for; two nights a year it has something to do.
    this.schedules.add(supplyPublish, {}, '30 4 * * *', 'Europe/Copenhagen');
  }
}
