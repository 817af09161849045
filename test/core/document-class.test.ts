import assert from 'node:assert/strict';
import { createDocument } from '../../server/src/core/index';
import { classOf } from '../../server/src/core/structure/dated-lines';
import { readDocumentClass } from '../../server/src/core/structure/document-class';
import { paragraph } from '../helpers/marked';

const NATIONAL = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

describe('the class of a document and the sign that shows it', () => {
  for (const [lines, documentClass, reason] of [
    [['ĐẢNG BỘ TỈNH BÌNH MINH', 'ĐẢNG CỘNG SẢN VIỆT NAM'], 'party', 'party-title'],
    [['TỈNH ĐOÀN BÌNH MINH', 'ĐOÀN TNCS HỒ CHÍ MINH'], 'union', 'union-title'],
    [['ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH'], 'union', 'union-title'],
    [[NATIONAL, MOTTO, 'Số: 15/QĐ-UBND'], 'state', 'national-title'],
    [['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', MOTTO], 'state', 'national-title'],
    [[NATIONAL, MOTTO, 'Số: 23/2021/NQ-HĐND'], 'normative', 'normative-symbol'],
    [[NATIONAL, MOTTO, 'Số: …/2026/NQ-HĐND'], 'normative', 'normative-symbol'],
    [[NATIONAL, MOTTO, 'Số:        /2026/QĐ-UBND'], 'normative', 'normative-symbol'],
    [[NATIONAL, MOTTO, 'Số: ...../QĐ-UBND'], 'state', 'national-title'],
    [[NATIONAL, MOTTO, 'Luật số: 64/2025/QH15'], 'normative', 'normative-symbol'],
    [[NATIONAL, MOTTO, 'THÔNG TƯ'], 'normative', 'normative-symbol'],
    [[NATIONAL, MOTTO, 'Số: 1656/NQ-UBTVQH15'], 'none', 'assembly-symbol'],
    [[NATIONAL, MOTTO, 'Nghị quyết số: 142/NQ-UBTVQH16'], 'none', 'assembly-symbol'],
    [['CÔNG TY CỔ PHẦN HÒA AN', NATIONAL, 'Số: 15/QĐ-HA'], 'none', 'private-company'],
    [[`CÔNG TY TNHH HÒA AN        ${NATIONAL}`, 'Số: 04/2026/NQ-HA'], 'none', 'private-company'],
    [['HỢP TÁC XÃ HÒA AN', NATIONAL, 'Số: 15/QĐ-HTX'], 'none', 'private-company'],
    [['CÔNG TY TNHH MỘT THÀNH VIÊN HÒA AN', NATIONAL, 'Số: 15/QĐ-HA'], 'state', 'national-title'],
    [['LIÊN MINH HỢP TÁC XÃ', NATIONAL, 'Số: 15/QĐ-LM'], 'state', 'national-title'],
    [['SỞ CÔNG THƯƠNG', NATIONAL, 'Số: 15/QĐ-SCT', 'CÔNG TY CỔ PHẦN HÒA AN'], 'state', 'national-title'],
    [[NATIONAL, MOTTO, 'Số: 1211/2016/UBTVQH13'], 'normative', 'normative-symbol'],
    [[NATIONAL, MOTTO, 'Căn cứ Nghị quyết số 1656/NQ-UBTVQH15;'], 'state', 'national-title'],
    [[NATIONAL, 'Căn cứ Nghị định số 30/2020/NĐ-CP;'], 'state', 'national-title'],
    [['Số 23-NQ/TU'], 'party', 'party-symbol'],
    [['Số -NQ/TU'], 'party', 'party-symbol'],
    [['Số: 15/QĐ-BNV'], 'state', 'state-symbol'],
    [['Số: 12/UBND-VX'], 'state', 'state-symbol'],
    [['| Số: 15/QĐ-BNV |'], 'state', 'state-symbol'],
    [['Căn cứ Nghị quyết số 23-NQ/TU, ngày 16/12/2021;'], 'none', 'no-letterhead'],
    [['Báo cáo tháng 5', 'Theo Quyết định số 15/QĐ-BNV'], 'none', 'no-letterhead'],
    [['Đảng Cộng sản Việt Nam lãnh đạo'], 'none', 'no-letterhead'],
    [[''], 'none', 'no-letterhead'],
    [[], 'none', 'no-letterhead'],
  ] as const) {
    it(`${lines.join(' / ')} → ${documentClass}`, () => {
      assert.deepEqual(readDocumentClass(lines), { documentClass, reason });
      const read = lines.map(line => paragraph(line.normalize('NFD')).text);
      assert.deepEqual(readDocumentClass(read), { documentClass, reason });
    });
  }

  it('the title of the Party goes before the national one', () => {
    assert.equal(readDocumentClass([NATIONAL, 'ĐẢNG CỘNG SẢN VIỆT NAM']).documentClass, 'party');
  });

  it('a title far below the top is not the letterhead', () => {
    const body = Array.from({ length: 40 }, () => 'Nội dung.');
    assert.equal(readDocumentClass([...body, 'ĐẢNG CỘNG SẢN VIỆT NAM']).documentClass, 'none');
    assert.equal(readDocumentClass([...body.slice(0, 20), 'Số 23-NQ/TU']).documentClass, 'none');
    assert.equal(readDocumentClass([...body.slice(0, 19), 'Số 23-NQ/TU']).documentClass, 'party');
  });
});

describe('the class of a draft', () => {
  const classIn = (text: string): string => classOf(createDocument(text).blocks, null);

  it('is read from lines, from cells and from two columns', () => {
    assert.equal(classIn(`TỈNH ỦY BÌNH MINH\n*\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nBình Minh, ngày …`), 'party');
    assert.equal(classIn(`| SỞ NỘI VỤ | ${NATIONAL} |\n| --- | --- |\n| Số: 15/QĐ-SNV | |`), 'state');
    assert.equal(
      classIn(`SỞ NỘI VỤ\t${NATIONAL}\r\nSố: 15/2026/QĐ-UBND\tBình Minh, ngày …\r\n`),
      'normative',
    );
  });

  it('is the one that the settings name', () => {
    assert.equal(classOf(createDocument(NATIONAL).blocks, 'party'), 'party');
    assert.equal(classOf(createDocument('ĐẢNG CỘNG SẢN VIỆT NAM').blocks, 'none'), 'none');
  });

  it('is none for an empty text', () => {
    assert.equal(classIn(''), 'none');
  });
});
