import assert from 'node:assert/strict';
import { formatDecimal, type Decimal } from '../../server/src/core/index';
import {
  comparePercent,
  isExactAt,
  partThatFits,
  percentCutOff,
  percentOf,
  wholeThatFits,
  wholesBehind,
  type Ratio,
} from '../../server/src/core/arithmetic/ratio';
import { readNumber } from '../../server/src/core/claims/number';

const decimal = (written: string): Decimal => readNumber(written, 0).value;

/** "699/756" as a ratio of exact counts. */
function ratio(written: string, rest: Partial<Ratio> = {}): Ratio {
  const [part = '', whole = ''] = written.split('/');
  return { part: decimal(part), whole: decimal(whole), relation: 'ratio', isRounded: false, ...rest };
}

const excess = (written: string): Ratio => ratio(written, { relation: 'excess' });
const rounded = (written: string): Ratio => ratio(written, { isRounded: true });

describe('a printed percentage against a ratio', () => {
  const table: readonly (readonly [Ratio, string, string])[] = [
    [ratio('699/756'), '92,46', 'equal'],
    [ratio('699/756'), '92,5', 'equal'],
    [ratio('699/756'), '92', 'equal'],
    [ratio('699/756'), '92,460', 'equal'],
    [ratio('699/756'), '92,47', 'differs'],
    [ratio('699/756'), '92,45', 'differs'],
    [ratio('1/8'), '12,5', 'equal'],
    [ratio('1/8'), '13', 'equal'],
    [ratio('1/8'), '12', 'truncated'],
    [ratio('1/16'), '6,3', 'equal'],
    [ratio('1/16'), '6,2', 'truncated'],
    [ratio('6.270/6.294'), '99,61', 'truncated'],
    [ratio('6.270/6.294'), '99,62', 'equal'],
    [ratio('6.270/6.294'), '99,63', 'differs'],
    [ratio('2/3'), '66', 'truncated'],
    [ratio('2/3'), '67', 'equal'],
    [ratio('0/5'), '0', 'equal'],
    [ratio('5/5'), '100', 'equal'],
    [ratio('999/1.000'), '100', 'equal'],
    [ratio('3.194/2.313'), '138', 'equal'],
    [excess('643/500'), '28,6', 'equal'],
    [excess('643/500'), '128,6', 'differs'],
    [excess('209/150'), '39,33', 'equal'],
    [excess('29/31'), '0', 'differs'],
  ];
  for (const [of, printed, agreement] of table) {
    const shown = `${formatDecimal(of.part, 'vi')}/${formatDecimal(of.whole, 'vi')}`;
    it(`${of.relation} ${shown} and ${printed}%: ${agreement}`, () => {
      assert.equal(comparePercent(of, decimal(printed)), agreement);
    });
  }

  it('allows for figures that are rounded themselves', () => {
    assert.equal(comparePercent(ratio('17,6/20,4'), decimal('86,4')), 'differs');
    assert.equal(comparePercent(rounded('17,6/20,4'), decimal('86,4')), 'equal');
    assert.equal(comparePercent(rounded('17,6/20,4'), decimal('88,0')), 'differs');
    assert.equal(comparePercent(rounded('10/20'), decimal('47')), 'equal');
    assert.equal(comparePercent(rounded('10/20'), decimal('54')), 'equal');
    assert.equal(comparePercent(rounded('10/20'), decimal('45')), 'differs');
    assert.equal(comparePercent(rounded('10/20'), decimal('56')), 'differs');
    assert.equal(comparePercent(rounded('18.892/17.559'), decimal('107,6')), 'equal');
    assert.equal(comparePercent(rounded('18.892/17.559'), decimal('107,7')), 'differs');
  });

  it('is exact where a float is not', () => {
    const huge = ratio('9.007.199.254.740.993/18.014.398.509.481.986');
    assert.equal(comparePercent(huge, decimal('50,00')), 'equal');
    assert.equal(isExactAt(huge, 0), true);
  });
});

describe('the percentage of a ratio', () => {
  it('is rounded half up, or cut off', () => {
    assert.equal(formatDecimal(percentOf(ratio('6.270/6.294'), 2), 'vi'), '99,62');
    assert.equal(formatDecimal(percentCutOff(ratio('6.270/6.294'), 3), 'vi'), '99,618');
    assert.equal(formatDecimal(percentOf(ratio('1/8'), 0), 'vi'), '13');
    assert.equal(formatDecimal(percentOf(excess('29/31'), 1), 'vi'), '-6,5');
    assert.equal(formatDecimal(percentCutOff(excess('29/31'), 1), 'vi'), '-6,5');
    assert.equal(formatDecimal(percentOf(excess('101/200'), 0), 'vi'), '-49');
    assert.equal(formatDecimal(percentCutOff(excess('50/100'), 0), 'vi'), '-50');
  });

  it('ends, or goes on behind the printed decimals', () => {
    assert.equal(isExactAt(ratio('45/60'), 0), true);
    assert.equal(isExactAt(ratio('1/8'), 0), false);
    assert.equal(isExactAt(ratio('1/8'), 1), true);
    assert.equal(isExactAt(ratio('2/3'), 6), false);
  });
});

