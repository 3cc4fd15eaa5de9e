import { stated } from '#platform';
import type { Profile, ProfileInput, ProfilePatch } from '#vendors';
import { moneyFromDto, moneyToDto, type MoneyDto } from '../http/money.dto.js';
import { given } from '../http/given.js';
import type { ProfileDto, ProfileInputDto, ProfilePatchDto } from './profile.dto.js';

/** A member of the profile that the API does not take stops the compiler here. */
export function profileFromDto(dto: Pick<ProfileInputDto, keyof ProfileInput>): ProfileInput {
  const { turnover, balance, ...rest } = stated(given(dto));
  return {
    ...rest,
    ...(turnover ? { turnover: moneyFromDto(turnover) } : {}),
    ...(balance ? { balance: moneyFromDto(balance) } : {}),
  };
}

export function patchFromDto(dto: ProfilePatchDto): ProfilePatch {
  const { turnover, balance, ...rest } = given(dto);
  return {
    ...rest,
    ...(turnover === undefined ? {} : { turnover: moneyOrNull(turnover) }),
    ...(balance === undefined ? {} : { balance: moneyOrNull(balance) }),
  };
}

const moneyOrNull = (dto: MoneyDto | null) => (dto === null ? null : moneyFromDto(dto));

export function profileToDto({ turnover, balance, ...rest }: Profile): ProfileDto {
  return {
    ...rest,
    ...(turnover ? { turnover: moneyToDto(turnover) } : {}),
    ...(balance ? { balance: moneyToDto(balance) } : {}),
  };
}
