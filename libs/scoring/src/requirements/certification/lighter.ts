import type { LighterAsk } from '../requirement-kind.js';
import type { CertificationAsk } from './ask.js';
import { schemeCalled } from './scheme-name.js';

/** An equivalent where none was accepted, and time until the contract begins. */
export function lighterCertification(ask: CertificationAsk): LighterAsk<CertificationAsk>[] {
  const name = schemeCalled(ask);
  const steps: LighterAsk<CertificationAsk>[] = [];
  if (!ask.orEquivalent) {
    steps.push({
      dimension: 'equivalent',
      ask: { ...ask, orEquivalent: true },
      change: { da: `Accepter, hvad der svarer til ${name.da}.`, en: `Accept an equivalent of ${name.en}.` },
    });
  }
  if (ask.due !== 'contract-start') {
    steps.push({
      dimension: 'due',
      ask: { ...ask, due: 'contract-start' },
      change: {
        da: `Kræv først ${name.da}, når kontrakten begynder, i stedet for ved tilbuddet.`,
        en: `Ask for ${name.en} by the start of the contract instead of at submission.`,
      },
    });
  }
  return steps;
}