describe('a count that makes the printed percentage true', () => {
  it('is the nearest one', () => {
    assert.equal(partThatFits(ratio('245/2.005'), decimal('12,52')), 251n);
    assert.equal(wholeThatFits(ratio('245/2.005'), decimal('12,52')), 1957n);
    assert.equal(partThatFits(ratio('11/12'), decimal('100')), 12n);
    assert.equal(wholeThatFits(ratio('11/12'), decimal('100')), 11n);
    assert.equal(wholeThatFits(ratio('437/442'), decimal('92,39')), 473n);
    assert.equal(wholeThatFits(ratio('1/8'), decimal('50')), 2n);
    assert.equal(wholeThatFits(ratio('3/50'), decimal('1')), 201n);
    assert.equal(partThatFits(ratio('5/8'), decimal('12,5')), 1n);
    assert.equal(partThatFits(ratio('5/8'), decimal('0')), 0n);
    assert.equal(partThatFits(excess('209/150'), decimal('93,33')), 290n);
    assert.equal(wholeThatFits(excess('643/500'), decimal('38,6')), 464n);
  });

  it('is the count itself where that makes it true', () => {
    assert.equal(partThatFits(ratio('251/2.005'), decimal('12,52')), 251n);
    assert.equal(wholeThatFits(ratio('245/1.957'), decimal('12,52')), 1957n);
    assert.equal(partThatFits(ratio('250/1.000'), decimal('25')), 250n);
  });

  it('is the first or the last of several', () => {
    assert.equal(partThatFits(ratio('200/1.000'), decimal('25')), 245n);
    assert.equal(partThatFits(ratio('245/1.000'), decimal('25')), 245n);
    assert.equal(partThatFits(ratio('254/1.000'), decimal('25')), 254n);
    assert.equal(partThatFits(ratio('255/1.000'), decimal('25')), 254n);
    assert.equal(partThatFits(ratio('300/1.000'), decimal('25')), 254n);
    assert.equal(wholeThatFits(ratio('250/900'), decimal('25')), 981n);
    assert.equal(wholeThatFits(ratio('250/981'), decimal('25')), 981n);
    assert.equal(wholeThatFits(ratio('250/1.020'), decimal('25')), 1020n);
    assert.equal(wholeThatFits(ratio('250/1.021'), decimal('25')), 1020n);
    assert.deepEqual(wholesBehind(decimal('250'), decimal('25')), { lowest: 981n, highest: 1020n });
    assert.deepEqual(wholesBehind(decimal('1'), decimal('0,5')), { lowest: 182n, highest: 222n });
  });

  it('may fall below a hundred per cent of an excess', () => {
    assert.equal(partThatFits(excess('1/3'), decimal('0')), 3n);
    assert.equal(wholeThatFits(excess('3/2'), decimal('0')), 3n);
  });

  it('rounds back to the printed percentage', () => {
    assert.equal(comparePercent(ratio('251/2.005'), decimal('12,52')), 'equal');
    assert.equal(comparePercent(ratio('245/1.957'), decimal('12,52')), 'equal');
    assert.equal(comparePercent(excess('290/150'), decimal('93,33')), 'equal');
  });

  it('is none where no whole number does it', () => {
    assert.equal(partThatFits(ratio('402/756'), decimal('53,71')), null);
    assert.equal(wholeThatFits(ratio('66/67'), decimal('89,5')), null);
    assert.equal(wholeThatFits(ratio('0/67'), decimal('89,5')), null);
    assert.equal(wholeThatFits(ratio('5/67'), decimal('0')), null);
  });

  it('is a range of wholes for a part and its percentage', () => {
    assert.deepEqual(wholesBehind(decimal('178'), decimal('19,78')), { lowest: 900n, highest: 900n });
    assert.equal(wholesBehind(decimal('402'), decimal('99,99')), null);
    assert.equal(wholesBehind(decimal('17,5'), decimal('50')), null);
    assert.equal(wholesBehind(decimal('0'), decimal('50')), null);
    assert.equal(wholesBehind(decimal('5'), decimal('0')), null);
    assert.equal(wholesBehind(decimal('5'), { units: -50n, scale: 0 }), null);
    assert.equal(wholesBehind({ units: -5n, scale: 0 }, { units: -50n, scale: 0 }), null);
    assert.deepEqual(wholesBehind(decimal('12,00'), decimal('50')), { lowest: 24n, highest: 24n });
  });

  it('is none where a figure is not a count', () => {
    assert.equal(partThatFits(ratio('17,5/20'), decimal('90')), null);
    assert.equal(partThatFits(ratio('17/20,5'), decimal('90')), null);
    assert.equal(wholeThatFits(ratio('17/20,5'), decimal('90')), null);
    assert.equal(wholeThatFits(ratio('17,5/20'), decimal('90')), null);
  });
});
