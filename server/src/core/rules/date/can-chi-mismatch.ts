import { canChiOf } from '../../arithmetic/calendar';
import { foldCanChi } from '../../claims/date/can-chi';
import type { CanChiClaim } from '../../claims/date/date';
import type { Block } from '../../block/block';
import { textAt } from '../../text/span';
import { blockRule, describeRule } from '../../rule/define-rule';
import { findingAt, placeAt, reviewFix } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { DECREE_30, cite, convention } from '../../rule/sources';
import { quote } from './writing';

const meta = describeRule({
  id: 'date/can-chi-mismatch',
  since: '0.1.0',
  title: {
    vi: 'Tên năm can chi không đúng với năm dương lịch',
    en: 'A can-chi name that is not the one of its year',
  },
  severity: 'warning',
  enabledByDefault: true,
  needs: ['period'],
  fixes: ['review'],
  messages: {
    mismatch: {
      vi: 'Năm {year} là năm {expected}, không phải {written}.',
      en: 'The year {year} is {expected}, not {written}.',
    },
  },
  notes: {
    year: { vi: 'Năm dùng để đối chiếu', en: 'The year it is compared with' },
    'fix-name': { vi: 'Sửa thành {text}', en: 'Change to {text}' },
    'fix-year': { vi: 'Sửa năm thành {text}', en: 'Change the year to {text}' },
  },
  sources: [
    convention('Chu kỳ 60 năm can chi: số thứ tự là (năm - 4) chia 60 lấy dư'),
    cite(DECREE_30, { article: 'Phụ lục II, Mục V.8.a', about: 'viết hoa tên năm âm lịch' }),
  ],
});

type Found = FindingOf<typeof meta>;

/** Compares "Xuân Bính Ngọ 2026" with the cycle of sixty years. */
export const canChiMismatch = blockRule(meta, checkPeriods);

function* checkPeriods(block: Block): Iterable<Found> {
  for (const period of block.periods) {
    if (period.kind !== 'can-chi') continue;
    const written = textAt(block.text, period.nameSpan);
    const expected = canChiOf(period.year.value);
    if (foldCanChi(written) === foldCanChi(expected)) continue;
    yield findingAt(period.nameSpan, 'mismatch', {
      data: { year: period.year.value, expected, written: quote(written) },
      related: [placeAt(period.year.span, 'year')],
      fixes: repairs(period, written, expected),
    });
  }
}

function repairs({ nameSpan, year }: CanChiClaim, written: string, expected: string): Found['fixes'] {
  const nameFix = reviewFix('fix-name', { span: nameSpan, text: expected });
  const named = NEAR.map(distance => year.value + distance).find(
    near => foldCanChi(canChiOf(near)) === foldCanChi(written),
  );
  return named === undefined
    ? [nameFix]
    : [nameFix, reviewFix('fix-year', { span: year.span, text: String(named) })];
}

/** A wrong year is most often a neighbouring one. */
const NEAR: readonly number[] = [-1, 1, -2, 2, -3, 3, -4, 4, -5, 5];
