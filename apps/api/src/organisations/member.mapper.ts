import type { Member } from '#identity';
import type { MemberDto } from './member.dto.js';

export const memberToDto = ({ since, ...member }: Member): MemberDto => ({
  ...member,
  since: since.toISOString(),
});

export const membersToDto = (members: readonly Member[]): { items: MemberDto[]; next: null } => ({
  items: members.map(memberToDto),
  next: null,
});
