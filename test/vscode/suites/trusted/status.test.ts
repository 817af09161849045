import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { readStanding } from '../../../../client/src/extension/standing';
import type { StatusParams } from '../../../../client/src/protocol/protocol';

const STATUS: StatusParams = {
  uri: 'file:///bao-cao.txt',
  version: 3,
  checked: true,
  scope: 'whole',
  errors: 1,
  warnings: 0,
  informations: 2,
  profile: 'auto',
  documentClass: 'party',
  classOrigin: 'party-title',
  textKind: 'whole',
};

describe('how a draft stands', () => {
  it('nobody says that a text is no draft while it is being looked at', () => {
    strictEqual(readStanding(1, undefined).kind, 'checking');
    strictEqual(readStanding(4, { ...STATUS, checked: false }).kind, 'checking');
    strictEqual(readStanding(3, { ...STATUS, checked: false }).kind, 'unchecked');
  });

  it('the findings of the version before stay until there are others', () => {
    strictEqual(readStanding(4, STATUS).kind, 'checked');
  });

  it('class, kind and number of findings are told', () => {
    deepStrictEqual(readStanding(3, STATUS), {
      kind: 'checked',
      errors: 1,
      warnings: 0,
      isPart: false,
      counts: '1 lỗi, 0 cảnh báo, 2 gợi ý',
      whatItIs: 'Hệ văn bản: Đảng (có tiêu đề của Đảng) · dự thảo',
      inShort: 'Đảng · dự thảo',
    });
  });

  it('of a long draft it is told that the rest follows', () => {
    const standing = readStanding(3, { ...STATUS, scope: 'part' });
    strictEqual(
      standing.kind === 'checked' && standing.counts,
      'Phần đang xem: 1 lỗi, 0 cảnh báo, 2 gợi ý; đang kiểm tra phần còn lại…',
    );
  });

  it('of what is no whole draft it is told that its form is not judged', () => {
    const standing = readStanding(3, { ...STATUS, textKind: 'form', errors: 0, informations: 0 });
    deepStrictEqual(standing.kind === 'checked' && [standing.counts, standing.whatItIs, standing.inShort], [
      'Không có phát hiện',
      'Hệ văn bản: Đảng (có tiêu đề của Đảng) · biểu mẫu: không xét thể thức',
      'Đảng · biểu mẫu',
    ]);
  });

  it('the words in the bar begin with a capital letter', () => {
    const standing = readStanding(3, { ...STATUS, documentClass: 'none' });
    strictEqual(standing.kind === 'checked' && standing.inShort, 'Không áp dụng thể thức · dự thảo');
  });
});
