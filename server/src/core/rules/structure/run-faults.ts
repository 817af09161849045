import type { DocumentModel } from '../../document/document';
import { remembering } from '../../block/remembering';
import { inEnglish } from '../../structure/english-points';
import { expects, labelOf } from '../../structure/item-order';
import { isInColumn, itemSpan, type NumberedItem, type NumberedKind } from '../../structure/numbered-item';
import type { NumberedRun } from '../../structure/numbered-runs';
import { textBefore } from '../../text/span';

/** A place where a run of numbers surely breaks. */
export interface RunFault {
  /** `start`: the clauses of an article go on with the numbers of the article before; `latin`: points by the English alphabet. */
  readonly kind: 'gap' | 'duplicate' | 'start' | 'latin';
  /** True at the end of a row that is too short to be sure: nothing follows that would tell whether the number belongs to it. */
  readonly isLikely: boolean;
  readonly run: NumberedRun;
  /** Which item of the run is wrong. */
  readonly index: number;
  readonly found: NumberedItem;
  /** The item above it, in the article before for `start`. */
  readonly before: NumberedItem;
}

/**
 * The breaks of the numbers of a document, and the runs that they are in: found once for all rules that judge them. Linear in the number
 * of blocks.
 */
export const findNumberFaults = remembering((document: DocumentModel): readonly RunFault[] =>
  breaksIn(document.outline.numbered).filter(
    fault => !isInColumns(document, fault) && !isWrittenOtherwise(document, fault),
  ),
);

/** The breaks that the numbers alone tell: kept for as long as an edit leaves the numbers of a document as they were. */
const breaksIn = remembering((runs: readonly NumberedRun[]): readonly RunFault[] => {
  const faults: RunFault[] = [];
  let clauses: NumberedRun | undefined;
  for (const run of runs) {
    for (const fault of findRunFaults(run)) faults.push(fault);
    for (const fault of findStartFault(run, clauses)) faults.push(fault);
    if (run.kind === 'arabic') clauses = run;
  }
  return faults;
});

/**
 * The breaks of a run that can be nothing but a slip. None where the run breaks so often that it is an extract or no list, where it
 * goes back, jumps far, or does not go on behind a break as it would.
 */
function findRunFaults(run: NumberedRun): readonly RunFault[] {
  const { items } = run;
  const [first] = items;
  if (first?.number !== 1 || first.suffix !== '') return NO_FAULTS;
  // Nearly every run is right: the rest is asked of few.
  if (isRow(run) || !run.isPlain) return NO_FAULTS;
  const english = inEnglish(run);
  if (english === null) return findBreaks(run);
  return isRow(english) ? latinFault(run) : findBreaks(english);
}

/** The breaks of a run that is no row. */
function findBreaks(run: NumberedRun): readonly RunFault[] {
  const { items } = run;
  const faults: RunFault[] = [];
  for (const [index, found] of items.entries()) {
    const before = items[index - 1];
    if (before === undefined || expects(found, before) || isMistypedAt(run, index - 1)) continue;
    const kind = kindOf(found, before);
    const standing = kind === null ? 'none' : standingOf(run, index);
    if (kind === null || standing === 'none') return NO_FAULTS;
    faults.push({ kind, isLikely: standing === 'likely', run, index, before, found });
  }
  return faults.length > mostFaults(run) ? [] : faults;
}

const NO_FAULTS: readonly RunFault[] = [];

/** True where each number follows the one before it. */
function isRow({ items }: NumberedRun): boolean {
  for (let at = 1; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined || !expects(item, items[at - 1])) return false;
  }
  return true;
}

function isInColumns({ blocks }: DocumentModel, { run }: RunFault): boolean {
  return run.items.some(item => isInColumn(item, blocks));
}

/** A run of three has one slip at most; a law of a hundred articles has a few. */
function mostFaults({ items }: NumberedRun): number {
  return 1 + Math.floor(items.length / 10);
}

/** More numbers at once are not forgotten by a slip. */
const WIDEST_GAP = 2;

function kindOf(found: NumberedItem, before: NumberedItem): 'gap' | 'duplicate' | null {
  if (found.suffix !== '' || before.suffix !== '') return null;
  if (found.number === before.number) return found.number > 1 ? 'duplicate' : null;
  const missing = found.number - before.number - 1;
  return missing >= 1 && missing <= WIDEST_GAP ? 'gap' : null;
}

type Standing = 'sure' | 'likely' | 'none';

/** Sure where the number behind a break follows the wrong one, so that it is one of the row. */
function standingOf(run: NumberedRun, index: number): Standing {
  const [before, found, next] = run.items.slice(index - 1, index + 2);
  if (before === undefined || found === undefined) return 'none';
  if (next !== undefined) return expects(next, found) || isMistypedAt(run, index) ? 'sure' : 'none';
  if (isSureAtEnd(run, before, found)) return 'sure';
  return isLikelyAtEnd(run, before, found) ? 'likely' : 'none';
}

/** One number at most is left out; a note in brackets is told by the one behind it alone. */
function isLikelyAtEnd({ kind }: NumberedRun, before: NumberedItem, found: NumberedItem): boolean {
  return kind !== 'bracketed' && found.number - before.number <= 2;
}

