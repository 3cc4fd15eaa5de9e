import { availability } from './availability/availability.js';
import { capability } from './capability/capability.js';
import { capacity } from './capacity/capacity.js';
import { certification } from './certification/certification.js';
import { coDesign } from './co-design/co-design.js';
import { evidence } from './evidence/evidence.js';
import { implementation } from './implementation/implementation.js';
import { language } from './language/language.js';
import { reference } from './reference/reference.js';
import type { RequirementKind } from './requirement-kind.js';
import { reserved } from './reserved/reserved.js';
import { serviceArea } from './service-area/service-area.js';
import { socialPurpose } from './social-purpose/social-purpose.js';
import { turnover } from './turnover/turnover.js';

/** Every kind of requirement there is, in the order in which people choose among them. A new kind is one more here. */
export const REQUIREMENT_KINDS: readonly RequirementKind[] = [
  capability,
  serviceArea,
  certification,
  capacity,
  turnover,
  reference,
  reserved,
  socialPurpose,
  coDesign,
  implementation,
  evidence,
  language,
  availability,
];
