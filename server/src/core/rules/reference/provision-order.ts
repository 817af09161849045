import {
  rankOf,
  type ProvisionClaim,
  type ProvisionLevel,
  type ProvisionUnit,
} from '../../claims/provision/provision';
import type { Block } from '../../block/block';
import { isInQuotation } from '../../usages/provisions/quotation';
import { hasDigit } from '../../text/digits';
import { textAt, textBefore, type Span } from '../../text/span';
import { blockRule, describeRule } from '../../rule/define-rule';
import { findingAt, prefer, reviewFix, safeFix } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { DECREE_30, cite } from '../../rule/sources';

const meta = describeRule({
  id: 'reference/provision-order',
  since: '0.1.0',
  title: {
    vi: 'Điểm, khoản, điều không viện dẫn theo thứ tự từ nhỏ đến lớn',
    en: 'Points, clauses and articles not cited from small to large',
  },
  severity: 'information',
  enabledByDefault: true,
  needs: ['provision'],
  fixes: ['safe', 'review'],
  messages: {
    reversed: {
      vi: 'Nên viện dẫn từ nhỏ đến lớn: {expected}.',
      en: 'Cite from small to large: {expected}.',
    },
    commas: {
      vi: 'Không dùng dấu phẩy giữa các cấp của một điều khoản: {expected}.',
      en: 'No commas between the levels of one provision: {expected}.',
    },
    'lower-case': {
      vi: 'Viết hoa chữ “Điều” khi viện dẫn: {expected}.',
      en: 'Write “Điều” with a capital in a citation: {expected}.',
    },
    'numbered-point': {
      vi: 'Điểm trong khoản được ghi bằng chữ cái; {written} có thể là một khoản, hoặc bị gõ nhầm.',
      en: 'Points of a clause have letters; {written} may be a clause, or mistyped.',
    },
    'lettered-clause': {
      vi: 'Khoản trong điều được ghi bằng chữ số; {written} có thể là một điểm, hoặc bị gõ nhầm.',
      en: 'Clauses of an article have numbers; {written} may be a point, or mistyped.',
    },
  },
  notes: {
    'fix-order': { vi: 'Đổi thành {text}', en: 'Change to {text}' },
    'fix-form': { vi: 'Sửa thành {text}', en: 'Write {text}' },
  },
  sources: [cite(DECREE_30, { article: 'Phụ lục II, Mục V.7' })],
});

type Found = FindingOf<typeof meta>;

/** Compares the form of cited provisions with "điểm a khoản 2 Điều 5". */
export const provisionOrder = blockRule(meta, checkBlock);

function* checkBlock({ text, provisions }: Block): Iterable<Found> {
  for (const claim of provisions) {
    for (const finding of findingsFor(text, claim)) {
      if (!isInQuotation(text, claim.span.start)) yield finding;
    }
  }
}

function* findingsFor(text: string, claim: ProvisionClaim): Iterable<Found> {
  const commas = commasOf(text, claim);
  if (goesDown(claim)) {
    if (!claim.isListed || (commas.length === 0 && !standOnLines(text, claim))) yield reversed(text, claim);
    return;
  }
  if (commas.length > 0 && isSingle(claim)) yield withCommas(text, claim, commas);
  for (const level of claim.levels) {
    if (isLowerCase(text, claim, level)) yield inLowerCase(text, level);
  }
  const point = numberedPoint(claim);
  if (point !== null)
    yield findingAt(point.span, 'numbered-point', { data: { written: textAt(text, point.span) } });
  for (const level of claim.levels) {
    if (isLettered(level)) yield letteredClause(text, level);
  }
}

/** "khoản a Điều 5". */
function isLettered({ unit, labels }: ProvisionLevel): boolean {
  return unit === 'clause' && labels.length > 0 && labels.every(({ text }) => !hasDigit(text));
}

/** The letters l and I are a 1 that was read or typed wrongly; any other has several readings, of which the drafter knows the right one. */
function letteredClause(text: string, { span, labels }: ProvisionLevel): Found {
  const data = { written: textAt(text, span) };
  const [label] = labels;
  if (label === undefined || !'lI'.includes(label.text)) return findingAt(span, 'lettered-clause', { data });
  const expected = `${text.slice(span.start, label.span.start)}1`;
  const fix = prefer(reviewFix('fix-form', { span: label.span, text: '1' }, { text: expected }));
  return findingAt(span, 'lettered-clause', { data, fix });
}

