import type { DateClaim } from '../../claims/date/date';
import type { Block } from '../../block/block';
import type { DocumentModel } from '../../document/document';
import type { PlacedBlock } from '../../block/placed-block';
import { remembering } from '../../block/remembering';
import { isBasis } from '../../structure/dated-lines';
import { shiftSpan, type Readable, type Span } from '../../text/span';
import { describeRule, documentRule } from '../../rule/define-rule';
import { findingAt, safeFix } from '../../rule/finding';
import type { FindingOf, TextEdit } from '../../rule/rule';
import { convention } from '../../rule/sources';
import { sharesYear } from './shared-year';
import { quote, quoteAt, rewrite } from './writing';

const meta = describeRule({
  id: 'date/mixed-style',
  since: '0.1.0',
  title: {
    vi: 'Ngày viết tắt không thống nhất trong một văn bản',
    en: 'Short dates written in two ways in one document',
  },
  severity: 'information',
  enabledByDefault: true,
  needs: ['date'],
  fixes: ['safe'],
  messages: {
    separator: {
      vi: 'Ngày {written} khác cách viết của {majority} ngày khác trong văn bản; nên thống nhất: {expected}.',
      en: '{written} differs from {majority} other dates of the document; for one style write {expected}.',
    },
    padding: {
      vi: 'Ngày {written} khác cách viết số 0 của {majority} ngày khác trong văn bản; nên thống nhất: {expected}.',
      en: '{written} differs in its zero from {majority} other dates of the document; for one style write {expected}.',
    },
  },
  notes: { rewrite: { vi: 'Viết thành {text}', en: 'Write as {text}' } },
  sources: [
    convention('Thông lệ: không văn bản nào quy định cách viết tắt, chỉ xét sự thống nhất trong một văn bản'),
  ],
});

type Found = FindingOf<typeof meta>;

/** Reports the short dates that most others of the document are not written like. */
export const mixedStyle = documentRule(meta, checkDocument);

interface ShortDate {
  readonly date: DateClaim;
  readonly start: number;
}

/** The majority must be clear: this many times the minority, so three dates at least. */
const CLEAR_TIMES = 3;

function* checkDocument(document: DocumentModel): Iterable<Found> {
  const { pieces } = document;
  const dates = shortDatesOf(document.blocksWith('dates'));
  yield* reportMinority(pieces, dates, SEPARATOR);
  yield* reportMinority(pieces, dates.filter(hasSmallDay), PADDING);
}

function shortDatesOf(blocks: readonly PlacedBlock[]): readonly ShortDate[] {
  const dates: ShortDate[] = [];
  for (const { start, block } of blocks) {
    for (const date of shortDatesIn(block)) dates.push({ date, start });
  }
  return dates;
}

/** Full numeric dates of the running text; căn cứ lines have rules of their own, and "2-9" is the name of a feast. */
const shortDatesIn = remembering((block: Block): readonly DateClaim[] =>
  isBasis(block) ? [] : block.dates.filter(date => isShort(date) && !sharesYear(block.folded, date)),
);

function isShort({ notation, year, isInherited }: DateClaim): boolean {
  return notation !== 'spelled' && year?.digits === 4 && !isInherited;
}

/** Zeros are compared among dates with slashes, the common form; only a missing zero is reported, never a written one. */
function hasSmallDay({ date }: ShortDate): boolean {
  return date.notation === 'slash' && date.day !== null && date.day.value < 10;
}

/** One trait of the way in which dates are written. */
interface Trait {
  readonly messageId: Found['messageId'];
  readonly of: (date: DateClaim) => string;
  readonly edits: (text: Readable, date: DateClaim, wanted: string) => readonly TextEdit[];
}

const SEPARATOR: Trait = {
  messageId: 'separator',
  of: ({ notation }) => notation,
  edits: (_text, { day, month, year }, wanted) => {
    if (day === null || month === null || year === null) return [];
    const text = wanted === 'slash' ? '/' : wanted === 'dash' ? '-' : '.';
    return [
      { span: { start: day.span.end, end: month.span.start }, text },
      { span: { start: month.span.end, end: year.span.start }, text },
    ];
  },
};

const PADDING: Trait = {
  messageId: 'padding',
  of: ({ day }) => (day?.digits === 2 ? 'padded' : 'bare'),
  edits: (_text, { day }, wanted) => {
    if (day === null) return [];
    return [{ span: day.span, text: wanted === 'padded' ? `0${day.value}` : String(day.value) }];
  },
};

function* reportMinority(text: Readable, dates: readonly ShortDate[], trait: Trait): Iterable<Found> {
  const counts = new Map<string, number>();
  for (const { date } of dates) {
    const written = trait.of(date);
    counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  if (counts.size < 2) return;
  const [wanted, majority] = [...counts].reduce(
    (most, entry) => (entry[1] > most[1] ? entry : most),
    ['', 0],
  );
  if (wanted === 'bare' || majority < CLEAR_TIMES * (dates.length - majority)) return;
  for (const { date, start } of dates) {
    if (trait.of(date) === wanted) continue;
    const edits = trait
      .edits(text, date, wanted)
      .map(edit => ({ ...edit, span: shiftSpan(edit.span, start) }));
    yield findingFor(text, shiftSpan(date.span, start), { messageId: trait.messageId, majority, edits });
  }
}

interface Minority {
  readonly messageId: Found['messageId'];
  readonly majority: number;
  readonly edits: readonly TextEdit[];
}

function findingFor(text: Readable, span: Span, { messageId, majority, edits }: Minority): Found {
  const expected = quote(rewrite(text, span, edits));
  return findingAt(span, messageId, {
    data: { written: quoteAt(text, span), expected, majority },
    fix: safeFix('rewrite', edits, { text: expected }),
  });
}
