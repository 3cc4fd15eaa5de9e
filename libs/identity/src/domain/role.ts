/** owner: also manages members, API keys and the organisation itself; member: does the daily work. */
export const ROLES = ['owner', 'member'] as const;

export type Role = (typeof ROLES)[number];
