import type { Diagnostic, Position, Range, TextEdit } from 'vscode-languageserver';

/**
 * What the server speaks beyond the language server protocol. A client keeps its own copy of these few names: it
 * knows the server over the wire alone.
 */

/** The `initializationOptions` of a client; what is absent is taken as false, and a number by what is said beside it. */
export interface InitializationOptions {
  /**
   * The client has the commands `vanban.openRulePage` (one argument: the rule id) and `vanban.saveConfiguration` (one argument: the URI
   * of a configuration file, which the client saves and shows).
   */
  readonly commands?: boolean;
  /** The client has the command `vanban.suppressHere`, with a `SuppressHere` as its argument, and asks a person for the reason. */
  readonly asksForReasons?: boolean;
  /** The client wants `vanban/status`. */
  readonly status?: boolean;
  /**
   * How long, in milliseconds, typing rests before findings in what is being typed are shown; 0 shows them at once. Absent it is a second
   * where diagnostics are published, and 0 where the client pulls them. Who pulls must know `workspace/diagnostic/refresh`.
   */
  readonly pauseMs?: number;
  /** How many drafts of the folders are checked while they are not open, in the order of their names; 0: none. Absent it is 500. */
  readonly closedDrafts?: number;
  /** The client answers `vanban/readFile` and `vanban/listFolder`, which are asked of what lies on no disk. */
  readonly servesFiles?: boolean;
  /** The address of the folder `server/dist`, for a server without a disk. */
  readonly home?: string;
}

/** The command behind "Tắt quy tắc này trong thư mục": only what is saved counts. */
export const SAVE_CONFIGURATION_COMMAND = 'vanban.saveConfiguration';

/** The command behind "Bỏ qua tại đây (ghi lý do)". */
export const SUPPRESS_HERE_COMMAND = 'vanban.suppressHere';

/** A directive to put into a document: the two halves around the reason. */
export interface SuppressHere {
  readonly uri: string;
  readonly range: Range;
  readonly before: string;
  readonly behind: string;
}

/** The command behind "Xem giải thích". */
export const OPEN_RULE_PAGE_COMMAND = 'vanban.openRulePage';

/** The command behind the figures of a section: the view “Bảng số liệu”. */
export const SHOW_FIGURES_COMMAND = 'vanban.showFigures';

/** Request: the ids of all rules, sorted. Its parameters are an empty object. */
export const RULES_REQUEST = 'vanban/rules';

/** Request: the configuration in force for one document. */
export const CONFIGURATION_REQUEST = 'vanban/configuration';

export interface ConfigurationParams {
  readonly uri: string;
}

/** Where a value came from: the product's default, an editor setting, or the configuration file with this URI. */
export type ValueOrigin = 'default' | 'settings' | { readonly file: string };

export interface ValueInForce {
  /** "profile", "locale", "enable", or "rules.figure/percent-mismatch". */
  readonly key: string;
  readonly value: unknown;
  readonly origin: ValueOrigin;
}

export interface ConfigurationResult {
  readonly uri: string;
  /** The configuration file that was found for the document, or null. */
  readonly file: string | null;
  readonly values: readonly ValueInForce[];
}

/** Request: checks a text that is not open in the editor. The language follows from the extension in the URI. */
export const CHECK_TEXT_REQUEST = 'vanban/checkText';

export interface CheckTextParams {
  readonly uri: string;
  readonly text: string;
}

/** Diagnostics of the text; none where the settings leave the document unchecked. */
export type CheckTextResult = readonly Diagnostic[];

/** Request: the templates of whole documents. */
export const TEMPLATES_REQUEST = 'vanban/templates';

export interface TemplatesParams {
  /** The language of the names. */
  readonly locale: 'vi' | 'en';
}

export interface TemplateSummary {
  readonly id: string;
  readonly name: string;
  readonly documentClass: string;
  /** The regulations that fix the form. */
  readonly sources: readonly string[];
}

export type TemplatesResult = readonly TemplateSummary[];

/** Request: a new document from a template. */
export const NEW_DOCUMENT_REQUEST = 'vanban/newDocument';

