import assert from 'node:assert/strict';
import { testGroup } from '../../helpers/rules-under-test';
import { createDocument } from '../../../server/src/core/index';

const { findingsIn } = testGroup('structure');

/** What a document is made of; each has a right default. */
interface Parts {
  readonly issuer?: string;
  readonly number?: string;
  readonly type?: string;
  readonly basis?: string;
  readonly body?: string;
  readonly signature?: string;
  readonly recipients?: string;
}

function documentOf({
  issuer = 'TÒA ÁN NHÂN DÂN TỈNH BÌNH MINH',
  number = 'Số: 15/KH-TA',
  type = 'KẾ HOẠCH\nCông tác năm 2026',
  basis = '',
  body = 'Các phòng thực hiện nhiệm vụ được giao.',
  signature = 'CHÁNH ÁN\n\nNguyễn Văn A',
  recipients = 'Nơi nhận:\n- Các phòng;\n- Lưu: VT.',
}: Parts): string {
  const title = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';
  const place = 'Bình Minh, ngày 05 tháng 11 năm 2026';
  const parts = [issuer, title, number, place, type, basis, body, recipients, signature];
  return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}

const END_MARK = 'end-mark.missing information "."';

describe('documents that follow no form of the decree', () => {
  for (const [name, parts, expected] of [
    ['a plan of a court', {}, [END_MARK]],
    [
      'a decision of a court in a case',
      {
        number: 'Số: 12/2026/QĐST-DS',
        type: 'QUYẾT ĐỊNH\nCÔNG NHẬN SỰ THỎA THUẬN',
        signature: 'THẨM PHÁN\n\nNguyễn Văn A',
      },
      [],
    ],
    [
      'an indictment',
      {
        issuer: 'VIỆN KIỂM SÁT NHÂN DÂN KHU VỰC 2',
        number: 'Số: 22/CT-VKSKV2',
        type: 'QUYẾT ĐỊNH\nTruy tố bị can',
        basis: 'Căn cứ các điều 41, 236 và 243 Bộ luật Tố tụng hình sự;',
      },
      [],
    ],
    [
      'a decision of bailiffs in a case',
      {
        issuer: 'PHÒNG THI HÀNH ÁN DÂN SỰ KHU VỰC 2',
        number: 'Số: 22/QĐ-THADS',
        type: 'QUYẾT ĐỊNH\nThi hành án theo yêu cầu',
        basis: 'Căn cứ Điều 36 Luật Thi hành án dân sự;',
      },
      [],
    ],
    [
      'a decision of a people’s committee that cites the law on procedure',
      {
        issuer: 'ỦY BAN NHÂN DÂN XÃ HÒA AN',
        number: 'Số: 22/QĐ-UBND',
        type: 'QUYẾT ĐỊNH\nVề việc cử người tham gia tố tụng',
        basis: 'Căn cứ Luật Tố tụng hành chính ngày 25 tháng 11 năm 2015;',
        signature: 'CHỦ TỊCH\n\nNguyễn Văn A',
      },
      [END_MARK],
    ],
    [
      'a plan of an association in the manner of the Party',
      {
        issuer: 'HỘI NÔNG DÂN TỈNH BÌNH MINH',
        number: 'Số: 61-KH/HNDT',
        recipients: 'Nơi nhận:\n- Các hội;\n- Lưu VT.',
      },
      [],
    ],
    [
      'a plan of an association in the manner of the state',
      { issuer: 'HỘI NÔNG DÂN TỈNH BÌNH MINH', number: 'Số: 61/KH-HNDT' },
      [END_MARK],
    ],
    [
      'an order of the President',
      {
        issuer: 'CHỦ TỊCH NƯỚC',
        number: 'Số: 14/2026/L-CTN',
        type: 'LỆNH\nVề việc công bố Luật',
        signature: 'CHỦ TỊCH\n\nNguyễn Văn A',
        recipients: '',
      },
      [],
    ],
    [
      'a resolution of the Standing Committee of the National Assembly, which names nobody',
      {
        issuer: 'ỦY BAN THƯỜNG VỤ QUỐC HỘI',
        number: 'Nghị quyết số: 1211/2016/UBTVQH13',
        type: 'NGHỊ QUYẾT\nVề phân loại đơn vị hành chính',
        signature: 'TM. ỦY BAN THƯỜNG VỤ QUỐC HỘI\nCHỦ TỊCH\n\nNguyễn Văn A',
        recipients: '',
      },
      [],
    ],
    ['a plan without recipients', { recipients: '' }, ['missing-part.recipients warning "CHÁNH ÁN"']],
  ] as readonly (readonly [string, Parts, readonly string[]])[]) {
    it(`${expected.length === 0 ? 'leave alone' : 'tell'} ${name}`, () => {
      assert.deepEqual(findingsIn(documentOf(parts)), expected);
    });
  }

  it('leave the number of a contract below its title, but not that of a decision', () => {
    const draft = (type: string): string =>
      `ỦY BAN NHÂN DÂN XÃ HÒA AN\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n${type}\nVề việc chỉnh lý tài liệu\n\nSố: 15/2026/HĐ-UBND\n\nHai bên thống nhất.\n`;
    assert.deepEqual(findingsIn(draft('HỢP ĐỒNG')), []);
    assert.deepEqual(findingsIn(draft('THÔNG BÁO').replace('HĐ-', 'TB-')), [
      'part-order.order warning "Số: 15/2026/TB-UBND"',
    ]);
  });
});

describe('the class of a document with a year in its symbol', () => {
  for (const [number, documentClass] of [
    ['Số: 12/2026/NQ-HĐND', 'normative'],
    ['Số: 12/2026/QD-UBND', 'normative'],
    ['Số: 14/2026/L-CTN', 'normative'],
    ['Luật số: 64/2026/QH16', 'normative'],
    ['Số: 12/2026/QĐST-DS', 'state'],
    ['Số: 31/2026/DS-ST', 'state'],
    ['Số: 15/2026/HĐ-UBND', 'state'],
  ] as const) {
    it(`is ${documentClass} for ${number}`, () => {
      const { classReading } = createDocument(documentOf({ number })).outline;
      assert.equal(classReading.documentClass, documentClass);
    });
  }
});
