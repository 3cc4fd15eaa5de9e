import { Injectable, type PipeTransform } from '@nestjs/common';
import { DomainError, isId } from '#platform';

/** Ids in addresses. What is not written as a UUID is the id of nothing. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (isId(value)) return value.toLowerCase();
    throw new DomainError('not-found', 'not-found', 'There is nothing with this id; an id is a UUID.');
  }
}