export interface NewDocumentParams {
  readonly template: string;
  /** What the person said; null or empty keeps the default of the template. */
  readonly issuer: string | null;
  readonly place: string | null;
  /** The day of issue; null, or what is no day of the calendar, for today. */
  readonly date: { readonly day: number; readonly month: number; readonly year: number } | null;
  /** The number; absent, null or empty leaves it open. */
  readonly number?: string | null;
}

/** Request: the number that follows in the client's folders and the registers of the first one. The parameters are those above. */
export const NEXT_NUMBER_REQUEST = 'vanban/nextNumber';

/** The number that is free and the symbol before it: of "11/KH-UBND" the number 12. Null where there is none to go on from. */
export type NextNumberResult = { readonly number: string; readonly last: string } | null;

/** The text of the document as a snippet; null for a template that the server does not have. */
export interface NewDocumentResult {
  readonly snippet: string | null;
}

/** Request: a copy of a Word document with the findings as comments in it. */
export const ANNOTATE_WORD_REQUEST = 'vanban/annotateWord';

export interface AnnotateWordParams {
  readonly uri: string;
  /** The document in base64: its client has read it. */
  readonly content: string;
  /** Whether safe repairs stand in the copy as tracked changes. */
  readonly tracksChanges: boolean;
}

/** The copy in base64, with how much was put into it; or why there is none, in the language of the settings. */
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

/** Request: the text of a Word document, which the server keeps until it is closed. */
export const OPEN_WORD_REQUEST = 'vanban/openWord';

export interface OpenWordParams {
  readonly uri: string;
  /** The document in base64. */
  readonly content: string;
}

export type OpenWordResult =
  | { readonly kind: 'text'; readonly text: string; readonly isReadOnly: boolean }
  | { readonly kind: 'refused'; readonly reason: string };

/** Request: the text of a Word document that is looked at. What the server keeps of an opened one stays as it is. */
export const READ_WORD_REQUEST = 'vanban/readWord';

/** Request: what of an edited text cannot be written back into the document that was opened. */
export const REVIEW_WORD_REQUEST = 'vanban/reviewWord';

export interface WordTextParams {
  readonly uri: string;
  readonly text: string;
}

export interface WordRefusal {
  readonly range: Range;
  readonly message: string;
}

export type ReviewWordResult = readonly WordRefusal[];

/** Request: the document that was opened with an edited text, in base64. */
export const WRITE_WORD_REQUEST = 'vanban/writeWord';

export type WriteWordResult =
  | { readonly kind: 'written'; readonly content: string }
  | { readonly kind: 'refused'; readonly reason: string };

/** Request: a draft as a Word document in the form of its class. */
export const EXPORT_WORD_REQUEST = 'vanban/exportWord';

export type ExportWordResult =
  | {
      readonly kind: 'exported';
      /** The document in base64. */
      readonly content: string;
      /** What of the draft it does not have, a sentence for each kind. */
      readonly leftOut: readonly string[];
      /** What stands at the end of an export that nobody has saved since: such a file may be replaced. */
      readonly mark: string;
    }
  | { readonly kind: 'refused'; readonly reason: string };

/** Request: a draft of a Word document. */
export const IMPORT_WORD_REQUEST = 'vanban/importWord';

export type ImportWordResult =
  | {
      readonly kind: 'draft';
      readonly text: string;
      /** What the text does not have, a sentence for each kind. */
      readonly losses: readonly string[];
    }
  | { readonly kind: 'refused'; readonly reason: string };

/** Notification: the document is open no more. */
export const CLOSE_WORD_NOTIFICATION = 'vanban/closeWord';

/** Request: the edits that set the bars of the table at a position of an open document one below the other. */
export const ALIGN_TABLE_REQUEST = 'vanban/alignTable';

export interface AlignTableParams {
  readonly uri: string;
  readonly position: Position;
}

export interface AlignTableResult {
  /** They change blanks and the dashes of rules alone. Null where no table of bars is. */
  readonly edits: readonly TextEdit[] | null;
}

/** Request: rows of tabs, as they are copied from Word or Excel, as a table of bars. */
export const TABLE_FROM_TABS_REQUEST = 'vanban/tableFromTabs';

export interface TableFromTabsParams {
  readonly text: string;
}

export interface TableFromTabsResult {
  /** Null where the text is no table. Lines end with LF. */
  readonly table: string | null;
}

