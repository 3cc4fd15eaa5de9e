/** The parts of the answers of market check, teams and advice that the demo reads. */
interface Text {
  readonly da: string;
  readonly en: string;
}

interface Count {
  readonly vendors: number;
  readonly byKind: Readonly<Record<string, number>>;
}

export interface LotMarket {
  readonly title: string;
  readonly relevant: Count;
  readonly eligible: Count;
  readonly unclear: Count;
  readonly requirements: readonly {
    readonly requirementId: string;
    readonly name: Text;
    readonly mandatory: boolean;
    readonly shutOutAlone: Count;
  }[];
  readonly smallestChanges: readonly {
    readonly least: number;
    readonly changes: readonly { readonly requirementId: string; readonly change: Text }[];
    readonly letsIn: number;
  }[];
}

export interface MarketCheck {
  readonly lots: readonly LotMarket[];
  readonly law: {
    readonly regime: string;
    readonly notes: readonly { readonly article: string; readonly text: Text }[];
  };
}

export interface Team {
  readonly members: readonly {
    readonly name: string;
    readonly brings: readonly { readonly requirementId: string; readonly needed: boolean }[];
  }[];
  readonly score: number;
  readonly requirements: readonly { readonly requirementId: string; readonly name: Text }[];
}

export interface Teams {
  readonly teams: readonly Team[];
  readonly eligibleAlone: number;
}

interface Standing {
  readonly eligibility: string;
  readonly score: number;
}

export interface Addition {
  readonly advice: Text;
  readonly lots: number;
  readonly becomeEligible: number;
  readonly value: readonly { readonly amount: string; readonly currency: string }[];
  readonly examples: readonly {
    readonly lotTitle: string;
    readonly buyerName: string;
    readonly before: Standing;
    readonly after: Standing;
  }[];
}

export interface Advice {
  readonly lots: number;
  readonly relevantLots: number;
  readonly additions: readonly Addition[];
  readonly asked: readonly { readonly says: Text }[];
}