/** "52, 52, 54": only the second one is wrong. */
function isMistypedAt({ items }: NumberedRun, index: number): boolean {
  const [before, found, next] = items.slice(index - 1, index + 2);
  if (before === undefined || found === undefined || kindOf(found, before) !== 'duplicate') return false;
  return next?.suffix === '' && next.number === found.number + 2;
}

/** From how many items on a row tells enough without a number behind a gap. */
const SURE_AT_END: Readonly<Record<NumberedKind, number>> = {
  article: 1,
  arabic: 2,
  point: 3,
  roman: 3,
  bracketed: Infinity,
};

function isSureAtEnd({ kind, article }: NumberedRun, before: NumberedItem, found: NumberedItem): boolean {
  if (kind === 'bracketed' || (kind === 'arabic' && article === null)) return false;
  return found.number === before.number || before.number >= SURE_AT_END[kind];
}

/** How long a list by the English alphabet must be to be told as one. */
const SHORTEST_LATIN = 6;

/** "a, b, c, d, e, f": points by the English alphabet, far enough that it shows. */
function latinFault(run: NumberedRun): readonly RunFault[] {
  if (run.items.length < SHORTEST_LATIN) return NO_FAULTS;
  for (const [index, found] of run.items.entries()) {
    const before = run.items[index - 1];
    if (before !== undefined && !expects(found, before))
      return [{ kind: 'latin', isLikely: false, run, index, found, before }];
  }
  return NO_FAULTS;
}

/** Clauses of an article that go on with the numbers of the article right before, whose clauses are `above`. */
function findStartFault(run: NumberedRun, above: NumberedRun | undefined): readonly RunFault[] {
  const [found] = run.items;
  const { article } = run;
  if (run.kind !== 'arabic' || above?.items[0]?.number !== 1) return NO_FAULTS;
  if (found === undefined || article === null || found.number < 2 || found.suffix !== '') return NO_FAULTS;
  const before = above.items.at(-1);
  const isNextArticle = above.article?.number === article.number - 1 && article.suffix === '';
  if (before === undefined || !isNextArticle || !expects(found, before) || !run.isPlain) return NO_FAULTS;
  return isRow(run) ? [{ kind: 'start', isLikely: false, run, index: 0, found, before }] : NO_FAULTS;
}

/** Long enough for an article of a code. */
const LONGEST_STRETCH = 60_000;

/**
 * True where the number that is missing stands between the two after all, in a form that is no heading: "3) …", "| 3. |",
 * "Điều 29" glued to the line above.
 */
function isWrittenOtherwise(
  { pieces, blocks }: DocumentModel,
  { kind, run, before, found }: RunFault,
): boolean {
  if (kind === 'duplicate') return false;
  const first = kind === 'start' ? 1 : before.number + 1;
  const from =
    kind === 'start' ? itemSpan(run.article ?? before, blocks).end : startOfStretch(run, before, blocks);
  const to = itemSpan(found, blocks).start;
  const between = pieces.slice(Math.max(from, to - LONGEST_STRETCH), to);
  const last = kind === 'start' ? 1 : found.number - 1;
  for (let number = first; number <= last; number += 1) {
    const label = labelOf({ kind: run.kind, number, suffix: '' }, run.letters);
    if (label !== null && hasLabel(between, run.kind, label)) return true;
  }
  return false;
}

/** "(1) và (4) ghi tên cơ quan": notes in brackets may be told together before their turn. */
function startOfStretch(run: NumberedRun, before: NumberedItem, blocks: DocumentModel['blocks']): number {
  const [first = before] = run.items;
  return itemSpan(run.kind === 'bracketed' ? first : before, blocks).end;
}

function hasLabel(between: string, kind: NumberedKind, label: string): boolean {
  for (let at = between.indexOf(label); at !== -1; at = between.indexOf(label, at + 1)) {
    const lead = textBefore(between, at, 8);
    const behind = between.slice(at + label.length, at + label.length + 2);
    if (LABEL_LEAD[kind].test(lead) && LABEL_END[kind].test(behind)) return true;
    if (kind === 'arabic' && OPENS_LINE.test(lead) && WITHOUT_MARK.test(behind)) return true;
  }
  return false;
}

/** "3 Nội dung" at the start of a line: its mark was forgotten, or a scan lost it. */
const OPENS_LINE = /[\r\n][ \t*_]{0,4}$/u;
const WITHOUT_MARK = /^ \p{Lu}/u;

const BEGINS_ANEW = /(?:^|[\s;:,(*_|.])$/u;
const LABEL_LEAD: Readonly<Record<NumberedKind, RegExp>> = {
  article: /Đ\p{L}{0,3}\s{0,3}$/iu,
  roman: BEGINS_ANEW,
  arabic: BEGINS_ANEW,
  point: BEGINS_ANEW,
  bracketed: /\(\s?$/u,
};
const LABEL_END: Readonly<Record<NumberedKind, RegExp>> = {
  article: /^(?!\d)/u,
  roman: /^\s?[.,:)/–-]/u,
  arabic: /^\s?[.,:)/|–-](?!\d)|^\p{Ll}?[.)]/u,
  point: /^\s?[.,:)/]/u,
  bracketed: /^\s?\)|^ \p{Lu}/u,
};