/** Request: the figures of an open document, the documents that it cites and its days, for a view of them. */
export const FIGURES_REQUEST = 'vanban/figures';

export interface FiguresParams {
  readonly uri: string;
}

/** `agrees`: it is what other figures give, or was reckoned with. `differs`: a rule tells that it is wrong. `open`: nothing was held against it. */
export type FigureState = 'agrees' | 'differs' | 'open';

export interface FigureRow {
  readonly range: Range;
  readonly value: string;
  readonly state: FigureState;
  /** "699 / 756 = 92,460…% → 92,46%"; empty where the figure is bound to no other. */
  readonly formula: string;
  /** What the rule says of a figure that differs; else empty. */
  readonly message: string;
  /** The sentence up to the figure and behind it, on one line. */
  readonly before: string;
  readonly behind: string;
}

export interface DocumentRow {
  readonly headline: string;
  /** By the registers in force: "in-force", "replaced", "expired", "known", "absent"; "unclear" for a short form that means no document. */
  readonly state: string;
  /** What the registers say, in words; may be empty. */
  readonly note: string;
  /** Where it is meant; the first mention first. */
  readonly places: readonly Range[];
}

export interface DayRow {
  /** "19/01/2024". */
  readonly written: string;
  readonly year: number;
  readonly weekday: string;
  readonly places: readonly Range[];
}

export interface FiguresResult {
  readonly uri: string;
  /** False where no such document is open, or it is not checked; all lists are empty then. */
  readonly checked: boolean;
  /** The first ones of a long draft; `figureCount` counts all of them. */
  readonly figures: readonly FigureRow[];
  readonly figureCount: number;
  readonly documents: readonly DocumentRow[];
  readonly days: readonly DayRow[];
}

/** Request: all that was found in a document, and what is left to be filled in, for lists of it and for the check before it is signed. */
export const REVIEW_REQUEST = 'vanban/review';

export interface ReviewParams {
  readonly uri: string;
  /** The text of a file that is not open; null for an open document. */
  readonly text: string | null;
}

export interface ReviewFinding {
  readonly range: Range;
  readonly severity: 'error' | 'warning' | 'information';
  readonly ruleId: string;
  /** What the rule finds, in a few words. */
  readonly title: string;
  readonly message: string;
  /** The outermost heading above it; empty where there is none. */
  readonly section: string;
}

export interface ReviewGap {
  /** "gap": a place left open; "advice": a sentence of a template that tells what to write; "short-form": one that means no document. */
  readonly kind: 'gap' | 'advice' | 'short-form';
  readonly range: Range;
  readonly written: string;
}

export interface ReviewResult {
  readonly uri: string;
  /** False where the document is not checked; both lists are empty then. */
  readonly checked: boolean;
  readonly findings: readonly ReviewFinding[];
  readonly gaps: readonly ReviewGap[];
}

/** Request: the report of the command line (`--format html`) over an open document. */
export const REPORT_REQUEST = 'vanban/report';

export interface ReportParams {
  readonly uri: string;
}

/** The page; null where no such document is open, or it is not checked. */
export interface ReportResult {
  readonly html: string | null;
}

/** Notification to the server: the stretches of an open document that are on the screen, where the last status said "part". */
export const VISIBLE_NOTIFICATION = 'vanban/visible';

export interface VisibleParams {
  readonly uri: string;
  readonly ranges: readonly Range[];
}

/** Notification from the server, to a client that wants `vanban/status`: how far the check of drafts that are not open is. */
export const FOLDER_STATUS_NOTIFICATION = 'vanban/folderStatus';

export interface FolderStatusParams {
  readonly isChecking: boolean;
  /** How many files of the folders have been looked into; open drafts count among them. */
  readonly looked: number;
  /** How many are not looked into, since there are more than `closedDrafts`. */
  readonly left: number;
}

/** Notification from the server after each check of an open document. */
export const STATUS_NOTIFICATION = 'vanban/status';

export interface StatusParams {
  readonly uri: string;
  readonly version: number;
  /** False where the settings, or the language of the text, leave the document unchecked; all counts are 0 then. */
  readonly checked: boolean;
  /** "part": the draft is long, and only what is on the screen has been checked as yet; another status follows. */
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
