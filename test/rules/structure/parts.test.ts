import assert from 'node:assert/strict';
import { testGroup } from '../../helpers/rules-under-test';
import { composed, dresses, partyDraft, stateDraft } from './drafts';

const { getOnlyFinding, messageOf, repairsOf } = testGroup('structure');

const BASIS = [
  'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
  'Theo đề nghị của Chánh Văn phòng;',
].join('\n\n');
const ARTICLES = 'Điều 1. Thành lập Tổ công tác.\n\nĐiều 2. Quyết định này có hiệu lực từ ngày ký./.';

describe('structure/missing-part', () => {
  const WRONG: readonly (readonly [text: string, found: string, inserted: string])[] = [
    [
      stateDraft().replace('        Độc lập - Tự do - Hạnh phúc\n', ''),
      'motto warning "KẾ HOẠCH"',
      'Độc lập - Tự do - Hạnh phúc',
    ],
    [stateDraft({ number: '' }), 'number warning "KẾ HOẠCH"', 'Số:      /KH-…'],
    [partyDraft({ number: '' }), 'number warning "CHỈ THỊ"', 'Số      -CT/…'],
    [stateDraft({ place: '' }), 'issue-line warning "KẾ HOẠCH"', '…, ngày … tháng … năm …'],
    [partyDraft({ place: '' }), 'issue-line warning "CHỈ THỊ"', '…, ngày … tháng … năm …'],
    [
      stateDraft({ number: 'Số: 15/QĐ-UBND', title: 'QUYẾT ĐỊNH', body: `${BASIS}\n\n${ARTICLES}` }),
      'summary warning "QUYẾT ĐỊNH"',
      'Về việc …',
    ],
    [
      stateDraft({ number: 'Số: 15/TTr-UBND', title: 'TỜ TRÌNH\nVề việc phê duyệt dự toán' }),
      'addressees warning "TỜ TRÌNH"',
      'Kính gửi: …',
    ],
    [stateDraft({ recipients: '' }), 'recipients warning "TM. ỦY BAN NHÂN DÂN"', 'Nơi nhận:'],
    [partyDraft({ recipients: '' }), 'recipients warning "T/M BAN THƯỜNG VỤ"', 'Nơi nhận:'],
    [stateDraft({ sign: '' }), 'signature warning "Nơi nhận:"', 'TM. …'],
  ];
  for (const [text, found, inserted] of WRONG) {
    it(`finds ${found}`, () => {
      for (const dress of dresses) {
        assert.deepEqual(composed(dress(text)), [`missing-part.${found}`]);
      }
      const [repair, ...others] = repairsOf(text);
      assert.deepEqual(others, []);
      assert.equal(repair?.title, `Thêm “${inserted}”`);
      assert.equal(repair.safety, 'review');
      assert.ok(repair.text.includes(inserted));
      assert.deepEqual(
        composed(repair.text).filter(name => name.startsWith('missing-part')),
        [],
      );
    });
  }

  it('puts the template where the part belongs', () => {
    const [repair] = repairsOf(stateDraft({ recipients: '' }));
    const right = stateDraft({ recipients: 'Nơi nhận:\n- …;\n- Lưu: VT, ….' });
    assert.equal(repair?.text, right);
    const [crlf] = repairsOf(stateDraft({ recipients: '' }).replaceAll('\n', '\r\n'));
    assert.equal(crlf?.text, right.replaceAll('\n', '\r\n'));
  });

  it('finds two in one text', () => {
    assert.deepEqual(composed(stateDraft({ number: '', recipients: '' })), [
      'missing-part.number warning "KẾ HOẠCH"',
      'missing-part.recipients warning "TM. ỦY BAN NHÂN DÂN"',
    ]);
  });

  it('is silent in whole drafts, extracts, forms, minutes and laws', () => {
    for (const text of [
      stateDraft(),
      partyDraft(),
      stateDraft({ recipients: '', sign: '' }),
      stateDraft({ number: '', place: '', title: 'BIÊN BẢN\nHọp Tổ công tác' }),
      stateDraft({
        number: '',
        place: '',
        title: 'QUY CHẾ\nCông tác văn thư\n(Kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 11 năm 2026)',
      }),
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nĐƠN ĐỀ NGHỊ\n\nKính gửi: …',
      'KẾ HOẠCH\nTổ chức hội nghị\n\nNơi nhận:\n- Lưu: VT.',
      'KẾ HOẠCH\nTổ chức hội nghị\n\nGiao Văn phòng chuẩn bị./.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An',
      '',
    ]) {
      assert.deepEqual(composed(text), [], text);
    }
  });

  it('is silent in prints of a gazette, consolidated texts and extracts', () => {
    const bare = stateDraft({ recipients: '' });
    assert.deepEqual(composed(bare), ['missing-part.recipients warning "TM. ỦY BAN NHÂN DÂN"']);
    for (const text of [
      `CÔNG BÁO/Số 128/Ngày 14-03-2025\n\n${bare}`,
      `12 CÔNG BÁO/Số 128/Ngày 14-03-2025\n\n${bare}`,
      `${bare}\n\n(Xem tiếp Công báo số 129 + 130)`,
      `VĂN BẢN HỢP NHẤT\n\n${bare}`,
      stateDraft({ recipients: '', number: 'Số: 07/VBHN-BTC', title: 'NGHỊ QUYẾT\nVề việc thu phí' }),
      stateDraft({
        recipients: '',
        body: 'Giao Văn phòng chuẩn bị.\n\n[...]\n\nKế hoạch này có hiệu lực./.',
      }),
    ])
      assert.deepEqual(composed(text), [], text);
  });

  it('is silent at any trace of the part', () => {
    for (const text of [
      stateDraft({ recipients: '', sign: '|  | TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Nguyễn Văn An |' }),
      stateDraft({ number: 'Sô: …' }),
      stateDraft({ place: 'ngày … tháng …' }),
      stateDraft({ number: '', body: 'Văn thư xã vào sổ: Số 15/KH-UBND.\n\nGiao Văn phòng chuẩn bị./.' }),
      stateDraft({ recipients: 'NƠI NHẬN: các thôn' }),
      stateDraft({ sign: '| (Đã ký) |' }),
      stateDraft({
        title: 'TỜ TRÌNH\nVề dự toán',
        number: 'Số: 15/TTr-UBND',
        body: 'Kính trình Hội đồng./.',
      }),
    ]) {
      assert.deepEqual(
        composed(text).filter(name => name.startsWith('missing-part')),
        [],
        text,
      );
    }
  });

  it('takes no list of recipients below the type for its summary', () => {
    const text = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỜ TRÌNH\n';
    const foundIn = (below: string): readonly string[] =>
      composed(`ỦY BAN NHÂN DÂN XÃ BÌNH MINH\n${text}${below}`).filter(name => name.includes('.summary'));
    for (const below of ['Nơi nhận', 'Kính gửi: Hội đồng nhân dân xã\n\nNơi nhận:'])
      assert.deepEqual(foundIn(below), ['missing-part.summary warning "TỜ TRÌNH"'], below);
    assert.deepEqual(foundIn('Về việc bố trí vốn\n\nNơi nhận:'), []);
  });

  it('is silent at signers of the forces, courts and enterprises', () => {
    for (const sign of [
      'CHÍNH ỦY',
      'TƯ LỆNH',
      'THẨM PHÁN',
      'KIỂM SÁT VIÊN',
      'CHẤP HÀNH VIÊN',
      'CÔNG CHỨC TƯ PHÁP',
      'NGƯỜI ĐẠI DIỆN THEO PHÁP LUẬT',
      'TRƯỞNG CÔNG AN',
      'KT. TRƯỞNG CÔNG AN\nPHÓ TRƯỞNG CÔNG AN',
      'TRƯỞNG TRẠM',
      'HẠT TRƯỞNG',
      'TL. CHỈ HUY TRƯỞNG\nTHAM MƯU TRƯỞNG',
      'TM. HỘI ĐỒNG QUẢN TRỊ\nCHỦ TỊCH HỘI ĐỒNG QUẢN TRỊ',
    ])
      assert.deepEqual(composed(stateDraft({ sign: `${sign}\n\n\n\nTrần Văn A` })), [], sign);
    assert.deepEqual(composed(stateDraft({ sign: 'Trần Văn A' })), [
      'missing-part.signature warning "Nơi nhận:"',
    ]);
  });

  it('says what is missing', () => {
    const finding = getOnlyFinding(stateDraft({ number: '' }));
    assert.equal(messageOf(finding, 'vi'), 'Thiếu số, ký hiệu: văn bản hành chính phải có dòng “Số: …”.');
    assert.equal(
      messageOf(finding, 'en'),
      'The number line is missing: a state document has a line “Số: …”.',
    );
  });
});

