import { applyDecorators } from '@nestjs/common';
import { ArrayMaxSize, IsArray } from 'class-validator';

/** A list of at most `most` entries; `each` is the rule for an entry. It is looked at only where the list is one. */
export const ListOf = (most: number, each: PropertyDecorator) =>
  applyDecorators(IsArray(), ArrayMaxSize(most), each);
