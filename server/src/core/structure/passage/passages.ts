import type { Block } from '../../block/block';
import type { PlacedClaims } from '../../block/claim-places';
import type { PlacedBlock } from '../../block/placed-block';
import { remembering, rememberingTogether } from '../../block/remembering';
import type { BindingClaim, BoundFigure } from '../../claims/statement/evidence/binding';
import { FIRST, mayHang, readLineBindings, takesApart } from '../../claims/statement/line-bindings';
import { CUE_BITS } from '../../reading/cues';
import { joinSpans, shiftSpan, type Span } from '../../text/span';
import { findPassages, mayOpenPassage, type PassagePlace } from './find-passages';
import { markOf } from './line-mark';

/** Lines whose figures belong together, and what those are reckoned from in other lines than their own. */
export interface Passage {
  /** The lead-in, and the lines behind it. */
  readonly lines: readonly PlacedBlock[];
  /** With the spans of their lines: see `placeBinding`. Not empty. */
  readonly bindings: readonly BindingClaim[];
}

/** The passages of a document in which something is reckoned over lines. An edit reads only those that it touches. */
export function readPassages(document: Lines): readonly Passage[] {
  return placesIn(document).flatMap(place => passageAt(document.blocks, place) ?? []);
}

/** So many passages are read in a step: some milliseconds. */
const STEP = 32;

/** Reads all of them in steps, so that what `readPassages` gives afterwards is known to their lines. */
export function* readPassagesAhead(document: Lines): Iterable<null> {
  for (const [at, place] of placesIn(document).entries()) {
    passageAt(document.blocks, place);
    if (at % STEP === STEP - 1) yield null;
  }
}

/** Those that stand in a stretch or around it. The figures of the others are not read. */
export function readPassagesAround(document: Lines, wanted: Span): readonly Passage[] {
  const { blocks } = document;
  return placesIn(document)
    .filter(place => isAround(blocks, place, wanted))
    .flatMap(place => passageAt(blocks, place) ?? []);
}

/** The lines of a document, as far as passages ask. */
type Lines = Pick<PlacedClaims, 'blocks' | 'blocksWhere'>;

/** Asked of each version several times behind a key: for hints, colours and hovers. */
const placesIn = remembering((document: Lines): readonly PassagePlace[] => {
  const { blocks } = document;
  const opening = document.blocksWhere(mayOpenPassage, () => false) ?? [];
  return findPassages(blocks, indexesOf(blocks, opening));
});

function isAround(blocks: readonly PlacedBlock[], { lead, lines }: PassagePlace, wanted: Span): boolean {
  const first = blocks[lead];
  const last = blocks[lines.at(-1) ?? lead];
  if (first === undefined || last === undefined) return false;
  return first.start <= wanted.end && last.start + last.block.text.length >= wanted.start;
}

/** Null for a passage in which nothing is reckoned over lines: most, and each is asked at every edit, so little is made for them. */
function passageAt(blocks: readonly PlacedBlock[], { lead, lines }: PassagePlace): Passage | null {
  const first = blocks[lead]?.block;
  const second = blocks[lines[0] ?? -1]?.block;
  if (first === undefined || second === undefined) return null;
  const together: [Block, ...Block[]] = [second];
  for (let at = 1; at < lines.length; at += 1) {
    const block = blocks[lines[at] ?? -1]?.block;
    if (block !== undefined) together.push(block);
  }
  together.push(first);
  const bindings = bindingsOf(together);
  if (bindings.length === 0) return null;
  return { lines: [lead, ...lines].flatMap(index => blocks[index] ?? []), bindings };
}

/** By the first line behind the lead-in, which is in one passage only. */
const bindingsOf = rememberingTogether((blocks: readonly Block[]): readonly BindingClaim[] => {
  const lead = blocks.at(-1);
  const rest = blocks.slice(0, -1);
  const isList = rest.some(block => markOf(block) !== null);
  const lines = lead === undefined ? [] : [lead, ...rest];
  if (lead === undefined || !mayBind(lead, rest) || (!isList && rest.every(isPlain))) return [];
  const bindings = readLineBindings({
    lead: lead.measures,
    rest: rest.map(({ measures }) => measures),
    isList,
  });
  return bindings.filter(({ target }) => !isSettled(lines[target.line], target));
});

/** Without a total and without a percentage nothing is reckoned, and the lines need not be read. */
function mayBind(lead: Block, rest: readonly Block[]): boolean {
  return (
    lead.measures.some(({ kind }) => kind === 'count') ||
    rest.some(({ cues }) => (cues & CUE_BITS.percent) !== 0)
  );
}

/** True for a paragraph whose percentages tell of a change or are all settled by itself, and that takes no total apart. */
function isPlain(block: Block): boolean {
  return (
    !takesApart(block.measures) &&
    !block.measures
      .slice(0, FIRST)
      .some(
        measure => measure.kind === 'rate' && mayHang(measure, block.measures) && !isSettled(block, measure),
      )
  );
}

/** True for a figure that its own line gives. */
function isSettled(block: Block | undefined, { span }: { readonly span: Span }): boolean {
  return (
    block?.bindings.some(
      ({ verdict, target }) => verdict === 'agrees' && target.span.start === span.start,
    ) === true
  );
}

/** A binding of a passage with spans of the document. */
export function placeBinding({ lines }: Pick<Passage, 'lines'>, binding: BindingClaim): BindingClaim {
  const [target, ...operands] = [binding.target, ...binding.operands].map(figure =>
    placeFigure(figure, lines[figure.line]?.start ?? 0),
  );
  if (target === undefined) return binding;
  const span = [target, ...operands].map(figure => figure.span).reduce(joinSpans);
  return { ...binding, span, target, operands };
}

function placeFigure(figure: BoundFigure, start: number): BoundFigure {
  const { number, span } = figure;
  return {
    ...figure,
    number: { ...number, span: shiftSpan(number.span, start) },
    span: shiftSpan(span, start),
  };
}

/** Where blocks stand among all, both sorted by their starts. */
function indexesOf(blocks: readonly PlacedBlock[], some: readonly PlacedBlock[]): readonly number[] {
  let from = 0;
  return some.map(placed => {
    from = indexFrom(blocks, placed.start, from);
    return from;
  });
}

/** The first block from an index on that starts at an offset or behind it. Logarithmic. */
function indexFrom(blocks: readonly PlacedBlock[], start: number, from: number): number {
  let low = from;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