describe('structure/part-order', () => {
  const draft = (body: string): string =>
    stateDraft({ number: 'Số: 15/QĐ-UBND', title: 'QUYẾT ĐỊNH\nVề việc thành lập Tổ công tác', body });

  it('finds a basis behind the operative line', () => {
    const [first = ''] = BASIS.split('\n', 1);
    for (const dress of dresses) {
      const wrong = dress(draft(`QUYẾT ĐỊNH:\n\n${BASIS}\n\n${ARTICLES}`));
      assert.deepEqual(composed(wrong), [`part-order.order warning "${first}"`]);
      assert.deepEqual(composed(dress(draft(`${BASIS}\n\nQUYẾT ĐỊNH:\n\n${ARTICLES}`))), []);
    }
  });

  it('lets the columns of the letterhead and of the closing come in any order', () => {
    const text = stateDraft({ recipients: '' });
    const swapped = `${text}\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.`;
    assert.deepEqual(composed(swapped), []);
    const lines = stateDraft().split('\n');
    const [first = '', second = '', third = '', ...rest] = lines;
    assert.deepEqual(composed([third, first, second, ...rest].join('\n')), []);
    assert.deepEqual(composed(''), []);
  });

  it('takes the name of the Party within a title for no title of the Party', () => {
    for (const name of ['PHÔNG LƯU TRỮ ĐẢNG CỘNG SẢN VIỆT NAM', 'KỶ NIỆM CHƯƠNG CỦA ĐẢNG CỘNG SẢN VIỆT NAM'])
      assert.deepEqual(
        composed(partyDraft({ number: 'Số 15-QĐ/TU', title: `QUY ĐỊNH\nVỀ\n${name}` })),
        [],
        name,
      );
  });

  it('says what stands where', () => {
    const finding = getOnlyFinding(draft(`QUYẾT ĐỊNH:\n\n${BASIS}\n\n${ARTICLES}`));
    assert.equal(messageOf(finding, 'vi'), 'Phần căn cứ phải đứng trước dòng “QUYẾT ĐỊNH:”.');
    assert.equal(
      messageOf(finding, 'en'),
      'The basis stands behind the operative line; it belongs in front of it.',
    );
  });
});
