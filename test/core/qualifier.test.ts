import assert from 'node:assert/strict';
import type { Qualifier } from '../../server/src/core/index';
import { isBarBehind, readQualifier } from '../../server/src/core/claims/qualifier';

describe('a qualifier before a number', () => {
  const table: readonly (readonly [string, Qualifier, string])[] = [
    ['đạt 40%', 'exact', ''],
    ['chiếm gần 40%', 'nearly', 'gần'],
    ['xấp xỉ 40%', 'nearly', 'xấp xỉ'],
    ['chưa đến 40%', 'nearly', 'chưa đến'],
    ['chiếm hơn 40%', 'at-least', 'hơn'],
    ['đạt trên 40%', 'at-least', 'trên'],
    ['khoảng 40%', 'about', 'khoảng'],
    ['ước 40%', 'about', 'ước'],
    ['ước đạt 40%', 'about', 'ước đạt'],
    ['dự kiến 40%', 'about', 'dự kiến'],
    ['không quá 40%', 'bound', 'không quá'],
    ['ít nhất 40%', 'bound', 'ít nhất'],
    ['tối thiểu 40%', 'bound', 'tối thiểu'],
    ['dưới 40%', 'bound', 'dưới'],
    ['từ 40%', 'bound', 'từ'],
    ['phấn đấu 40%', 'bound', 'phấn đấu'],
    ['phấn  đấu 40%', 'bound', 'phấn  đấu'],
    ['cao hơn 40%', 'exact', ''],
    ['ít  hơn 40%', 'exact', ''],
    ['không thấp hơn 40%', 'bound', 'không thấp hơn'],
    ['có hơn 40%', 'at-least', 'hơn'],
    ['40%', 'exact', ''],
  ];
  for (const [text, qualifier, words] of table) {
    it(`${text}: ${qualifier}`, () => {
      const offset = text.indexOf('40');
      const found = readQualifier(text, offset);
      assert.equal(found.qualifier, qualifier);
      assert.equal(text.slice(found.start, offset).trim(), words);
    });
  }
});

describe('a bar behind a number', () => {
  it('is "trở lên" and "trở xuống"', () => {
    assert.ok(isBarBehind('90% trở lên', 3));
    assert.ok(isBarBehind('90%  trở  xuống', 3));
  });

  it('is nothing else', () => {
    assert.ok(!isBarBehind('90% trở thành', 3));
    assert.ok(!isBarBehind('90% trở', 3));
    assert.ok(!isBarBehind('90%', 3));
  });
});
