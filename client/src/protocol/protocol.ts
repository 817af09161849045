import type { Diagnostic, Range, TextEdit } from 'vscode-languageclient';

// What the server speaks beyond the language server protocol, as it goes over the wire. The client knows the server
// over the wire alone, so it keeps these few names itself.

/** Sent at the start: what this client can do, and how long typing rests before findings in what is being typed are shown. Beside it `home`, where the product lies. */
export const INITIALIZATION_OPTIONS = {
  commands: true,
  asksForReasons: true,
  status: true,
  pauseMs: 1000,
  servesFiles: true,
} as const;

/** What the server gives the command `vanban.suppressHere`: a directive to put into a document, in two halves around the reason. */
export interface SuppressHere {
  readonly uri: string;
  readonly range: Range;
  readonly before: string;
  readonly behind: string;
}

/** The ids of all rules, sorted: `{}`. */
export const RULES_REQUEST = 'vanban/rules';

/** The settings in force for one document. */
export const CONFIGURATION_REQUEST = 'vanban/configuration';

/** One setting and where it came from. */
export interface ValueInForce {
  readonly key: string;
  readonly value: unknown;
  readonly origin: 'default' | 'settings' | { readonly file: string };
}

/** Answer to the request for the settings in force; `file` is the configuration file that was found. */
export interface ConfigurationResult {
  readonly uri: string;
  readonly file: string | null;
  readonly values: readonly ValueInForce[];
}

/** Checks a text that is not open: `{ uri, text }`. Answers with its diagnostics. */
export const CHECK_TEXT_REQUEST = 'vanban/checkText';

/** Answer to a check of a text. */
export type CheckTextResult = Diagnostic[];

/** The templates of whole documents: `{ locale }`. */
export const TEMPLATES_REQUEST = 'vanban/templates';

/** A template to choose. */
export interface TemplateSummary {
  readonly id: string;
  readonly name: string;
  readonly documentClass: string;
  readonly sources: readonly string[];
}

