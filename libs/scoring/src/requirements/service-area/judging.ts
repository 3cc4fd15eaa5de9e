import { coverage } from '../../area.js';
import { findingOf } from '../finding-of.js';
import type { Judging } from '../requirement-kind.js';
import type { ServiceAreaAsk } from './ask.js';

export const serviceAreaJudging: Judging<ServiceAreaAsk> =
  ({ areas }) =>
  ({ vendor }) => {
    let covered = 0;
    for (const area of areas) covered += coverage(area, vendor.areas);
    const share = areas.length === 0 ? 1 : covered / areas.length;
    return { finding: findingOf(share, vendor, 'areas'), share };
  };