/** "điểm 10 khoản 5 Điều 1". Without a clause and an article it may be of an older text, whose points had numbers. */
function numberedPoint({ levels }: ProvisionClaim): ProvisionLevel | null {
  const [point, clause, article, ...larger] = levels;
  if (point?.unit !== 'point' || clause?.unit !== 'clause' || article?.unit !== 'article') return null;
  if (larger.length > 0 || clause.isThis || article.isThis) return null;
  return point.labels.length > 0 && point.labels.every(label => /^\d+$/u.test(label.text)) ? point : null;
}

/** "Điều 16" on a line of a list, and on the next one "khoản 2, khoản 3 Điều 4": the lines part them as commas would. */
function standOnLines(text: string, { levels }: ProvisionClaim): boolean {
  const [first, second] = levels;
  return (
    first !== undefined &&
    second !== undefined &&
    text.slice(first.span.end, second.span.start).includes('\n')
  );
}

/** Where commas stand between the levels, with the blanks before them. */
function commasOf(text: string, { levels }: ProvisionClaim): readonly Span[] {
  const commas: Span[] = [];
  let start: number | null = null;
  for (const { span } of levels) {
    const comma = start === null ? -1 : text.slice(start, span.start).indexOf(',');
    if (start !== null && comma !== -1) commas.push({ start, end: start + comma + 1 });
    start = span.end;
  }
  return commas;
}

const ORDERED: ReadonlySet<ProvisionUnit> = new Set(['point', 'clause', 'article']);

/** "Điều 5 khoản 2": only of units whose order the rule is sure of. */
function goesDown({ levels }: ProvisionClaim): boolean {
  const [first, second] = levels;
  if (first === undefined || second === undefined || rankOf(second.unit) > rankOf(first.unit)) return false;
  return levels.every(({ unit }) => ORDERED.has(unit));
}

/**
 * One provision by itself: in a list a comma may part its members ("điểm a, b, khoản 2, Điều 5"), and so it does before an annex,
 * which has no articles ("Điều 8, Phụ lục VI").
 */
function isSingle({ isListed, levels }: ProvisionClaim): boolean {
  return !isListed && levels.every(({ unit, labels }) => unit !== 'annex' && labels.length < 2);
}

/** "khoản 2 điều 5". Of several, "các điều 5, 6 và 7" is usual in laws; "điều 5" alone may be no citation. */
function isLowerCase(text: string, { levels, target }: ProvisionClaim, level: ProvisionLevel): boolean {
  if (level.unit !== 'article' || !level.word.text.startsWith('đ')) return false;
  if (level.labels.length === 0 || (levels.length < 2 && target.kind === 'unsaid')) return false;
  return !PLURAL.test(textBefore(text, level.span.start, 12));
}

const PLURAL = /(?:các|những)\s{1,3}$/u;

function reversed(text: string, { span, levels }: ProvisionClaim): Found {
  const expected = [...levels]
    .reverse()
    .map(level => writeLevel(text, level))
    .join(' ');
  const fix = prefer(reviewFix('fix-order', { span, text: expected }));
  return findingAt(span, 'reversed', { data: { expected }, fix });
}

function withCommas(text: string, { span, levels }: ProvisionClaim, commas: readonly Span[]): Found {
  const expected = levels.map(level => textAt(text, level.span)).join(' ');
  const edits = commas.map(comma => ({ span: comma, text: '' }));
  return findingAt(span, 'commas', {
    data: { expected },
    fix: safeFix('fix-form', edits, { text: expected }),
  });
}

function inLowerCase(text: string, level: ProvisionLevel): Found {
  const { start } = level.word.span;
  const letter = { span: { start, end: start + 1 }, text: 'Đ' };
  const expected = writeLevel(text, level);
  const fix = safeFix('fix-form', letter, { text: expected });
  return findingAt(level.span, 'lower-case', { data: { expected }, fix });
}

/** A level as it should stand: "Điều" with its capital. */
function writeLevel(text: string, { unit, span }: ProvisionLevel): string {
  const written = textAt(text, span);
  return unit === 'article' ? `Đ${written.slice(1)}` : written;
}
