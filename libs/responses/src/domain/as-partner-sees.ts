import type { ResponseContent } from './content.js';

/** The content for a partner: all that is offered, with its prices only where the lead shares them. */
export const asPartnerSees = (content: ResponseContent, pricesShared: boolean): ResponseContent =>
  pricesShared
    ? content
    : {
        ...content,
        lots: content.lots.map(({ lotId, text, answers }) => ({ lotId, text, answers })),
      };
