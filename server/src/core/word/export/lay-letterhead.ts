import { spanFrom, type Span } from '../../text/span';
import { readFormCells, type FormCell } from '../../structure/form-cells';
import type { FormPart } from '../../structure/outline';
import { lineOf as paragraphOf, type DraftParts } from './draft-parts';
import {
  plainText,
  textOfInlines,
  typedLine,
  type LaidBlock,
  type LaidLine,
  type LaidParagraph,
  type LaidRow,
} from './laid';
import type { Role } from './roles';
import { estimateWidth } from './text-width';
import { inTwoLines, widestLine } from './two-lines';
import { isOfSigns } from '../../text/one-of';

/** The top of a document on paper, and the index of the first block behind it. */
export interface LaidTop {
  readonly blocks: readonly LaidBlock[];
  readonly next: number;
}

/** Lays out the letterhead in two columns, and what stands between its lines in the draft below it. */
export function layLetterhead(parts: DraftParts): LaidTop {
  const { blocks } = parts;
  const last = lastOf(parts);
  if (last === -1) return { blocks: [], next: 0 };
  const next = blocks.findIndex(({ start }) => start >= last);
  const end = next === -1 ? blocks.length : next;
  const sorter = new Sorter(parts);
  for (const [index, placed] of blocks.slice(0, end).entries())
    for (const cell of readFormCells(placed, index)) sorter.take(cell);
  return { blocks: sorter.finish(), next: end };
}

/** Where the letterhead ends; -1 for none. Names in capitals below the titles, the number and the date are none of it. */
function lastOf(parts: DraftParts): number {
  const shown = parts.form.parts.filter(part => sideOf(part, parts) !== null);
  const sure = shown.filter(({ kind }) => kind !== 'superior' && kind !== 'issuer');
  return (sure.length > 0 ? sure : shown).reduce((end, { span }) => Math.max(end, span.end), -1);
}

type Side = 'left' | 'right';

/** On which side of the letterhead a part stands; null for one that is none of it. */
function sideOf(part: FormPart, parts: DraftParts): Side | null {
  if (part.kind === 'summary' && !isSubject(part.span, parts)) return null;
  return SIDES.get(part.kind) ?? null;
}

/** True for a summary with nothing but lines of the letterhead between it and the number: that of a letter. */
function isSubject({ start }: Span, { form, textOf }: DraftParts): boolean {
  let at = form.parts.find(({ kind }) => kind === 'number')?.span.end ?? start + 1;
  for (const { kind, span } of form.parts) {
    if (span.start < at || span.start >= start) continue;
    if (!SIDES.has(kind) || textOf(spanFrom(at, span.start)).trim() !== '') return false;
    at = span.end;
  }
  return at <= start && /^[\s|*_-]*$/u.test(textOf(spanFrom(at, start)));
}

const SIDES: ReadonlyMap<FormPart['kind'], Side> = new Map([
  ['superior', 'left'],
  ['issuer', 'left'],
  ['star', 'left'],
  ['number', 'left'],
  ['stamp', 'left'],
  ['summary', 'left'],
  ['national-title', 'right'],
  ['motto', 'right'],
  ['party-title', 'right'],
  ['union-title', 'right'],
  ['issue-line', 'right'],
]);

const ROLES: ReadonlyMap<FormPart['kind'], Role> = new Map([
  ['superior', 'superior'],
  ['issuer', 'issuer'],
  ['star', 'star'],
  ['number', 'number'],
  ['stamp', 'stamp'],
  ['summary', 'subject'],
  ['national-title', 'national-title'],
  ['motto', 'motto'],
  ['party-title', 'title'],
  ['union-title', 'title'],
  ['issue-line', 'issue-line'],
]);

interface SortedLine {
  readonly role: Role;
  readonly line: LaidLine;
}

/** Puts the cells of a letterhead into its columns. Has a life: one letterhead. */
class Sorter {
  readonly #parts: DraftParts;
  readonly #left: SortedLine[] = [];
  readonly #right: SortedLine[] = [];
  readonly #below: LaidLine[] = [];
  #last: Side = 'left';

  constructor(parts: DraftParts) {
    this.#parts = parts;
  }

