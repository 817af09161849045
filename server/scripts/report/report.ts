import type { Severity } from '../../src/core/index';

/** One finding, told so that it can be judged without opening the file. */
export interface ReportFinding {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly ruleId: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly message: string;
  /** The sentence on one line, with the found text between ⟦ and ⟧. */
  readonly sentence: string;
  /** The sentence in parts, with the figures that the finding speaks of told apart. */
  readonly passage: readonly PassagePart[];
  /** How the found figure comes about: "402 / 756 = 53,174…% → 53,17%"; null where nothing is reckoned. */
  readonly arithmetic: string | null;
}

/** A stretch of a sentence. */
export interface PassagePart {
  readonly kind: 'plain' | 'found' | 'related';
  readonly text: string;
}

/** A rule that threw on a document. */
export interface ReportFault {
  readonly file: string;
  readonly ruleId: string;
  readonly reason: string;
}

/** How often one rule spoke. */
export interface RuleSummary {
  readonly ruleId: string;
  readonly findings: number;
  /** Findings per 1,000 documents, with one decimal. */
  readonly perThousand: number;
  readonly messages: Readonly<Record<string, number>>;
}

/** What the rules found in a folder. The same for the same documents, byte for byte. */
export interface Report {
  readonly format: typeof REPORT_FORMAT;
  readonly documents: number;
  readonly rules: readonly RuleSummary[];
  readonly findings: readonly ReportFinding[];
  readonly faults: readonly ReportFault[];
  readonly unread: readonly { readonly file: string; readonly reason: string }[];
}

/** Raised when the shape of a report changes, so that two that cannot be compared are told apart. */
export const REPORT_FORMAT = 2;
