import assert from 'node:assert/strict';
import { adviseOn, findTemplate, TEMPLATES, type CalendarDate } from '../../../server/src/core/index';

const OCTOBER_2026: CalendarDate = { day: 12, month: 10, year: 2026 };

describe('what speaks against a template', () => {
  const advise = (id: string, issuer: string | null, date = OCTOBER_2026): readonly object[] => {
    const template = findTemplate(id);
    assert.ok(template?.kind === 'document', id);
    return adviseOn({ template, issuer, date, templates: TEMPLATES });
  };

  it('is the form of others, with the template of the same type where there is one', () => {
    const rows = [
      ['to-trinh', 'Đảng ủy xã Tân Lập', 'state', 'to-trinh-dang'],
      ['ke-hoach-dang', 'UBND xã Tân Lập', 'party', 'ke-hoach'],
      ['ke-hoach-dang', 'Chủ tịch UBND xã Tân Lập', 'party', 'ke-hoach'],
      ['ke-hoach', 'Đoàn xã Tân Lập', 'state', 'ke-hoach-doan'],
      ['giay-nghi-phep', 'Tỉnh ủy Cao Sơn', 'state', null],
    ] as const;
    for (const [id, issuer, form, instead] of rows)
      assert.deepEqual(advise(id, issuer), [{ kind: 'foreign', form, instead }], id);
  });

  it('is a body that does not issue it', () => {
    assert.deepEqual(advise('nghi-quyet-ubnd-ca-biet', 'Sở Nội vụ'), [
      { kind: 'other-body', bodies: ['ủy ban nhân dân'] },
    ]);
    assert.deepEqual(advise('nghi-quyet-chi-bo', 'Tỉnh ủy Cao Sơn'), [
      { kind: 'other-body', bodies: ['chi bộ'] },
    ]);
    assert.deepEqual(advise('thong-tri', 'Chi bộ thôn Đoài'), [{ kind: 'not-of-cells', type: 'thông tri' }]);
  });

  it('is a body that did not exist on the day', () => {
    const told = (issuer: string, date: CalendarDate): readonly string[] =>
      advise('ke-hoach', issuer, date).map(advice => ('kind' in advice ? String(advice.kind) : ''));
    const before = { day: 30, month: 6, year: 2025 };
    assert.deepEqual(told('UBND huyện Sông Mây', OCTOBER_2026), ['out-of-time']);
    assert.deepEqual(told('UBND huyện Sông Mây', before), []);
    assert.deepEqual(told('Viện kiểm sát nhân dân khu vực 3', before), ['out-of-time']);
    assert.deepEqual(told('Viện kiểm sát nhân dân khu vực 3', OCTOBER_2026), []);
  });

  it('is that nothing is known of the body', () => {
    assert.deepEqual(advise('nghi-quyet-ubnd-ca-biet', 'Hội Làm vườn'), [{ kind: 'unknown-body' }]);
    assert.deepEqual(advise('ke-hoach', 'ubnd xã Tân Lập'), []);
  });

  it('is a form that came later', () => {
    const early = { day: 1, month: 6, year: 2020 };
    assert.deepEqual(advise('nghi-quyet-hdnd-qppl', 'HĐND tỉnh Cao Sơn', early), [
      { kind: 'later-form', since: { day: 1, month: 7, year: 2025 } },
    ]);
    assert.deepEqual(advise('nghi-quyet-hdnd-qppl', 'HĐND tỉnh Cao Sơn'), []);
  });

  it('is nothing for the bodies of a template, and without an issuer', () => {
    const rows = [
      ['ke-hoach', 'Sở Nội vụ'],
      ['nghi-quyet-ubnd-ca-biet', 'UBND xã Tân Lập'],
      ['giay-trieu-tap', 'Thường trực HĐND xã Tân Lập'],
      ['bao-cao-tham-tra', 'Ban Pháp chế HĐND tỉnh Cao Sơn'],
      ['nghi-quyet-chi-bo', 'Chi bộ thôn Đoài'],
      ['nghi-quyet-chi-bo', null],
      ['ke-hoach', 'Chủ tịch UBND xã Tân Lập'],
      ['chi-thi-dang', 'Tỉnh ủy Cao Sơn'],
    ] as const;
    for (const [id, issuer] of rows) assert.deepEqual(advise(id, issuer), [], `${id}, ${String(issuer)}`);
  });
});