/** A day as people write it. */
export interface Day {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** What a person says of a new document; null keeps the default of the template, for the date today. */
export interface DocumentAnswers {
  readonly issuer: string | null;
  readonly place: string | null;
  readonly date: Day | null;
  readonly number: string | null;
}

/** The number that follows for a new document: `{ template, issuer, place, date }`. */
export const NEXT_NUMBER_REQUEST = 'vanban/nextNumber';

/** Answer: the number that is free and the symbol before it; null where there is none to go on from. */
export type NextNumberResult = { readonly number: string; readonly last: string } | null;

/** The text of a new document: `{ template, issuer, place, date, number }`. */
export const NEW_DOCUMENT_REQUEST = 'vanban/newDocument';

/** Answer: the text as a snippet; null for a template that the server does not have. */
export interface NewDocumentResult {
  readonly snippet: string | null;
}

/** A copy of a Word document with the findings as comments: `{ uri, content, tracksChanges }`, the content in base64. */
export const ANNOTATE_WORD_REQUEST = 'vanban/annotateWord';

/** Answer: the copy in base64, with how much was put into it, or why there is none. */
export type AnnotateWordResult =
  | {
      readonly kind: 'copy';
      readonly content: string;
      readonly comments: number;
      /** Remarks that the document had already, which are not written again. */
      readonly known: number;
      readonly changes: number;
    }
  | { readonly kind: 'refused'; readonly reason: string };

/** The text of a Word document: `{ uri, content }`, the content in base64. The server keeps the document until it is closed. */
export const OPEN_WORD_REQUEST = 'vanban/openWord';

/** Answer: the text, or why there is none. */
export type OpenWordResult =
  | { readonly kind: 'text'; readonly text: string; readonly isReadOnly: boolean }
  | { readonly kind: 'refused'; readonly reason: string };

/** The same of a document that is only looked at: the server keeps nothing of it. */
export const READ_WORD_REQUEST = 'vanban/readWord';

/** What of an edited text cannot be written back: `{ uri, text }`. */
export const REVIEW_WORD_REQUEST = 'vanban/reviewWord';

/** Answer: each place with the reason. */
export type ReviewWordResult = readonly { readonly range: Range; readonly message: string }[];

/** The document with an edited text: `{ uri, text }`. */
export const WRITE_WORD_REQUEST = 'vanban/writeWord';

/** Answer: the document in base64, or why it is not written. */
export type WriteWordResult =
  | { readonly kind: 'written'; readonly content: string }
  | { readonly kind: 'refused'; readonly reason: string };

/** A draft as a Word document in the form of its class: `{ uri, text }`. */
export const EXPORT_WORD_REQUEST = 'vanban/exportWord';

/** Answer: the document in base64; what of the draft it does not have; what stands at the end of a file that may be replaced. */
export type ExportWordResult =
  | {
      readonly kind: 'exported';
      readonly content: string;
      readonly leftOut: readonly string[];
      readonly mark: string;
    }
  | { readonly kind: 'refused'; readonly reason: string };

/** A draft of a Word document: `{ uri, content }`, the content in base64. */
export const IMPORT_WORD_REQUEST = 'vanban/importWord';

/** Answer: the text, and what it does not have. */
export type ImportWordResult =
  | { readonly kind: 'draft'; readonly text: string; readonly losses: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: string };

/** Tells that a document is open no more: `{ uri }`. */
export const CLOSE_WORD_NOTIFICATION = 'vanban/closeWord';

/** The edits that align the table at a position: `{ uri, position }`. */
export const ALIGN_TABLE_REQUEST = 'vanban/alignTable';

/** Answer: null where no table of bars is. */
export interface AlignTableResult {
  readonly edits: TextEdit[] | null;
}

/** Rows of tabs as a table of bars: `{ text }`. */
export const TABLE_FROM_TABS_REQUEST = 'vanban/tableFromTabs';

/** Answer: null where the text is no table. */
export interface TableFromTabsResult {
  readonly table: string | null;
}

/** The figures of an open document, the documents that it cites and its days: `{ uri }`. */
export const FIGURES_REQUEST = 'vanban/figures';

/** `agrees`: it is what other figures give, or was reckoned with. `differs`: a rule tells that it is wrong. `open`: nothing was held against it. */
export type FigureState = 'agrees' | 'differs' | 'open';

/** A figure with its sentence. */
export interface FigureRow {
  readonly range: Range;
  readonly value: string;
  readonly state: FigureState;
  /** Empty where the figure is bound to no other. */
  readonly formula: string;
  /** What the rule says of a figure that differs; else empty. */
  readonly message: string;
  readonly before: string;
  readonly behind: string;
}

/** A cited document. */
export interface DocumentRow {
  readonly headline: string;
  /** "in-force", "replaced", "expired", "known", "absent", "unclear". */
  readonly state: string;
  readonly note: string;
  /** Where it is meant; the first mention first. */
  readonly places: readonly Range[];
}

/** A day that the document speaks of. */
export interface DayRow {
  readonly written: string;
  readonly year: number;
  readonly weekday: string;
  readonly places: readonly Range[];
}

/** Answer to the request for figures; all lists are empty where the document is not checked. */
export interface FiguresResult {
  readonly uri: string;
  readonly checked: boolean;
  /** The first ones of a long draft; `figureCount` counts all of them. */
  readonly figures: readonly FigureRow[];
  readonly figureCount: number;
  readonly documents: readonly DocumentRow[];
  readonly days: readonly DayRow[];
}

/** What of an open document is analysed: `{ uri }`. */
export const SCOPE_REQUEST = 'vanban/scope';

/** Answer: nothing, as yet what is on the screen, all of it, or all of it without the comparison with other drafts, for which it is too long. */
export interface ScopeResult {
  readonly scope: 'none' | 'part' | 'whole' | 'alone';
  readonly longest: number;
}

/** All that was found in a document, and what is left to be filled in: `{ uri, text }`; the text is null for an open one. */
export const REVIEW_REQUEST = 'vanban/review';

/** A finding with its section. */
export interface ReviewFinding {
  readonly range: Range;
  readonly severity: 'error' | 'warning' | 'information';
  readonly ruleId: string;
  readonly title: string;
  readonly message: string;
  /** The outermost heading above it; empty where there is none. */
  readonly section: string;
}

/** Something left to be filled in. */
export interface ReviewGap {
  readonly kind: 'gap' | 'advice' | 'short-form';
  readonly range: Range;
  readonly written: string;
}

/** Answer to the request for a review; both lists are empty where the document is not checked. */
export interface ReviewResult {
  readonly uri: string;
  readonly checked: boolean;
  readonly findings: readonly ReviewFinding[];
  readonly gaps: readonly ReviewGap[];
}

/** The report over an open document: `{ uri }`. */
export const REPORT_REQUEST = 'vanban/report';

/** Answer: the page, or null for a document that is not checked. */
export interface ReportResult {
  readonly html: string | null;
}

/** Sent to the server: the stretches of a document that are on the screen, where the last status said "part". */
export const VISIBLE_NOTIFICATION = 'vanban/visible';

/** Sent by the server: how far the check of drafts that are not open is. */
export const FOLDER_STATUS_NOTIFICATION = 'vanban/folderStatus';

/** How many files have been looked into, and how many are not, since there are more than the setting `vanban.closedDrafts` allows. */
export interface FolderStatusParams {
  readonly isChecking: boolean;
  readonly looked: number;
  readonly left: number;
}

/** Sent by the server after each check of an open document. */
export const STATUS_NOTIFICATION = 'vanban/status';

/** What the last check of an open document came to. */
export interface StatusParams {
  readonly uri: string;
  readonly version: number;
  /** False where the settings, or the language of the text, leave the document unchecked. */
  readonly checked: boolean;
  /** "part": the draft is long, and only what is on the screen has been checked as yet. */
  readonly scope: 'whole' | 'part';
  readonly errors: number;
  readonly warnings: number;
  readonly informations: number;
  /** The profile of the settings: "auto" leaves the class to the document. */
  readonly profile: string;
  /** The class whose rules of form apply: "party", "state", "normative", "union", "none". */
  readonly documentClass: string;
  /** What decided it: "directive", "settings", "party-title", "state-symbol", … */
  readonly classOrigin: string;
  /** The kind of the text: "whole", "gazette", "consolidated", "extract", "form", "news". Rules of form are for whole drafts. */
  readonly textKind: string;
}
