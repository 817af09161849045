import { formatDecimal } from '../../arithmetic/decimal';
import type { FigureClaim, NumberClaim } from '../../claims/claim';
import { unitBehind } from '../../claims/unit-behind';
import { clauseBefore } from '../../claims/words-before';
import { readTie } from '../../claims/statement/shares/tie';
import type { Block } from '../../block/block';
import { skipSpacesBack } from '../../text/boundary';
import { textAt } from '../../text/span';
import { isVietnamese } from '../../reading/vietnamese';
import { blockRule, describeRule } from '../../rule/define-rule';
import { findingAt, safeFix } from '../../rule/finding';
import type { FindingOf, FixSafety } from '../../rule/rule';
import { ACCOUNTING_LAW, cite } from '../../rule/sources';

const meta = describeRule({
  id: 'figure/number-format',
  since: '0.1.0',
  title: {
    vi: 'Dấu phân cách trong số không theo cách viết tiếng Việt',
    en: 'Separators in a number that Vietnamese does not use',
  },
  severity: 'warning',
  enabledByDefault: true,
  needs: ['number', 'percentage', 'fraction'],
  fixes: ['safe', 'review'],
  messages: {
    'decimal-dot': {
      vi: 'Số {written} dùng dấu chấm thập phân; tiếng Việt dùng dấu phẩy: {expected}.',
      en: '{written} has a decimal point; Vietnamese uses a comma: {expected}.',
    },
    'ambiguous-dot': {
      vi: 'Tỷ lệ {written} có dấu chấm trước ba chữ số nên đọc được hai cách; nếu là phần thập phân thì viết {expected}.',
      en: '{written} has a dot before three digits and can be read in two ways; for decimals write {expected}.',
    },
    'comma-grouped': {
      vi: 'Số {written} dùng dấu phẩy để phân cách hàng nghìn; tiếng Việt dùng dấu chấm: {expected}.',
      en: '{written} has commas between thousands; Vietnamese uses dots: {expected}.',
    },
    'mixed-separators': {
      vi: 'Dấu phân cách trong số {written} không theo cách viết nào; cần kiểm tra lại số này.',
      en: 'The separators of {written} follow no convention; check the figure.',
    },
  },
  notes: { rewrite: { vi: 'Viết thành {text}', en: 'Write as {text}' } },
  sources: [
    cite(ACCOUNTING_LAW, {
      article: 'Điều 11',
      about: 'chữ số hàng nghìn đặt dấu chấm, phần thập phân đặt dấu phẩy',
    }),
  ],
});

type Found = FindingOf<typeof meta>;

/** Reports decimal points, commas between thousands, and separators that one number mixes. */
export const numberFormat = blockRule(meta, checkFigures);

function* checkFigures(block: Block): Iterable<Found> {
  const odd = block.figures.filter(figure => numbersOf(figure).some(({ problem }) => problem !== 'none'));
  if (odd.length === 0 || !isVietnamese(block.text)) return;
  for (const figure of odd) {
    for (const number of numbersOf(figure)) {
      const finding = judge(block.text, number, figure.kind === 'percentage');
      if (finding !== null) yield finding;
    }
  }
}

function numbersOf(figure: FigureClaim): readonly NumberClaim[] {
  switch (figure.kind) {
    case 'number':
      return [figure];
    case 'percentage':
      return [figure.number];
    case 'fraction':
      return figure.reading === 'count' ? [figure.numerator, figure.denominator] : [];
    case 'code':
      return [];
  }
}

/**
 * A dot before decimals also stands in versions, headings and codes ("2.5 Nội dung", "12.34.5"), so a number outside a
 * percentage is judged only where a unit of measure follows it.
 */
function judge(text: string, number: NumberClaim, isPercentage: boolean): Found | null {
  if (CURRENCY.test(text.charAt(skipSpacesBack(text, number.span.start) - 1))) return null;
  const isMeasured = isPercentage || isMeasuredBehind(text, number.span.end);
  switch (number.problem) {
    case 'none':
      return null;
    case 'decimal-dot':
      return isMeasured ? findingFor(text, number, { messageId: 'decimal-dot', safety: 'safe' }) : null;
    case 'ambiguous-dot':
      return isPercentage && isShareOrAttainment(text, number)
        ? findingFor(text, number, { messageId: 'ambiguous-dot', safety: 'review' })
        : null;
    case 'comma-grouped':
    case 'comma-grouped-decimal-dot':
      return findingFor(text, number, { messageId: 'comma-grouped', safety: 'safe' });
    case 'mixed-separators':
      return isMeasured ? findingFor(text, number, { messageId: 'mixed-separators', safety: null }) : null;
  }
}

/** A foreign sum under its own sign ("£ 842.8m") is quoted as it is written abroad. */
const CURRENCY = /[$£€¥]/u;

/** Growth may be in thousands of percent ("tăng 2.607%"); what is "chiếm", "đạt" or in brackets is not. */
function isShareOrAttainment(text: string, { span }: NumberClaim): boolean {
  if (isManyTimes(text.slice(span.start, span.end + LONGEST_BASE))) return false;
  const before = clauseBefore(text, span.start, 40);
  if (SHARE_VERB.test(before)) return true;
  const tie = readTie(before);
  return tie !== null && tie.relation === 'ratio';
}

/** "đạt 2.157% so với quy định": what is wanted may be exceeded twenty times; with two digits before the dot it hardly is. */
function isManyTimes(written: string): boolean {
  return /^\d\.\d{3}\s?%\s(?:so với|quy định|tiêu chuẩn|định mức)(?!\p{L})/u.test(written);
}

const LONGEST_BASE = 20;

/** "tỷ lệ che phủ rừng đạt ", "chiếm tỷ lệ ". */
const SHARE_VERB = /(?:chiếm|đạt|bằng|tỷ lệ|tỉ lệ|tỷ trọng)\s$/u;

/** "12.5 ha", and the first end of an interval: "5.8-6.2%". */
function isMeasuredBehind(text: string, end: number): boolean {
  return MEASURES.test(unitBehind(text, end)) || RANGE_BEHIND.test(text.slice(end, end + 24));
}

/** "-6.2%", " đến 6.2 %". */
const RANGE_BEHIND = /^(?:[-–—]|\s[-–—]\s|\sđến\s)\d[\d.,]{0,14}\s?%/u;

/** Units that are measured or reckoned in decimals; a heading or a version is followed by none of them. */
const MEASURES =
  /^(?:%|lần|tỷ|tỉ|triệu|nghìn|ngàn|vạn|đồng|usd|eur|ha|héc|km|m|m2|m3|mét|cm|mm|tấn|tạ|kg|lít|độ|điểm|mw|kwh|giờ)(?!\p{L})/u;

interface Judgement {
  readonly messageId: Found['messageId'];
  /** Null where no repair can be told. */
  readonly safety: FixSafety | null;
}

function findingFor(text: string, number: NumberClaim, { messageId, safety }: Judgement): Found {
  const expected = expectedForm(text, number);
  const rewrite = safeFix('rewrite', { span: number.span, text: expected });
  const fix = safety === null ? null : { ...rewrite, safety };
  const data = { written: textAt(text, number.span), expected };
  return findingAt(number.span, messageId, { data, fix });
}

function expectedForm(text: string, number: NumberClaim): string {
  if (number.problem === 'ambiguous-dot') return textAt(text, number.span).replace('.', ',');
  return formatDecimal(number.value, 'vi');
}
