import type { ListCounter } from '../parts/list-counter';
import { isOn, numberOf } from '../parts/on-off';
import { drawsLine, type NumberedBy, type WordStyles } from '../parts/styles';
import { splitText } from '../xml/characters';
import type { XmlScanner } from '../xml/scanner';
import { forEachElement, type Taken } from './element-reader';
import { OpenFields } from './fields';
import type { NoteMarks } from './note-marks';
import { TAB } from './settle-tabs';
import type {
  NoteReference,
  Piece,
  WordBlock,
  WordCell,
  WordContent,
  WordParagraph,
  WordRow,
  WordTable,
} from './tree';

/** What the content of a part depends on. */
export interface ContentParts {
  readonly styles: WordStyles;
  readonly lists: ListCounter;
  /** Where the places of notes are to be seen in the text; null where they are not. */
  readonly marks: NoteMarks | null;
}

/** Reads what stands in one part: the body, or the notes. Has a life: one reading. Linear. */
export class ContentReader {
  readonly #scanner: XmlScanner;
  readonly #parts: ContentParts;
  readonly #fields = new OpenFields();
  readonly #notes: NoteReference[] = [];
  #page = 1;
  #run = 0;
  #hasChanges = false;
  /** What a paragraph held whose mark is deleted, so that the next one goes on with it. */
  #joined: Piece[] = [];

  constructor(scanner: XmlScanner, parts: ContentParts) {
    this.#scanner = scanner;
    this.#parts = parts;
  }

  /** The content of the element that is open. */
  read(): WordContent {
    const blocks = this.#readBlocks();
    return { blocks, notes: this.#notes, hasPages: this.#page > 1, hasChanges: this.#hasChanges };
  }

  #readBlocks(): readonly WordBlock[] {
    const blocks: WordBlock[] = [];
    forEachElement(this.#scanner, name => this.#takeBlock(name, blocks));
    return blocks;
  }

  #takeBlock(name: string, blocks: WordBlock[]): Taken {
    if (name === 'w:p') {
      const paragraph = this.#readParagraph();
      if (paragraph !== null) blocks.push(paragraph);
      return 'done';
    }
    if (name !== 'w:tbl') return this.#pass(name);
    blocks.push(this.#readTable());
    return 'done';
  }

  /** Looks into what only dresses other things, and leaves out what is deleted. */
  #pass(name: string): Taken {
    this.#hasChanges ||= CHANGES.has(name);
    return DRESSES.has(name) || (name.startsWith('m:') && !name.endsWith('Pr')) ? 'enter' : 'skip';
  }

  /** Null where the mark of the paragraph is deleted: what it holds is read with the next one. */
  #readParagraph(): WordParagraph | null {
    const draft: ParagraphDraft = { ...NEW_PARAGRAPH, pieces: this.#joined, boxes: [] };
    this.#joined = [];
    forEachElement(this.#scanner, name => {
      if (name !== 'w:pPr' && name !== 'w:r' && name !== 'm:r') return this.#pass(name);
      if (name === 'w:pPr') this.#readParagraphProperties(draft);
      else this.#readRun(draft);
      return 'done';
    });
    const { pieces, boxes, page } = draft;
    const label = this.#parts.lists.nextLabel(draft.numbered, draft.style);
    if (draft.isJoined) {
      this.#joined = pieces;
      return null;
    }
    const isContents = this.#parts.styles.get(draft.style).isContents;
    return { kind: 'paragraph', pieces: isContents ? [] : pieces, label, page: page ?? this.#page, boxes };
  }

