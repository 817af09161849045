import assert from 'node:assert/strict';
import { RULES } from '../../../server/src/core/index';
import { testRules } from '../../helpers/rules-under-test';
import { dresses } from './drafts';

const ID = 'structure/issuer-symbol-mismatch';
const { findingsIn, getOnlyFinding, messageOf, repairsOf } = testRules(
  RULES.filter(({ meta }) => meta.id === ID),
);

function stateDraft(issuer: string, number: string): string {
  const title = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';
  const date = 'Hòa An, ngày 05 tháng 11 năm 2026';
  return [issuer, title, `Số: ${number}`, date, 'THÔNG BÁO\nVề việc trực cơ quan', 'Giao Văn phòng.'].join(
    '\n\n',
  );
}

function partyDraft(issuer: string, number: string): string {
  const date = 'Hòa An, ngày 05 tháng 11 năm 2026';
  return [
    `${issuer}\n*\nSố ${number}`,
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    date,
    'THÔNG BÁO\nvề trực cơ quan',
    'Giao Văn phòng.',
  ].join('\n\n');
}

/** A letterhead, a symbol of another body, and one that is right. */
type Row = readonly [issuer: string, wrong: string, right: string];

const STATE: readonly Row[] = [
  ['ỦY BAN NHÂN DÂN XÃ HÒA AN', '15/QĐ-HĐND', '15/QĐ-UBND'],
  ['UỶ BAN NHÂN DÂN\nXÃ HOÀ AN', '15/NQ-HĐND', '15/QĐ-UBND'],
  ['UBND PHƯỜNG HÒA AN', '15/QĐ-TTg', '15/QyĐ-UBND'],
  ['HỘI ĐỒNG NHÂN DÂN TỈNH BÌNH MINH', '15/2026/NQ-UBND', '15/2026/NQ-HĐND'],
  ['BỘ NỘI VỤ', '15/QĐ-BTC', '15/QĐ-BNV'],
  ['BỘ NỘI VỤ', '15/2026/TT-BTP', '15/2026/TT-BNV'],
  ['BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', '15/BXD-VP', '15/BNNMT-VP'],
  ['UBND TỈNH BÌNH MINH\nSỞ Y TẾ', '15/QĐ-SNV', '15/QĐ-SYT'],
  ['ỦY BAN NHÂN DÂN TỈNH BÌNH MINH\nSỞ Y TẾ', '15/SGDĐT-VP', '15/SYT-NVY'],
  ['ỦY BAN NHÂN DÂN TỈNH BÌNH MINH\nSỞ Y TẾ', '15/QĐ-BYT', '15/QĐ-SYT'],
  ['ỦY BAN NHÂN DÂN TỈNH BÌNH MINH\nSỞ TƯ PHÁP', '15/QĐ-UBND', '15/QĐ-STP'],
  ['VĂN PHÒNG CHÍNH PHỦ', '15/TB-BNV', '15/TB-VPCP'],
  ['CHÍNH PHỦ', '15/2026/NĐ-BNV', '15/2026/NĐ-CP'],
  ['ỦY BAN NHÂN DÂN XÃ HÒA AN', '15/GM-HĐND', '15/GM-UBND'],
  ['ỦY BAN NHÂN DÂN XÃ HÒA AN', '15/CT-HĐND', '15/CT-UBND'],
  ['ỦY BAN NHÂN DÂN XÃ HÒA AN', '15/HĐND-VP', '15/UBND-VP'],
  ['ỦY BAN NHÂN DÂN XÃ HÒA AN', '15-KH/ĐU', '15/KH-UBND'],
];

const PARTY: readonly Row[] = [
  ['ĐẢNG BỘ TỈNH BÌNH MINH\nĐẢNG ỦY XÃ HÒA AN', '12-NQ/TU', '12-NQ/ĐU'],
  ['ĐẢNG BỘ TỈNH BÌNH MINH\nĐẢNG ỦY XÃ HÒA AN', '12-NQ/HU', '12-NQ/ĐU'],
  ['TỈNH ỦY BÌNH MINH', '12-CT/TW', '12-CT/TU'],
  ['TỈNH ỦY BÌNH MINH', '12-NQ/ĐU', '12-NQ/TU'],
  ['ĐẢNG ỦY XÃ HÒA AN\nCHI BỘ THÔN BÌNH AN', '12-NQ/ĐU', '12-NQ/CB'],
  ['TỈNH ỦY BÌNH MINH\nBAN TỔ CHỨC', '12-HD/UBKTTU', '12-HD/BTCTU'],
  ['TỈNH ỦY BÌNH MINH\nBAN TỔ CHỨC', '12-HD/BTCTW', '12-HD/BTCTU'],
  ['TỈNH ỦY BÌNH MINH\nỦY BAN KIỂM TRA', '12-BC/BTCTU', '12-BC/UBKTTU'],
  ['ĐẢNG ỦY XÃ HÒA AN', '12/KH-UBND', '12-KH/ĐU'],
];

