import assert from 'node:assert/strict';
import { answersToValues, fillTemplate, findTemplate } from '../../../server/src/core/index';

function write(id: string, issuer: string): string {
  const template = findTemplate(id);
  assert.ok(template !== undefined, id);
  const date = { day: 12, month: 10, year: 2026 };
  return fillTemplate(
    template.body,
    answersToValues({ issuer, superior: null, place: null, number: null, date }),
  );
}

describe('the paper of an issuer', () => {
  it('has the body above in the block of a copy', () => {
    const office = 'VĂN PHÒNG HỘI ĐỒNG NHÂN DÂN VÀ ỦY BAN NHÂN DÂN';
    for (const [id, mark] of [
      ['sao-y', 'SAO Y'],
      ['sao-luc', 'SAO LỤC'],
      ['trich-sao', 'TRÍCH SAO'],
    ] as const) {
      const copy = write(id, 'Văn phòng HĐND và UBND xã Tân Lập');
      assert.ok(copy.startsWith(`ỦY BAN NHÂN DÂN XÃ TÂN LẬP\n${office}\n\n${mark}\n`), copy);
      assert.ok(write(id, 'UBND xã Tân Lập').startsWith(`ỦY BAN NHÂN DÂN XÃ TÂN LẬP\n\n${mark}\n`), id);
    }
  });

  it('sends a telegram to the heads of its own parts', () => {
    for (const [issuer, first] of [
      ['UBND tỉnh Cao Sơn', 'Giám đốc các sở, thủ trưởng các ban, ngành'],
      ['UBND xã Tân Lập', 'Trưởng các phòng chuyên môn'],
      ['Sở Y tế tỉnh Cao Sơn', 'Thủ trưởng các đơn vị trực thuộc'],
    ] as const)
      assert.equal(/ điện:\n- (.+);\n/u.exec(write('cong-dien', issuer))?.[1], first, issuer);
  });
});