  take(cell: FormCell): void {
    const { form, paper } = this.#parts;
    const part = form.parts.find(({ span }) => span.start <= cell.span.start && cell.span.end <= span.end);
    const side = part === undefined ? null : sideOf(part, this.#parts);
    const role = part === undefined ? undefined : ROLES.get(part.kind);
    if (side !== null && role !== undefined) this.#add(side, role, cell);
    else if (part !== undefined) this.#below.push(paragraphOf(this.#parts, roleBelow(part), cell.span));
    else if (COPY.test(cell.text)) this.#add('right', 'title', cell);
    else if (!isOfSigns(cell.text, '-–—_*')) this.#add(this.#sideOfOther(cell), 'letterhead-line', cell);
    else if (paper.rules.kind === 'typed' && /^\*+$/u.test(cell.text)) this.#add('left', 'star', cell);
  }

  finish(): readonly LaidBlock[] {
    return [{ kind: 'columns', place: 'letterhead', rows: this.#rows() }, ...this.#below];
  }

  #add(side: Side, role: Role, { span }: FormCell): void {
    const lines = side === 'left' ? this.#left : this.#right;
    const before = lines.at(-1);
    const line = paragraphOf(this.#parts, role, span);
    // A subject over several lines is one paragraph.
    if (role === 'subject' && before?.role === role && before.line.kind === 'paragraph')
      lines[lines.length - 1] = { role, line: joinLines(before.line, line) };
    else lines.push({ role, line });
    this.#last = side;
  }

  #sideOfOther({ column }: FormCell): Side {
    return column > 0 ? 'right' : this.#last;
  }

  /** A state body has a second row, so that number and date stand side by side; others have one. */
  #rows(): readonly LaidRow[] {
    const { rules } = this.#parts.paper;
    const named = withIssuer(this.#left).map(line => this.#fit(line));
    if (rules.kind === 'typed') {
      const right = this.#withRule(this.#right, 'title', 1);
      return [{ left: withStar(named, rules.star).map(lineOf), right: right.map(lineOf) }];
    }
    const left = this.#withRule(named, 'issuer', 0.45);
    const right = this.#withRule(this.#right, 'motto', 1);
    const cutLeft = cutAt(left, SECOND_ROW);
    const cutRight = cutAt(right, SECOND_ROW);
    const rows = [
      { left: left.slice(0, cutLeft).map(lineOf), right: right.slice(0, cutRight).map(lineOf) },
      { left: left.slice(cutLeft).map(lineOf), right: right.slice(cutRight).map(lineOf) },
    ];
    return rows.filter(row => row.left.length + row.right.length > 0);
  }

  /** The name of a body that has no room in one line goes on in a second one. */
  #fit(sorted: SortedLine): SortedLine {
    const { line, role } = sorted;
    if (line.kind === 'rule' || (role !== 'superior' && role !== 'issuer')) return sorted;
    const { looks, letterheadLeft } = this.#parts.paper;
    const isWide = estimateWidth(textOfInlines(line.inlines), looks[role]) > letterheadLeft * WIDEST;
    return isWide ? { role, line: { ...line, inlines: inTwoLines(line.inlines) } } : sorted;
  }

  /** A line below the last of a role, as long as a share of it. */
  #withRule(lines: readonly SortedLine[], role: Role, share: number): readonly SortedLine[] {
    const at = lines.findLastIndex(line => line.role === role);
    const above = lines[at]?.line;
    if (above?.kind !== 'paragraph') return lines;
    const text = widestLine(above.inlines);
    const width = estimateWidth(text, this.#parts.paper.looks[role]);
    const rule: SortedLine = { role, line: { kind: 'rule', length: Math.round(width * share) } };
    return lines.toSpliced(at + 1, 0, rule);
  }
}

/** How a copy is one, in the place of the national title (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 3.1). */
const COPY = /^(?:SAO Y|SAO LỤC|TRÍCH SAO)$/u;

/** How much of its column a name may take, so that it stands apart from the other column. */
const WIDEST = 0.9;

const SECOND_ROW: ReadonlySet<Role> = new Set<Role>(['number', 'subject', 'stamp', 'issue-line']);

function cutAt(lines: readonly SortedLine[], roles: ReadonlySet<Role>): number {
  const at = lines.findIndex(({ role }) => roles.has(role));
  return at === -1 ? lines.length : at;
}

/** Where no line is known to be the issuer, the last that is taken for a body above it is. */
function withIssuer(lines: readonly SortedLine[]): readonly SortedLine[] {
  if (lines.some(({ role }) => role === 'issuer')) return lines;
  const at = lines.findLastIndex(({ role }) => role === 'superior');
  const last = lines[at]?.line;
  if (last?.kind !== 'paragraph') return lines;
  return lines.with(at, { role: 'issuer', line: { ...last, role: 'issuer' } });
}

/** The star below the issuer, which many a draft leaves to who sets it on paper. */
function withStar(lines: readonly SortedLine[], star: string): readonly SortedLine[] {
  const issuer = lines.findLastIndex(({ role }) => role === 'issuer');
  if (issuer === -1 || lines.some(({ role }) => role === 'star')) return lines;
  return lines.toSpliced(issuer + 1, 0, { role: 'star', line: typedLine('star', star) });
}

function lineOf({ line }: SortedLine): LaidLine {
  return line;
}

function joinLines(first: LaidParagraph, second: LaidParagraph): LaidParagraph {
  return { ...first, inlines: [...first.inlines, plainText(' '), ...second.inlines] };
}

/** What stands between the lines of a letterhead in a draft and below it on paper. */
function roleBelow({ kind }: FormPart): Role {
  return kind === 'type' || kind === 'summary' || kind === 'authority' ? kind : 'body';
}