describe(ID, () => {
  for (const [drafts, rows] of [
    [stateDraft, STATE],
    [partyDraft, PARTY],
  ] as const) {
    for (const [issuer, wrong, right] of rows) {
      it(`tells ${wrong} under ${issuer.replace('\n', ', ')}`, () => {
        for (const dress of dresses) {
          const found = findingsIn(dress(drafts(issuer, wrong))).map(name => name.normalize('NFC'));
          assert.deepEqual(found, [`issuer-symbol-mismatch.mismatch warning "${wrong}"`]);
          assert.deepEqual(findingsIn(dress(drafts(issuer, right))), []);
          const blank = wrong.replace(/^\d+/u, '      ');
          const unsigned = findingsIn(dress(drafts(issuer, blank))).map(name => name.normalize('NFC'));
          assert.deepEqual(unsigned, [`issuer-symbol-mismatch.mismatch warning "${blank.trim()}"`]);
          assert.deepEqual(findingsIn(dress(drafts(issuer, right.replace(/^\d+/u, '…')))), []);
        }
      });
    }
  }

  for (const [issuer, number] of [
    ['BAN TỔ CHỨC HỘI THI BÌNH MINH', '15/QĐ-BTC'],
    ['BỘ TÀI CHÍNH\nCỤC THUẾ', '15/CT-CS'],
    ['BỘ NỘI VỤ\nVỤ TỔ CHỨC CÁN BỘ', '15/TTr-TCCB'],
    ['HỘI ĐỒNG NHÂN DÂN TỈNH BÌNH MINH\nBAN PHÁP CHẾ', '15/BC-BPC'],
    ['HỘI ĐỒNG NHÂN DÂN - ỦY BAN NHÂN DÂN XÃ HÒA AN', '15/QC-UBND'],
    ['THỦ TƯỚNG CHÍNH PHỦ', '15/QĐ-TTg'],
    ['CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ HÒA AN', '15/QĐ-UBND'],
    ['UBND TỈNH BÌNH MINH\nVĂN PHÒNG', '15/TB-VP'],
    ['BỘ XÂY DỰNG', '15/QĐ-BGTVT'],
    ['UBND TỈNH BÌNH MINH\nSỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', '15/QĐ-SVHTT'],
    ['TRƯỜNG TIỂU HỌC HÒA AN', '15/QĐ-THHA'],
    ['ỦY BAN NHÂN DÂN XÃ HÒA AN', '15/SY-VP'],
    ['ỦY BAN NHÂN DÂN XÃ HÒA AN', '15/XYZ'],
    ['BỘ NỘI VỤ', '15/QCPH-BNV-BTC'],
  ] as const) {
    it(`is silent at ${number} under ${issuer.replace('\n', ', ')}`, () => {
      assert.deepEqual(findingsIn(stateDraft(issuer, number)), []);
    });
  }

  for (const [issuer, number] of [
    ['ĐẢNG BỘ TỈNH BÌNH MINH\nTHÀNH ỦY BÌNH AN', '12-NQ/TU'],
    ['ĐẢNG ỦY CÔNG AN TỈNH BÌNH MINH', '12-NQ/ĐU'],
    ['TỈNH ỦY BÌNH MINH\nVĂN PHÒNG', '12-CV/TU'],
    ['TỈNH ỦY BÌNH MINH\nBAN CHỈ ĐẠO 35', '12-KH/BCĐ'],
    ['TỈNH ỦY BÌNH MINH\nBAN TỔ CHỨC', '05-QC/BTCTU-BTGDVTU'],
    ['ĐẢNG ỦY CHÍNH PHỦ', '12-NQ/ĐUCP'],
  ] as const) {
    it(`is silent at ${number} under ${issuer.replace('\n', ', ')}`, () => {
      assert.deepEqual(findingsIn(partyDraft(issuer, number)), []);
    });
  }

  it('is silent on texts without a letterhead', () => {
    for (const text of ['', 'Số: 15/QĐ-HĐND', 'Ủy ban nhân dân xã gửi Nghị quyết số 15/NQ-HĐND.'])
      assert.deepEqual(findingsIn(text), []);
  });

  it('says what disagrees, and offers the code of the body that is named', () => {
    const text = stateDraft('BỘ NỘI VỤ', '15/QĐ-BTC');
    const finding = getOnlyFinding(text);
    assert.equal(
      messageOf(finding, 'vi'),
      'Ký hiệu 15/QĐ-BTC là của Bộ Tài chính, nhưng cơ quan ban hành ghi ở đầu văn bản là BỘ NỘI VỤ.',
    );
    assert.equal(
      messageOf(finding, 'en'),
      'The symbol 15/QĐ-BTC is that of the Ministry of Finance, but the letterhead names BỘ NỘI VỤ.',
    );
    assert.deepEqual(repairsOf(text), [
      {
        title: 'Sửa ký hiệu thành 15/QĐ-BNV',
        safety: 'review',
        preferred: false,
        text: stateDraft('BỘ NỘI VỤ', '15/QĐ-BNV'),
      },
    ]);
    assert.deepEqual(repairsOf(stateDraft('ỦY BAN NHÂN DÂN XÃ HÒA AN', '15-KH/ĐU')), []);
  });
});

describe('the repair of structure/issuer-symbol-mismatch', () => {
  for (const [issuer, wrong, right] of [
    ['ỦY BAN NHÂN DÂN XÃ HÒA AN', '15/HĐND-VP', '15/UBND-VP'],
    ['BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', '15/BXD-VP', '15/BNNMT-VP'],
  ] as const) {
    it(`leaves the code of the unit behind: ${wrong}`, () => {
      assert.deepEqual(
        repairsOf(stateDraft(issuer, wrong)).map(({ text }) => text),
        [stateDraft(issuer, right)],
      );
    });
  }
});
