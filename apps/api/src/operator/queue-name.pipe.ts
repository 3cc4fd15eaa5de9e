import { Injectable, type PipeTransform } from '@nestjs/common';
import { DomainError, QUEUES, type QueueName } from '#platform';

/** Names of queues in addresses. */
@Injectable()
export class QueueNamePipe implements PipeTransform<string, QueueName> {
  transform(value: string): QueueName {
    const name = QUEUES.find((queue) => queue === value);
    if (name) return name;
    throw new DomainError(
      'not-found',
      'not-found',
      `There is no such queue; the queues are ${QUEUES.join(', ')}.`,
    );
  }
}
