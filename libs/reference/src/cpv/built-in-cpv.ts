import { CLEANING } from './built-in/cleaning.js';
import { COMMUNITY } from './built-in/community.js';
import { CONSULTANCY } from './built-in/consultancy.js';
import { DIVISIONS } from './built-in/divisions.js';
import { EDUCATION } from './built-in/education.js';
import { EMPLOYMENT } from './built-in/employment.js';
import { HEALTH } from './built-in/health.js';
import { INFORMATION_TECHNOLOGY } from './built-in/information-technology.js';
import { MEALS } from './built-in/meals.js';
import { SOCIAL_WORK } from './built-in/social-work.js';
import { TRANSPORT } from './built-in/transport.js';
import { WELFARE_TECHNOLOGY } from './built-in/welfare-technology.js';
import type { CpvEntry } from './cpv-table.js';

/**
 * The codes known without loading a list: all 45 divisions, and the branches in which welfare services are bought, each with
 * every code above it. In ascending order.
 *
 * Source: Regulation (EC) No 213/2008, annex I; official Danish and English names.
 */
export const BUILT_IN_CPV: readonly CpvEntry[] = [
  ...DIVISIONS,
  ...HEALTH,
  ...SOCIAL_WORK,
  ...EDUCATION,
  ...MEALS,
  ...CLEANING,
  ...TRANSPORT,
  ...INFORMATION_TECHNOLOGY,
  ...CONSULTANCY,
  ...EMPLOYMENT,
  ...WELFARE_TECHNOLOGY,
  ...COMMUNITY,
].sort((one, other) => Number(one.code) - Number(other.code));
