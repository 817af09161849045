/** How bad a finding is: an error is surely one, a warning very likely, information is worth a look. */
export type Severity = 'error' | 'warning' | 'information';

/** The language of messages. */
export type Locale = 'vi' | 'en';

/** What is in force when a draft is checked. Everything may be left out. */
export interface CheckOptions {
  /** As in vanban.config.json: the class of document whose rules of form apply. Without it the draft tells. */
  readonly profile?: 'auto' | 'party' | 'state' | 'normative' | 'union' | 'none';
  /** As in vanban.config.json: a level for each rule, or a level and options: `{ 'style/spacing': 'off' }`. */
  readonly rules?: Readonly<Record<string, unknown>>;
  /** The language of messages; Vietnamese without it. */
  readonly locale?: Locale;
  /** False where `vanban-disable` and the like inside the draft are not obeyed. */
  readonly inlineDirectives?: boolean;
  /**
   * Whether citations are compared with the built-in register of central documents. Where there is no disk, its bytes
   * (`vanban/register`) instead; there `true` compares with nothing.
   */
  readonly register?: boolean | Uint8Array;
}

/** A draft that was read: a text, or a Word document with the text that is checked. */
export type Draft = TextDraft | WordDraft;

/** A draft that is a text. */
export interface TextDraft {
  readonly kind: 'text';
  readonly text: string;
}

/** A draft that is a Word document. */
export interface WordDraft {
  readonly kind: 'word';
  /** The text of the document as a draft has it: tables as pipes, automatic numbers written out. */
  readonly text: string;
  /** The file. */
  readonly bytes: Uint8Array;
  /** True for a document that is signed or protected: it is checked, and never changed. */
  readonly isReadOnly: boolean;
  /** What a reader of the findings should know of the file, in both languages. */
  readonly remarks: readonly Bilingual[];
}

/** A sentence in both languages. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** A stretch of a draft's text. Offsets count UTF-16 units, the end excluded; lines and columns count from 1. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Where a person finds it in Word: "đoạn 12, trang khoảng 3". Null for a text. */
  readonly word: string | null;
}

/** Another place that a finding rests on. */
export interface RelatedPlace extends Place {
  readonly message: string;
  /** The name of the draft it stands in; null for the one that was checked. Offsets are of that draft's text too. */
  readonly file: string | null;
}

/** One edit of a draft's text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A way to mend what was found. */
export interface Fix {
  readonly title: string;
  /** A safe one changes form alone. A figure, a date or a citation is changed by a review fix only, which a person chooses. */
  readonly safety: 'safe' | 'review';
  /** True for the likeliest of several. */
  readonly preferred: boolean;
  readonly edits: readonly Edit[];
}

/** What a rule says of a place. */
export interface Finding extends Place {
  readonly ruleId: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
}

/** What checking a draft gave, in the order of the text. */
export interface CheckReport {
  readonly findings: readonly Finding[];
  /** How many findings the draft's own directives silenced. */
  readonly suppressed: number;
}

/** How a draft is fixed. */
export interface FixOptions extends CheckOptions {
  /** True where the preferred review fixes are applied too. They change figures, dates and citations: have a person read what comes out. */
  readonly unsafe?: boolean;
}

/** A draft after its fixes. */
export interface FixReport {
  readonly draft: Draft;
  /** What is left to find. */
  readonly findings: readonly Finding[];
  /** What could not be written into a Word document, and why. */
  readonly remarks: readonly string[];
}

/** How remarks are written into a copy of a Word document. */
export interface AnnotateOptions extends CheckOptions {
  /** Which fixes are put in as tracked changes: none, the safe ones, or the preferred review fixes too. */
  readonly track?: 'none' | 'safe' | 'preferred';
}

/** A copy of a Word document with a comment at each finding. */
export interface AnnotateReport {
  readonly bytes: Uint8Array;
  readonly comments: number;
  /** Remarks that an earlier call put into the document, which are not written again. */
  readonly known: number;
  readonly changes: number;
  /** Findings at places that no comment can be put at. */
  readonly unplaced: number;
}

/** A rule of the catalogue. */
export interface RuleSummary {
  readonly id: string;
  readonly title: Bilingual;
  readonly severity: Severity;
  readonly enabledByDefault: boolean;
}

/** What the library does. All of it happens where it is called: nothing leaves the machine, no file is read or written. */
export interface Library {
  /**
   * Checks a draft, or the text of one. Rejects with an `OptionsError` for options that name what there is not.
   *
   * @example
   * ```js
   * const { findings } = await check('Đợt một có 402/756 người, chiếm 53,71%.');
   * const [{ ruleId, line, column, fixes }] = findings;
   * console.log(ruleId, line, column, fixes[0].title);
   * // figure/percent-mismatch 1 33 Sửa thành 53,17%
   * ```
   */
  readonly check: (draft: Draft | string, options?: CheckOptions) => Promise<CheckReport>;
  /**
   * Checks drafts as those of one folder: also where they contradict each other. The keys are names or paths with "/", by which places
   * in other drafts are told; reports come in the same order.
   *
   * @example
   * ```js
   * const drafts = new Map([
   *   ['a.txt', 'Theo Nghị quyết số 23-NQ/TU ngày 12/7/2023 của Tỉnh ủy Bình Minh.'],
   *   ['b.txt', 'Theo Nghị quyết số 23-NQ/TU ngày 21/7/2023 của Tỉnh ủy Bình Minh.'],
   * ]);
   * for (const [name, { findings }] of await checkAll(drafts)) {
   *   console.log(name, findings[0].ruleId, findings[0].related[0].file);
   * }
   * // a.txt reference/date-conflict b.txt
   * // b.txt reference/date-conflict a.txt
   * ```
   */
  readonly checkAll: (
    drafts: ReadonlyMap<string, Draft | string>,
    options?: CheckOptions,
  ) => Promise<ReadonlyMap<string, CheckReport>>;
  /**
   * Applies fixes in turns, checking again after each, and never makes a draft worse. Without `unsafe` only form is changed: blanks,
   * marks, capitals. Nothing is written to disk.
   *
   * @example
   * ```js
   * const { draft } = await fix('Thu ngân sách tăng 99.61% so với cùng kỳ.');
   * console.log(draft.text);
   * // Thu ngân sách tăng 99,61% so với cùng kỳ.
   * ```
   */
  readonly fix: (draft: Draft | string, options?: FixOptions) => Promise<FixReport>;
  /**
   * A copy of a Word document with a comment at each finding. Rejects with an `UnreadableError` for a document that is signed or protected.
   *
   * @example
   * ```js
   * const draft = readWord(await readFile('bao-cao.docx'));
   * const { bytes, comments, changes } = await annotate(draft, { track: 'safe' });
   * await writeFile('bao-cao.nhan-xet.docx', bytes);
   * console.log(comments, changes);
   * // 2 1
   * ```
   */
  readonly annotate: (draft: WordDraft, options?: AnnotateOptions) => Promise<AnnotateReport>;
  /**
   * All rules, in the order of the catalogue.
   *
   * @example
   * ```js
   * const rule = listRules().find(({ id }) => id === 'date/impossible-date');
   * console.log(rule.title.vi, rule.severity);
   * // Ngày không có trong lịch error
   * ```
   */
  readonly listRules: () => readonly RuleSummary[];
}
