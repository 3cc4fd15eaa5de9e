import type { Advice, MarketCheck, Teams } from './advice-answers.js';

/** The parts of the API's answers that the demo reads. */
interface Text {
  readonly da: string;
  readonly en: string;
}

export interface VendorLine {
  readonly vendorId: string;
  readonly name: string;
  readonly kind: string;
  readonly sizeClass: string;
  readonly eligibility: string;
  readonly score: number;
  readonly reason: Text;
}

export interface VendorPage {
  readonly items: readonly VendorLine[];
  readonly matching: 'pending' | 'done';
  readonly vendorsConsidered: number;
}

export interface Explanation {
  readonly vendor: { readonly vendorId: string; readonly name: string };
  readonly eligibility: string;
  readonly score: number;
  readonly relevance: number;
  readonly suitability: number;
  readonly requirements: readonly {
    readonly name: Text;
    readonly mandatory: boolean;
    readonly finding: string;
    readonly explanation: Text;
    readonly advice?: Text;
  }[];
  readonly parts: readonly { readonly part: string; readonly points: number; readonly explanation: Text }[];
}

export interface Tender {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly lots: readonly {
    readonly id: string;
    readonly title: string;
    readonly requirements: readonly { readonly id: string; readonly mandatory: boolean }[];
  }[];
}

export interface Receipt {
  readonly number: string;
  readonly submittedAt: string;
  readonly contentSha256: string;
}

export interface ReceivedMail {
  readonly subject: string;
  readonly to: readonly { readonly address: string }[];
  readonly text: string;
}

export interface DemoResult {
  readonly tender: { readonly id: string; readonly title: string; readonly lot: string };
  /** Of the draft, before it was published. */
  readonly marketCheck: MarketCheck;
  readonly eligible: readonly VendorLine[];
  readonly unclear: readonly VendorLine[];
  readonly nearMisses: readonly VendorLine[];
  readonly first: Explanation;
  readonly nearMiss: Explanation | null;
  readonly teams: Teams;
  readonly advice: Advice;
  readonly receipt: Receipt;
  readonly digest: ReceivedMail;
}