  #readParagraphProperties(draft: ParagraphDraft): void {
    forEachElement(this.#scanner, name => {
      if (name === 'w:numPr' || name === 'w:rPr') return 'enter';
      if (name === 'w:pStyle') draft.style = this.#scanner.attribute('val');
      else if (name === 'w:numId') draft.numbered = { ...draft.numbered, list: numberOf(this.#scanner) };
      else if (name === 'w:ilvl') draft.numbered = { ...draft.numbered, level: numberOf(this.#scanner) };
      else if (name === 'w:del' || name === 'w:moveFrom') draft.isJoined = this.#hasChanges = true;
      return 'skip';
    });
  }

  #readRun(draft: ParagraphDraft): void {
    const { isHidden, isCapitals } = this.#parts.styles.get(draft.style);
    const run: RunDraft = { isHidden, isCapitals: isCapitals === true };
    this.#run += 1;
    forEachElement(this.#scanner, name => {
      if (name === 'w:rPr') return this.#readRunProperties(run);
      if (name === 'w:t' || name === 'm:t') return this.#readText(draft, run);
      if (BOXED.has(name)) return this.#readBoxes(draft);
      const made = MADE.get(name);
      if (made === undefined) this.#takeMark(name, draft);
      else if (this.#breaksPage(name)) draft.isParted = true;
      else if (this.#isSeen(run)) addPiece(draft, { kind: 'made', text: made }, this.#page);
      return name === 'w:instrText' ? this.#readCode() : 'skip';
    });
  }

  #readRunProperties(run: RunDraft): Taken {
    forEachElement(this.#scanner, name => {
      if (name === 'w:vanish') run.isHidden = isOn(this.#scanner);
      if (name === 'w:caps') run.isCapitals = isOn(this.#scanner);
      if (name === 'w:rStyle') {
        const style = this.#parts.styles.get(this.#scanner.attribute('val'));
        run.isHidden ||= style.isHidden;
        run.isCapitals = style.isCapitals ?? run.isCapitals;
      }
      return 'skip';
    });
    return 'done';
  }

  #readText(draft: ParagraphDraft, run: RunDraft): Taken {
    const scanner = this.#scanner;
    const isSeen = this.#isSeen(run);
    for (let event = scanner.next(); event === 'text'; event = scanner.next()) {
      if (!isSeen) continue;
      for (const { text, ...place } of splitText(scanner.xml, scanner.start, scanner.end)) {
        const shown = run.isCapitals ? capitalsOf(text) : text;
        addPiece(draft, { kind: 'written', ...place, text: shown, run: this.#run }, this.#page);
      }
    }
    return 'done';
  }

  #readCode(): Taken {
    const scanner = this.#scanner;
    for (let event = scanner.next(); event === 'text'; event = scanner.next())
      this.#fields.addToCode(scanner.xml.slice(scanner.start, scanner.end));
    return 'done';
  }

  /** Takes what has no text and tells something. */
  #takeMark(name: string, draft: ParagraphDraft): void {
    const scanner = this.#scanner;
    if (name === 'w:fldChar') this.#fields.mark(scanner.attribute('fldCharType'));
    else if (name === 'w:lastRenderedPageBreak') this.#page += 1;
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference')
      this.#takeNote(name === 'w:footnoteReference' ? 'footnote' : 'endnote', draft);
  }

  #takeNote(kind: NoteReference['kind'], draft: ParagraphDraft): void {
    const note = { kind, id: this.#scanner.attribute('id') ?? '' };
    this.#notes.push(note);
    const mark = this.#parts.marks?.markOf(note) ?? '';
    if (mark !== '') addPiece(draft, { kind: 'made', text: mark }, this.#page);
  }

  #isSeen({ isHidden }: RunDraft): boolean {
    return !isHidden && !this.#fields.isLeftOut;
  }

  /** True for a break of the page or column: most stand at an end of their paragraph, where they part nothing. */
  #breaksPage(name: string): boolean {
    return name === 'w:br' && ['page', 'column'].includes(this.#scanner.attribute('type') ?? '');
  }

  #readBoxes(draft: ParagraphDraft): Taken {
    forEachElement(this.#scanner, name => {
      if (name !== 'w:txbxContent') return 'enter';
      draft.boxes.push(this.#readBlocks());
      return 'done';
    });
    return 'done';
  }

