import type { Certificate } from '../../vendor.js';
import type { RequirementCase } from '../requirement-kind.js';
import type { CertificationAsk } from './ask.js';

const iso = (over: Partial<Certificate> = {}): Certificate => ({ id: 'z1', scheme: 'iso-9001', ...over });
const lot = { judgedOn: '2026-03-01' };
const ask: CertificationAsk = { scheme: 'iso-9001', orEquivalent: true };
const lasting: CertificationAsk = { ...ask, validThrough: '2027-12-31' };
const claim: Certificate = { id: 'z2', scheme: 'ds-en-15224', claimsEquivalentTo: 'iso-9001' };

export const CERTIFICATION_CASES: readonly RequirementCase<CertificationAsk>[] = [
  {
    facts: 'a certificate is valid on the day of the deadline',
    ask,
    lot,
    vendor: { certificates: [iso({ validFrom: '2025-01-01', validThrough: '2026-03-01' })] },
    finding: 'met',
    share: 1,
    evidence: ['z1'],
  },
  {
    facts: 'a certificate without end',
    ask: lasting,
    lot,
    vendor: { certificates: [iso()] },
    finding: 'met',
    share: 1,
    evidence: ['z1'],
  },
  {
    facts: 'the certificate ends before the day through which it must be valid',
    ask: lasting,
    lot,
    vendor: { certificates: [iso({ validThrough: '2027-12-30' })] },
    finding: 'unknown',
    share: 0,
    evidence: ['z1'],
  },
  {
    facts: 'the same, certificates declared complete',
    ask: lasting,
    lot,
    vendor: { certificates: [iso({ validThrough: '2027-12-30' })], complete: ['certificates'] },
    finding: 'unmet',
    share: 0,
    evidence: ['z1'],
  },
  {
    facts: 'the certificate begins after the deadline, certificates declared complete',
    ask,
    lot,
    vendor: { certificates: [iso({ validFrom: '2026-03-02' })], complete: ['certificates'] },
    finding: 'unmet',
    share: 0,
  },
  {
    facts: 'an equivalent is claimed, certificates declared complete',
    ask,
    lot,
    vendor: { certificates: [claim], complete: ['certificates'] },
    finding: 'unknown',
    share: 0,
    evidence: ['z2'],
  },
  {
    facts: 'an equivalent is claimed where none is accepted, certificates declared complete',
    ask: { ...ask, orEquivalent: false },
    lot,
    vendor: { certificates: [claim], complete: ['certificates'] },
    finding: 'unmet',
    share: 0,
  },
  { facts: 'no certificate is stated', ask, lot, vendor: {}, finding: 'unknown', share: 0 },
  {
    facts: 'no certificate is stated, certificates declared complete',
    ask,
    lot,
    vendor: { complete: ['certificates'] },
    finding: 'unmet',
    share: 0,
  },
  {
    facts: 'due when the contract begins, certificates declared complete',
    ask: { ...ask, due: 'contract-start' },
    lot: { ...lot, contractStart: '2026-09-01' },
    vendor: { certificates: [], complete: ['certificates'] },
    finding: 'unknown',
    share: 0,
  },
  {
    facts: 'due when the contract begins, a certificate begins before',
    ask: { ...ask, due: 'contract-start' },
    lot: { ...lot, contractStart: '2026-09-01' },
    vendor: { certificates: [iso({ validFrom: '2026-08-01' })] },
    finding: 'met',
    share: 1,
    evidence: ['z1'],
  },
];
