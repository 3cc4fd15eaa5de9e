import type { ReferenceInput, VendorReference } from '#vendors';
import { moneyFromDto, moneyToDto } from '../http/money.dto.js';
import { given } from '../http/given.js';
import type { ReferenceDto, ReferenceInputDto } from './reference.dto.js';

export function referenceFromDto(dto: ReferenceInputDto): ReferenceInput {
  const { value, ...rest } = given(dto);
  return { ...rest, ...(value ? { value: moneyFromDto(value) } : {}) };
}

export function referenceToDto({ value, ...rest }: VendorReference): ReferenceDto {
  return {
    ...rest,
    ...(value ? { value: moneyToDto(value) } : {}),
  };
}
