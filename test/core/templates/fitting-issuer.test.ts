import assert from 'node:assert/strict';
import { findTemplate, fitIssuer, TEMPLATES } from '../../../server/src/core/index';

describe('the issuer of a document in an office that writes for several bodies', () => {
  const fit = (id: string, office: string): string | null => {
    const template = findTemplate(id);
    assert.ok(template?.kind === 'document', id);
    return fitIssuer(template, office);
  };
  const COMMITTEE = 'Ủy ban nhân dân xã Tân Lập';

  it('stays where it may issue the document', () => {
    for (const [id, office] of [
      ['ke-hoach', COMMITTEE],
      ['ke-hoach', 'Sở Nội vụ'],
      ['ke-hoach', 'Hội đồng nhân dân phường An Lạc'],
      ['ke-hoach', 'Hội Làm vườn'],
      ['cong-dien', 'Chủ tịch UBND đặc khu Đảo Xanh'],
      ['bao-cao-dinh-ky-dang', 'Đảng ủy phường An Lạc'],
      ['to-trinh-hdnd', 'Thường trực HĐND xã Tân Lập'],
      ['bao-cao-doan', 'Tỉnh đoàn Bình Minh'],
    ] as const)
      assert.equal(fit(id, office), office, id);
  });

  it('is the body of the template in the same commune, ward, zone or province', () => {
    assert.equal(fit('nghi-quyet-hdnd-ca-biet', COMMITTEE), 'Hội đồng nhân dân xã Tân Lập');
    assert.equal(fit('to-trinh-hdnd', COMMITTEE), 'Hội đồng nhân dân xã Tân Lập');
    assert.equal(fit('bao-cao-dinh-ky-dang', COMMITTEE), 'Đảng ủy xã Tân Lập');
    assert.equal(fit('ket-luan', 'Ủy ban nhân dân đặc khu Đảo Xanh'), 'Đảng ủy đặc khu Đảo Xanh');
    assert.equal(fit('ke-hoach', 'Đảng ủy phường An Lạc'), 'Ủy ban nhân dân phường An Lạc');
    assert.equal(fit('nghi-quyet-hdnd-ca-biet', 'Chủ tịch UBND xã Tân Lập'), 'Hội đồng nhân dân xã Tân Lập');
    assert.equal(fit('ke-hoach-doan', COMMITTEE), 'Ban Chấp hành Đoàn xã Tân Lập');
    assert.equal(
      fit('ke-hoach-dang', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã Tân Lập'),
      'Đảng ủy xã Tân Lập',
    );
  });

  it('is left open where the names do not tell it', () => {
    assert.equal(fit('nghi-quyet-chi-bo', COMMITTEE), null);
    assert.equal(fit('chi-thi-dang', COMMITTEE), null);
    assert.equal(fit('ke-hoach', 'Tỉnh ủy Bình Minh'), null);
    assert.equal(fit('bao-cao-dinh-ky-dang', 'Sở Nội vụ'), null);
  });

  it('of a social insurance is of its province, not of "xã hội"', () => {
    const insurance = 'Bảo hiểm xã hội tỉnh Bình Minh';
    assert.equal(fit('to-trinh-hdnd', insurance), 'Hội đồng nhân dân tỉnh Bình Minh');
    assert.equal(fit('ke-hoach-dang', insurance), null);
  });

  it('is a body of the class of each template', () => {
    for (const template of TEMPLATES) {
      if (template.kind === 'section') continue;
      const fitted = fitIssuer(template, COMMITTEE);
      if (template.documentClass === 'party')
        assert.match(fitted ?? 'Đảng ủy xã Tân Lập', /^Đảng (?:ủy|bộ) xã Tân Lập$/u, template.id);
      if (template.documentClass === 'union') assert.match(String(fitted), /Đoàn xã Tân Lập$/iu);
    }
  });
});
