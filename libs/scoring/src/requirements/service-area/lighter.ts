import type { LighterAsk } from '../requirement-kind.js';
import type { ServiceAreaAsk } from './ask.js';

/** A lot for each place: whoever serves one of them can respond to that lot. */
export function splitByArea(ask: ServiceAreaAsk): LighterAsk<ServiceAreaAsk>[] {
  const places = ask.areas.length;
  if (places < 2) return [];
  return [
    {
      dimension: 'lots',
      ask,
      lots: ask.areas.map((area) => ({ ...ask, areas: [area] })),
      change: {
        da: `Del opgaven i ${String(places)} delkontrakter efter område, så man kan byde på ét ad gangen.`,
        en: `Divide the work into ${String(places)} lots by area, so that a vendor can respond to one of them.`,
      },
    },
  ];
}
