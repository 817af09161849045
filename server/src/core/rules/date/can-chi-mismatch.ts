import { canChiOf } from '../../arithmetic/calendar';
import { foldCanChi } from '../../claims/date/can-chi';
import type { CanChiClaim } from '../../claims/date/date';
import type { Block } from '../../block/block';
import { textAt } from '../../text/span';
import type { BlockRule, Finding, Fix, RuleMeta } from '../../rule/rule';
import { quote } from './writing';

const meta: RuleMeta = {
  id: 'date/can-chi-mismatch',
  group: 'date',
  since: '0.1.0',
  title: {
    vi: 'Tên năm can chi không đúng với năm dương lịch',
    en: 'A can-chi name that is not the one of its year',
  },
  severity: 'warning',
  enabledByDefault: true,
  needs: ['period'],
  fixes: ['review'],
  options: {},
  messages: {
    mismatch: {
      text: {
        vi: 'Năm {year} là năm {expected}, không phải {written}.',
        en: 'The year {year} is {expected}, not {written}.',
      },
      severity: null,
    },
  },
  notes: {
    year: { vi: 'Năm được so', en: 'The year it is compared with' },
    'fix-name': { vi: 'Sửa thành {text}', en: 'Change to {text}' },
    'fix-year': { vi: 'Sửa năm thành {text}', en: 'Change the year to {text}' },
  },
  sources: [
    { title: 'Chu kỳ 60 năm can chi: số thứ tự là (năm - 4) chia 60 lấy dư', article: null, url: null },
    {
      title: 'Nghị định số 30/2020/NĐ-CP (viết hoa tên năm âm lịch)',
      article: 'Phụ lục II, Mục V.8.a',
      url: null,
    },
  ],
};

/** Compares "Xuân Bính Ngọ 2026" with the cycle of sixty years. */
export const canChiMismatch: BlockRule = { scope: 'block', meta, check: checkPeriods };

function* checkPeriods(block: Block): Iterable<Finding> {
  for (const period of block.periods) {
    if (period.kind !== 'can-chi') continue;
    const written = textAt(block.text, period.nameSpan);
    const expected = canChiOf(period.year.value);
    if (foldCanChi(written) === foldCanChi(expected)) continue;
    yield {
      ruleId: meta.id,
      messageId: 'mismatch',
      data: { year: period.year.value, expected, written: quote(written) },
      span: period.nameSpan,
      related: [{ noteId: 'year', data: {}, span: period.year.span }],
      fixes: repairs(period, written, expected),
    };
  }
}

function repairs({ nameSpan, year }: CanChiClaim, written: string, expected: string): readonly Fix[] {
  const nameFix = fixTo('fix-name', { span: nameSpan, text: expected });
  const named = NEAR.map(distance => year.value + distance).find(
    near => foldCanChi(canChiOf(near)) === foldCanChi(written),
  );
  return named === undefined
    ? [nameFix]
    : [nameFix, fixTo('fix-year', { span: year.span, text: String(named) })];
}

/** A wrong year is most often a neighbouring one. */
const NEAR: readonly number[] = [-1, 1, -2, 2, -3, 3, -4, 4, -5, 5];

function fixTo(titleId: string, edit: Fix['edits'][number]): Fix {
  return { titleId, data: { text: edit.text }, safety: 'review', preferred: false, edits: [edit] };
}
