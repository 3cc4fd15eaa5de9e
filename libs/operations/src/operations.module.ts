import { Module } from '@nestjs/common';
import { DeadLetterDesk } from './dead-letter-desk.service.js';
import { QueueDesk } from './queue-desk.service.js';

/** What operators do about jobs and queues. Needs PlatformModule. */
@Module({ providers: [DeadLetterDesk, QueueDesk], exports: [DeadLetterDesk, QueueDesk] })
export class OperationsModule {}
