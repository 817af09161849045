import type { CalendarDate } from '../arithmetic/calendar';
import type { Localized } from '../text/localized';

/** What a register says of another document that took the place of one. */
export interface Replacement {
  /** The canonical symbol of the replacing document. */
  readonly symbol: string;
  /** From when; null where the register does not say. */
  readonly from: CalendarDate | null;
}

/** Whether a document is in force, by a user's register; the built-in one knows replacements only. */
export type RegisterStatus = 'in-force' | 'expired' | 'unknown';

/** One document of a register. Empty texts mean that the register does not say. */
export interface RegisterEntry {
  /** Canonical, as `canonicalSymbol` writes it. */
  readonly symbol: string;
  /** "Nghị định". */
  readonly type: string;
  /** The date of issue; null where the register does not say. */
  readonly date: CalendarDate | null;
  readonly issuer: string;
  readonly title: string;
  /** The day from which it is in force; null where the register does not say. */
  readonly effective: CalendarDate | null;
  readonly status: RegisterStatus;
  readonly replacedBy: Replacement | null;
  /** The day on which it ended without being replaced, where a user's register says so. */
  readonly expiredFrom: CalendarDate | null;
  /** Where the entry comes from, as the end of a sentence: "theo Bộ pháp điển", "theo sổ so-van-ban.csv". */
  readonly evidence: Localized;
  /** How sure its date is: a heading of the codification or a user's own line, documents that agree, one document alone. */
  readonly certainty: 'recorded' | 'agreed' | 'single';
  /** True for the built-in register, false for one of the user's. */
  readonly isBuiltIn: boolean;
}

/** Documents of one origin. */
export interface RegisterSource {
  /** All documents of a canonical symbol. */
  readonly find: (symbol: string) => readonly RegisterEntry[];
  /** All documents in the order of the source. Read on first use. */
  readonly entries: () => readonly RegisterEntry[];
  /** The laws and ordinances among them. Cheaper than all of them, since drafts cite these by name and look for one among few. */
  readonly laws: () => readonly RegisterEntry[];
}

/** Documents by symbol, and by words of their titles. Immutable. */
export interface Register {
  /**
   * All documents of a canonical symbol (Party symbols repeat every term). Where the user's registers have the document,
   * the built-in entry for it is left out.
   */
  readonly find: (symbol: string) => readonly RegisterEntry[];
  /**
   * At most `limit` documents whose symbol, type or title has all the words, typed with or without marks: "cong tac van
   * thu". Those whose symbol begins so come first, then those that have the words side by side; of equals the newer ones. Linear in the register.
   */
  readonly search: (words: string, limit: number) => readonly RegisterEntry[];
  /** Laws and ordinances, which drafts cite by their names. Where the user's registers have one, theirs stands. */
  readonly laws: () => readonly RegisterEntry[];
  /** True where any of the registers is the user's own. */
  readonly hasOwn: boolean;
}
