import type { ReadText } from '../../config/index';
import type { CalendarDate, Locale, PackTools, ReportedFinding, RuleId } from '../../core/index';

/** Bytes packed, and written in base64 (RFC 4648, 4). */
export interface Packing extends PackTools {
  readonly fromBase64: (letters: string) => Uint8Array;
  readonly toBase64: (bytes: Uint8Array) => string;
}

/** A checked draft, as a report tells it. */
export interface ReportedDraft {
  /** What the report calls it. */
  readonly name: string;
  readonly text: string;
  readonly findings: readonly ReportedFinding[];
}

/** What the server asks of the place it runs in. The only way to files; a browser and Node each bring their own. */
export interface Host {
  /** The product's version, as clients show it. */
  readonly version: string;
  /** Whether there can be files with a URI like this one. */
  readonly hasFiles: (uri: string) => boolean;
  /** Reads a file by its URI. A scheme that the host does not know has no files. */
  readonly readText: ReadText;
  /**
   * The one spelling of a URI by which files are told apart: editors escape letters in ways of their own. A URI that the host
   * does not know stays as it is.
   */
  readonly canonicalUri: (uri: string) => string;
  /** The drafts in a folder and the folders in it, as the command line finds them; none where the host cannot list. */
  readonly findDrafts: (folderUri: string) => Promise<readonly string[]>;
  /** The same as `readText`, for a file of at most so many bytes; `absent` for a larger one. */
  readonly readDraft: (uri: string, maxBytes: number) => ReturnType<ReadText>;
  /** The packed form of the built-in register; null where it cannot be read. */
  readonly readBuiltInRegister: () => Promise<Uint8Array | null>;
  /** What reading and writing Word documents needs of the place, and bytes as letters: the protocol has no others. */
  readonly packing: Packing;
  /** The report over a draft as one page of HTML: that of the command line. */
  readonly renderReport: (draft: ReportedDraft, locale: Locale) => string;
  /** How a person knows a file: its path, where it has one, and not "B%C3%A1o%20c%C3%A1o". */
  readonly nameOf: (uri: string) => string;
  /** The day it is for the user, asked anew each time: a server may run over midnight. */
  readonly today: () => CalendarDate;
  /** Where the page that explains a rule lies, for the link behind the rule's id. */
  readonly rulePageUri: (ruleId: RuleId, locale: Locale) => string;
}
