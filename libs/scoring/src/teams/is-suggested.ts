import type { Vendor } from '../vendor.js';

export const isSuggested = ({ openToTeams, hidden }: Vendor): boolean =>
  openToTeams === true && hidden !== true;
