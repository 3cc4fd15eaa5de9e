import type { DemoVendor } from '../types.js';
import { CARE_VENDORS } from './care-and-dementia.js';
import { CHANGE_MANAGEMENT_VENDORS } from './change-management.js';
import { CLEANING_VENDORS } from './cleaning.js';
import { COMMUNITY_VENDORS } from './community.js';
import { DIGITAL_SKILLS_VENDORS } from './digital-skills.js';
import { GREEN_AREA_VENDORS } from './green-areas.js';
import { JOB_TRAINING_VENDORS } from './job-training.js';
import { MEAL_VENDORS } from './meals.js';
import { MENTORING_VENDORS } from './mentoring.js';
import { REHABILITATION_VENDORS } from './rehabilitation.js';
import { TRANSPORT_VENDORS } from './transport.js';
import { WELFARE_TECHNOLOGY_VENDORS } from './welfare-technology.js';

export const VENDORS: readonly DemoVendor[] = [
  ...COMMUNITY_VENDORS,
  ...DIGITAL_SKILLS_VENDORS,
  ...CARE_VENDORS,
  ...JOB_TRAINING_VENDORS,
  ...MENTORING_VENDORS,
  ...CLEANING_VENDORS,
  ...GREEN_AREA_VENDORS,
  ...TRANSPORT_VENDORS,
  ...MEAL_VENDORS,
  ...REHABILITATION_VENDORS,
  ...WELFARE_TECHNOLOGY_VENDORS,
  ...CHANGE_MANAGEMENT_VENDORS,
];
