import { applyDecorators, type Type as Class } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsObject, ValidateNested } from 'class-validator';

/** A member that is an object of its own. `ValidateNested` alone would also take a list, even an empty one. */
export const Nested = (type: () => Class) => applyDecorators(IsObject(), ValidateNested(), Type(type));

/** A list of at most `most` objects. */
export const NestedList = (type: () => Class, most: number) =>
  applyDecorators(
    IsArray(),
    ArrayMaxSize(most),
    IsObject({ each: true }),
    ValidateNested({ each: true }),
    Type(type),
  );
