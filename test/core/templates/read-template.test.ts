import assert from 'node:assert/strict';
import { readTemplate } from '../../../server/scripts/templates/read-template';

const HEAD =
  'vi: Kế hoạch\nen: Plan\nclass: state\nkind: document\ntype: kế hoạch\ncode: KH\nprefix: kh\nsource: Mẫu 1.4\n';
const PARTS = new Map([['dau', 'Số: ${NUMBER:…}/${TYPE_CODE}-UBND\n']]);

describe('the file of a template', () => {
  it('is read with its parts, its type and its code', () => {
    const template = readTemplate('ke-hoach', `---\n${HEAD}---\n@dau\n\n\${TYPE}\nVề việc $1\n`, PARTS);
    assert.equal(template.kind, 'document');
    assert.equal(template.body, 'Số: ${NUMBER:…}/KH-UBND\n\nKẾ HOẠCH\nVề việc $1');
    assert.deepEqual([template.name.vi, template.prefix, template.sources], ['Kế hoạch', 'kh', ['Mẫu 1.4']]);
  });

  it('of a section says where it belongs', () => {
    const head = 'vi: A\nen: B\nclass: any\nkind: section\npart: heading\nprefix: a\nsource: C\n';
    const more = 'heading: mục đích\nheading: yêu cầu\ntypes: kế hoạch, chương trình\norder: 5\n';
    const template = readTemplate('muc-dich', `---\n${head}${more}---\nX\n`, PARTS);
    assert.ok(template.kind === 'section');
    assert.deepEqual(template.headings, ['mục đích', 'yêu cầu']);
    assert.deepEqual(template.types, ['kế hoạch', 'chương trình']);
    assert.equal(template.order, 5);
  });

  it('with a fault is refused by name of file and key', () => {
    const faults = [
      [HEAD.replace('source: Mẫu 1.4\n', ''), 'X', /ke-hoach: the key "source" is missing/u],
      [HEAD.replace('vi: Kế hoạch\n', ''), 'X', /ke-hoach: the key "vi" is missing/u],
      [HEAD.replace('state', 'nhà nước'), 'X', /ke-hoach: "nhà nước" is no class/u],
      [HEAD, '@khong-co', /ke-hoach: there is no part "khong-co"/u],
    ] as const;
    for (const [head, body, message] of faults)
      assert.throws(() => readTemplate('ke-hoach', `---\n${head}---\n${body}\n`, PARTS), message);
  });
});
