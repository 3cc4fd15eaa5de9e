import { counted } from '../../sentence.js';
import type { LighterAsk } from '../requirement-kind.js';
import { smaller } from '../smaller.js';
import type { CapacityAsk } from './ask.js';

export const lighterCapacity = (ask: CapacityAsk): LighterAsk<CapacityAsk>[] =>
  smaller(ask.headcount).map((headcount) => ({
    dimension: 'headcount',
    ask: { ...ask, headcount },
    change: {
      da: `Kræv mindst ${counted(headcount, 'medarbejder', 'medarbejdere')}.`,
      en: `Ask for at least ${counted(headcount, 'employee', 'employees')}.`,
    },
  }));
