import assert from 'node:assert/strict';
import type { BodyLife } from '../../../server/src/core/reading/lexicon/body-life';
import { endOfBody } from '../../../server/src/core/reading/lexicon/find-body';

function lifeOf(names: readonly string[], places: readonly string[] | null = null): BodyLife {
  return {
    names,
    places,
    codes: null,
    title: { vi: '', en: '' },
    change: 'ended',
    day: { day: 1, month: 7, year: 2025 },
    what: { vi: '', en: '' },
    source: '',
  };
}

/** The text up to where the name ends; null where it is not there. */
function upTo(text: string, life: BodyLife): string | null {
  const end = endOfBody(life, text);
  return end === null ? null : text.slice(0, end);
}

describe('the name of a body in a text', () => {
  const committee = lifeOf(['ủy ban nhân dân huyện', 'huyện ủy']);
  for (const [text, found] of [
    ['ủy ban nhân dân huyện hòa an', 'ủy ban nhân dân huyện'],
    ['ban thường vụ huyện ủy', 'ban thường vụ huyện ủy'],
    ['huyện ủy, ủy ban nhân dân huyện', 'huyện ủy, ủy ban nhân dân huyện'],
    ['huyện ủyx, huyện ủy hòa an', 'huyện ủyx, huyện ủy'],
    ['xhuyện ủy', null],
    ['huyện ủyx', null],
    ['ủy ban nhân dân xã', null],
    ['', null],
  ] as const) {
    it(`stands whole: "${text}"`, () => {
      assert.equal(upTo(text, committee), found);
    });
  }

  const ministry = lifeOf(['bộ giao thông vận tải']);
  for (const [text, found] of [
    ['bộ giao thông vận tải', 'bộ giao thông vận tải'],
    ['trường cán bộ giao thông vận tải', null],
    [
      'trường cán bộ giao thông vận tải, bộ giao thông vận tải',
      'trường cán bộ giao thông vận tải, bộ giao thông vận tải',
    ],
  ] as const) {
    it(`is none of a school for cadres: "${text}"`, () => {
      assert.equal(upTo(text, ministry), found);
    });
  }

  const city = lifeOf(['thành ủy', 'ủy ban nhân dân thành phố'], ['thủ đức', 'vinh']);
  for (const [text, found] of [
    ['thành ủy vinh', 'thành ủy vinh'],
    ['thành ủy hà nội, thành ủy vinh', 'thành ủy hà nội, thành ủy vinh'],
    ['ủy ban nhân dân thành phố thủ đức họp', 'ủy ban nhân dân thành phố thủ đức'],
    ['thành ủy vinhx', null],
    ['thành ủy, vinh', null],
    ['thành ủy\nvinh', null],
    ['thành ủyxvinh', null],
    ['thành ủy của vinh', null],
    ['thành ủy', null],
  ] as const) {
    it(`has its place right behind: "${text.replaceAll('\n', '\\n')}"`, () => {
      assert.equal(upTo(text, city), found);
    });
  }

  const office = lifeOf(['phòng giáo dục … huyện']);
  for (const [text, found] of [
    ['phòng giáo dục và đào tạo huyện hòa an', 'phòng giáo dục và đào tạo huyện'],
    ['phòng giáo dục huyện', 'phòng giáo dục huyện'],
    ['các phòng giáo dục và đào tạo huyện', 'các phòng giáo dục và đào tạo huyện'],
    ['phòng giáo dục và đào tạo, ủy ban nhân dân huyện', null],
    ['phòng giáo dục và đào tạo tỉnh', null],
    ['huyện có phòng giáo dục', null],
  ] as const) {
    it(`has a few words within: "${text}"`, () => {
      assert.equal(upTo(text, office), found);
    });
  }

  it('has no more than 60 letters and blanks within', () => {
    for (const [letters, isFound] of [
      [60, true],
      [61, false],
    ] as const) {
      const text = `phòng giáo dục ${'n'.repeat(letters - 2)} huyện`;
      assert.equal(upTo(text, office) !== null, isFound, `${letters}`);
    }
  });
});