  #readTable(): WordTable {
    const rows: WordRow[] = [];
    let hasStyleBorders = false;
    const own: { hasBorders: boolean | null } = { hasBorders: null };
    forEachElement(this.#scanner, name => {
      switch (name) {
        case 'w:tblPr':
        case 'w:tblBorders':
          return 'enter';
        case 'w:tblStyle':
          hasStyleBorders = this.#parts.styles.get(this.#scanner.attribute('val')).hasBorders;
          return 'skip';
        case 'w:insideH':
        case 'w:insideV':
          own.hasBorders = own.hasBorders === true || drawsLine(this.#scanner);
          return 'skip';
        case 'w:tr':
          rows.push(...this.#readRow());
          return 'done';
        default:
          return this.#pass(name);
      }
    });
    return { kind: 'table', rows, hasBorders: own.hasBorders ?? hasStyleBorders };
  }

  /** Nothing for a row that is deleted. */
  #readRow(): readonly WordRow[] {
    const cells: WordCell[] = [];
    const row = { before: 0, isDeleted: false };
    forEachElement(this.#scanner, name => {
      if (name === 'w:trPr') return 'enter';
      if (name === 'w:tc') cells.push(this.#readCell());
      else if (name === 'w:gridBefore') row.before = spanOf(this.#scanner, 0);
      else if (name === 'w:del') row.isDeleted = this.#hasChanges = true;
      else return this.#pass(name);
      return name === 'w:tc' ? 'done' : 'skip';
    });
    return row.isDeleted ? [] : [{ cells, before: row.before }];
  }

  #readCell(): WordCell {
    const blocks: WordBlock[] = [];
    let span = 1;
    let isContinued = false;
    forEachElement(this.#scanner, name => {
      if (name === 'w:tcPr') return 'enter';
      if (name === 'w:gridSpan') span = spanOf(this.#scanner, 1);
      else if (name === 'w:vMerge') isContinued = this.#scanner.attribute('val') !== 'restart';
      else return this.#takeBlock(name, blocks);
      return 'skip';
    });
    return { span, isContinued, blocks };
  }
}

interface ParagraphDraft {
  pieces: Piece[];
  boxes: (readonly WordBlock[])[];
  style: string | null;
  numbered: NumberedBy;
  isJoined: boolean;
  /** True where a page or column was broken behind the last piece. */
  isParted: boolean;
  /** Null until something of it has been read. */
  page: number | null;
}

interface RunDraft {
  isHidden: boolean;
  /** True where letters are shown as capitals, however they were typed: a letterhead is often made so. */
  isCapitals: boolean;
}

/** The capitals of a text, unit for unit; a letter whose capital is longer ("ß") leaves all as it is. */
function capitalsOf(text: string): string {
  const capitals = text.toUpperCase();
  return capitals.length === text.length ? capitals : text;
}

const NEW_PARAGRAPH = {
  style: null,
  numbered: { list: null, level: null },
  isJoined: false,
  isParted: false,
  page: null,
};

function addPiece(draft: ParagraphDraft, piece: Piece, page: number): void {
  draft.page ??= page;
  if (draft.isParted && /\S/u.test(piece.text)) {
    if (draft.pieces.some(({ text }) => /\S/u.test(text))) draft.pieces.push({ kind: 'made', text: '\n' });
    draft.isParted = false;
  }
  draft.pieces.push(piece);
}

/** A table of Word has at most 63 columns. */
function spanOf(scanner: XmlScanner, least: number): number {
  return Math.min(Math.max(numberOf(scanner) ?? least, least), 63);
}

/** Elements around paragraphs, tables, rows, cells and runs that are looked into as if they were not there. */
const DRESSES: ReadonlySet<string> = new Set([
  'w:body',
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:hyperlink',
  'w:fldSimple',
  'w:ins',
  'w:moveTo',
  'w:dir',
  'w:bdo',
]);

const CHANGES: ReadonlySet<string> = new Set(['w:ins', 'w:del', 'w:moveTo', 'w:moveFrom']);

/** Elements of a run that may hold a text box. */
const BOXED: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object']);

/** What stands in the text for an element of a run. A tab is a blank: in a line of prose it would make a row of a table. */
const MADE: ReadonlyMap<string, string> = new Map([
  ['w:tab', TAB],
  ['w:ptab', TAB],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '-'],
  ['w:sym', '•'],
]);
