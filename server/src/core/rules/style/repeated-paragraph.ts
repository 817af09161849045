import type { PlacedBlock } from '../../block/placed-block';
import type { DocumentModel } from '../../document/document';
import { spanFrom, textAt, type Readable, type Span } from '../../text/span';
import { describeRule, documentRule } from '../../rule/define-rule';
import { findingAt, placeAt, prefer, reviewFix } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { convention } from '../../rule/sources';
import { hasLineEnd } from '../../text/blanks';
import { restatedFigures } from './restated-sentences';

const meta = describeRule({
  id: 'style/repeated-paragraph',
  since: '0.1.0',
  title: { vi: 'Đoạn văn được dán hai lần', en: 'A paragraph pasted twice' },
  severity: 'information',
  enabledByDefault: true,
  fixes: ['review'],
  messages: {
    repeated: {
      vi: 'Đoạn này lặp lại nguyên văn đoạn ngay phía trên.',
      en: 'This paragraph repeats one just above, word for word.',
    },
    restated: {
      vi: 'Câu này lặp lại một câu ở trên, nhưng ở đó ghi {first}, ở đây ghi {second}.',
      en: 'This sentence repeats one above, which has {first}; here stands {second}.',
    },
  },
  notes: {
    first: { vi: 'Đoạn phía trên', en: 'The paragraph above' },
    figure: { vi: 'Số ở câu phía trên', en: 'The figure of the sentence above' },
    remove: { vi: 'Bỏ đoạn lặp', en: 'Remove the repetition' },
  },
  sources: [convention('Nhất quán trong văn bản: một nội dung chỉ viết một lần')],
});

type Found = FindingOf<typeof meta>;
type Blocks = DocumentModel['blocks'];

/**
 * Reports paragraphs that stand twice in succession: alone, with a line between them, or as a run of several; and sentences that stand
 * twice with another figure.
 */
export const repeatedParagraph = documentRule(meta, checkDocument);

/** Shorter ones are lines of forms, labels, and what a list says of each of its items. */
const SHORTEST = 80;
/** How many paragraphs a run has at most. */
const LONGEST_RUN = 8;
/** A paragraph may stand again behind a line between; farther away articles and annexes say the same on purpose. */
const NEAR = 2;

function* checkDocument({ blocks, pieces }: DocumentModel): Iterable<Found> {
  yield* repeatedParagraphs(blocks, pieces);
  for (const { first, second } of restatedFigures(blocks)) {
    const data = { first: textAt(pieces, first), second: textAt(pieces, second) };
    yield findingAt(second, 'restated', { data, related: [placeAt(first, 'figure')] });
  }
}

function* repeatedParagraphs(blocks: Blocks, pieces: Readable): Iterable<Found> {
  for (let at = 1; at < blocks.length; at += 1) {
    const length = lengthOfRun(blocks, at);
    if (length === 0 || !beginsLine(pieces, blocks, at)) continue;
    const last = length <= NEAR ? at : at + length - 1;
    yield findingFor(blocks, { at, last, length });
    at = last;
  }
}

/** A very long line is read in parts, which are no paragraphs. */
function beginsLine(text: Readable, blocks: Blocks, at: number): boolean {
  const between = spanFrom(spanOf(blocks, at - 1).end, spanOf(blocks, at).start);
  return hasLineEnd(textAt(text, between));
}

/** How many blocks before one the same stands; 0 for nowhere. Most are told apart by their lengths. */
function lengthOfRun(blocks: Blocks, at: number): number {
  const own = blocks[at]?.block;
  if (own === undefined || own.text.length < SHORTEST || own.kind === 'table-row') return 0;
  for (let length = 1; length <= Math.min(LONGEST_RUN, at); length += 1) {
    if (isSame(blocks, at - length, at) && isProse(blocks[at]) && isRun(blocks, at, length)) return length;
  }
  return 0;
}

function isSame(blocks: Blocks, one: number, other: number): boolean {
  return blocks[one]?.block.text === blocks[other]?.block.text;
}

function isRun(blocks: Blocks, at: number, length: number): boolean {
  if (length <= NEAR) return true;
  for (let step = 1; step < length; step += 1)
    if (!isSame(blocks, at - length + step, at + step)) return false;
  return true;
}

/** No row of a table, and no line to write on. */
function isProse(placed: PlacedBlock | undefined): boolean {
  if (placed === undefined || placed.block.mayBeTable || placed.block.kind === 'comment') return false;
  return !DOTTED.test(placed.block.text);
}

const DOTTED = /[.…_]{6}/u;

interface Run {
  readonly at: number;
  readonly last: number;
  readonly length: number;
}

function findingFor(blocks: Blocks, { at, last, length }: Run): Found {
  const surplus = spanFrom(spanOf(blocks, at - 1).end, spanOf(blocks, last).end);
  return findingAt(spanFrom(spanOf(blocks, at).start, surplus.end), 'repeated', {
    related: [placeAt(spanOf(blocks, at - length), 'first')],
    fix: prefer(reviewFix('remove', { span: surplus, text: '' })),
  });
}

function spanOf(blocks: Blocks, at: number): Span {
  const placed = blocks[at];
  return placed === undefined
    ? spanFrom(0, 0)
    : spanFrom(placed.start, placed.start + placed.block.text.length);
}
