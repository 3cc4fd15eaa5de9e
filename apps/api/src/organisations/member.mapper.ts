import type { Member } from '#identity';
import type { MemberDto } from './member.dto.js';

export const memberToDto = ({ since, ...member }: Member): MemberDto => ({
  ...member,
  since: since.toISOString(),
});
