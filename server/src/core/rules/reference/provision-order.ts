import {
  rankOf,
  type ProvisionClaim,
  type ProvisionLevel,
  type ProvisionUnit,
} from '../../claims/provision/provision';
import type { Block } from '../../block/block';
import { isInQuotation } from '../../usages/provisions/quotation';
import { textAt, type Span } from '../../text/span';
import type { BlockRule, Finding, Fix, RuleMeta, TextEdit } from '../../rule/rule';

const meta: RuleMeta = {
  id: 'reference/provision-order',
  group: 'reference',
  since: '0.1.0',
  title: {
    vi: 'Điểm, khoản, điều không viện dẫn theo thứ tự từ nhỏ đến lớn',
    en: 'Points, clauses and articles not cited from small to large',
  },
  severity: 'information',
  enabledByDefault: true,
  needs: ['provision'],
  fixes: ['safe', 'review'],
  options: {},
  messages: {
    reversed: {
      text: {
        vi: 'Nên viện dẫn từ nhỏ đến lớn: {expected}.',
        en: 'Cite from small to large: {expected}.',
      },
      severity: null,
    },
    commas: {
      text: {
        vi: 'Không dùng dấu phẩy giữa các cấp của một điều khoản: {expected}.',
        en: 'No commas between the levels of one provision: {expected}.',
      },
      severity: null,
    },
    'lower-case': {
      text: {
        vi: 'Viết hoa chữ "Điều" khi viện dẫn: {expected}.',
        en: 'Write "Điều" with a capital in a citation: {expected}.',
      },
      severity: null,
    },
  },
  notes: {
    'fix-order': { vi: 'Đổi thành {text}', en: 'Change to {text}' },
    'fix-form': { vi: 'Sửa thành {text}', en: 'Write {text}' },
  },
  sources: [
    {
      title: 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020',
      article: 'Phụ lục II, V.7',
      url: null,
    },
  ],
};

/** Compares the form of cited provisions with "điểm a khoản 2 Điều 5". */
export const provisionOrder: BlockRule = { scope: 'block', meta, check: checkBlock };

function* checkBlock({ text, provisions }: Block): Iterable<Finding> {
  for (const claim of provisions) {
    for (const finding of findingsFor(text, claim)) {
      if (!isInQuotation(text, claim.span.start)) yield finding;
    }
  }
}

function* findingsFor(text: string, claim: ProvisionClaim): Iterable<Finding> {
  const commas = commasOf(text, claim);
  if (goesDown(claim)) {
    if (commas.length === 0 || !claim.isListed) yield reversed(text, claim);
    return;
  }
  if (commas.length > 0 && isSingle(claim)) yield withCommas(text, claim, commas);
  for (const level of claim.levels) {
    if (isLowerCase(text, claim, level)) yield inLowerCase(text, level);
  }
}

/** Where commas stand between the levels, with the blanks before them. */
function commasOf(text: string, { levels }: ProvisionClaim): readonly Span[] {
  return levels.slice(1).flatMap(({ span }, index) => {
    const start = levels[index]?.span.end ?? span.start;
    const comma = text.slice(start, span.start).indexOf(',');
    return comma === -1 ? [] : [{ start, end: start + comma + 1 }];
  });
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
  return !PLURAL.test(text.slice(Math.max(0, level.span.start - 12), level.span.start).normalize('NFC'));
}

const PLURAL = /(?:các|những)\s{1,3}$/u;

function reversed(text: string, { span, levels }: ProvisionClaim): Finding {
  const expected = [...levels]
    .reverse()
    .map(level => writeLevel(text, level))
    .join(' ');
  const fix = fixTo('fix-order', expected, [{ span, text: expected }]);
  return finding('reversed', span, { ...fix, safety: 'review' });
}

function withCommas(text: string, { span, levels }: ProvisionClaim, commas: readonly Span[]): Finding {
  const expected = levels.map(level => textAt(text, level.span)).join(' ');
  return finding(
    'commas',
    span,
    fixTo(
      'fix-form',
      expected,
      commas.map(comma => ({ span: comma, text: '' })),
    ),
  );
}

function inLowerCase(text: string, level: ProvisionLevel): Finding {
  const { start } = level.word.span;
  const letter = { span: { start, end: start + 1 }, text: 'Đ' };
  return finding('lower-case', level.span, fixTo('fix-form', writeLevel(text, level), [letter]));
}

/** A level as it should stand: "Điều" with its capital. */
function writeLevel(text: string, { unit, span }: ProvisionLevel): string {
  const written = textAt(text, span);
  return unit === 'article' ? `Đ${written.slice(1)}` : written;
}

function finding(messageId: string, span: Span, fix: Fix): Finding {
  return {
    ruleId: meta.id,
    messageId,
    data: { expected: fix.data['text'] ?? '' },
    span,
    related: [],
    fixes: [fix],
  };
}

function fixTo(titleId: string, text: string, edits: readonly TextEdit[]): Fix {
  return { titleId, data: { text }, safety: 'safe', preferred: true, edits };
}
