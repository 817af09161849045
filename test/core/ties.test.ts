import assert from 'node:assert/strict';
import { joinFactors } from '../../server/src/core/claims/statement/evidence/factors-of';
import { trialsOf } from '../../server/src/core/claims/statement/trials';
import { rateOf } from '../../server/src/core/index';
import { paragraph } from '../helpers/marked';

/** What is counted of a text: readings that agree, and those of a higher rate that do not; figures with few digits say nothing. */
const TRIALS: readonly (readonly [text: string, ...counted: readonly string[]])[] = [
  ['Xã có 1.200 hộ, trong đó 171 hộ nghèo, chiếm 14,25% tổng số hộ.', 'share this tied of-which same met'],
  ['Xã có 1.200 hộ, trong đó 171 hộ nghèo, chiếm 14,52% tổng số hộ.', 'share this tied of-which same missed'],
  ['Xã có 1.200 hộ, trong đó 120 hộ nghèo, chiếm 10% tổng số hộ.'],
  ['Xã có 1.200 hộ, trong đó 171 hộ nghèo, chiếm hơn 14,2% tổng số hộ.'],
  ['Hộ nghèo giảm từ 312 hộ xuống 287 hộ, giảm 8,01%.', 'held met'],
  ['Hộ nghèo giảm từ 312 hộ xuống 287 hộ, giảm 10,81%.', 'held missed', 'pair from-to next same missed'],
  [
    'Năm 2023 thu 240 tỷ đồng, năm 2024 thu 276 tỷ đồng, tăng 36,1 tỷ đồng.',
    'difference dated next same met',
  ],
  ['Có 100 hộ, gồm 40 hộ cũ và 60 hộ mới.', 'sum told met'],
  ['Có 99 hộ, gồm 39 hộ cũ và 60 hộ mới.'],
  [
    'Đạt chuẩn 8/12 xã (66,7%), chưa đạt 4/12 xã (33,5%).',
    'share told slash met',
    'share told slash missed',
    'share unsaid tied item same missed',
    'share unsaid tied plain same far missed',
    'share unsaid clause behind-said same missed',
    'share unsaid clause slash missed',
  ],
];

describe('rates of ties', () => {
  it('are those of the widest class that is known, however often one asks', () => {
    const known = rateOf('sum lines told');
    assert.deepEqual(
      [rateOf('sum lines told far'), rateOf('sum lines told far'), rateOf('sum lines told')],
      [known, known, known],
    );
  });

  it('are low for a class that was never counted', () => {
    assert.ok(rateOf('sum of a kind that nobody counted') < rateOf('share of a kind that nobody counted'));
  });
});

describe('readings that are counted for the rates', () => {
  const trials = (text: string): readonly string[] =>
    trialsOf(paragraph(text).measures).map(
      ({ tie, isAgreeing }) => `${tie} ${isAgreeing ? 'met' : 'missed'}`,
    );

  for (const [text, ...counted] of TRIALS) {
    it(text, () => {
      assert.deepEqual(trials(text), counted);
    });
  }
});

describe('the terms of a product as they are told', () => {
  for (const [tie, terms, told] of [
    ['product each', ['200', '350.000'], '200 × 350.000'],
    ['product monthly', ['64', '700.000', '9'], '64 × 700.000 × 9'],
    ['product lots', ['200', '350.000', '300', '50.000'], '200 × 350.000 + 300 × 50.000'],
    ['product lots', ['200', '350.000', '300'], '200 × 350.000 + 300'],
  ] as const) {
    it(told, () => {
      assert.equal(joinFactors(tie, terms), told);
    });
  }
});
