import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core/index';
import { testGroup } from '../../helpers/rules-under-test';
import { composed, dresses, partyDraft, stateDraft } from './drafts';

const { check, getOnlyFinding, findingsIn, messageOf, notesOf, repairsOf } = testGroup('structure');

describe('structure/motto', () => {
  /** A line at the top, what is found in it, and what it should read. */
  const LINES: readonly (readonly [wrong: string, found: string, right: string])[] = [
    ['CỘNG HÒA XÃ HỘI CHỦ NGHIÃ VIỆT NAM', 'national-title error', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAN', 'national-title error', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆTNAM', 'marks warning', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['Độc lập - Tự do - Hạng phúc', 'motto error', 'Độc lập - Tự do - Hạnh phúc'],
    ['Độc lâp - Tự do - Hạnh phúc', 'motto error', 'Độc lập - Tự do - Hạnh phúc'],
    ['Độc l2ập - Tự do - Hạnh phúc', 'motto error', 'Độc lập - Tự do - Hạnh phúc'],
    ['Độc lập – Tự do – Hạnh phúc', 'marks warning', 'Độc lập - Tự do - Hạnh phúc'],
    ['Độc lập-Tự do-Hạnh phúc', 'marks warning', 'Độc lập - Tự do - Hạnh phúc'],
    ['Độc lập - Tự do - Hạnh Phúc', 'marks warning', 'Độc lập - Tự do - Hạnh phúc'],
    ['Độc lập, Tự do, Hạnh phúc', 'marks warning', 'Độc lập - Tự do - Hạnh phúc'],
    ['ĐỘC LẬP - TỰ DO - HẠNH PHÚC', 'marks warning', 'Độc lập - Tự do - Hạnh phúc'],
    ['ĐẢNG CỘNG SẢN VIÊT NAM', 'party-title error', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
  ];
  for (const [wrong, found, right] of LINES) {
    it(`finds "${wrong}"`, () => {
      for (const dress of dresses) {
        assert.deepEqual(composed(dress(wrong)), [`motto.${found} "${wrong}"`]);
        assert.deepEqual(composed(dress(right)), []);
        const cells = `| UBND XÃ HÒA AN ------- | ${wrong} ------- |`;
        assert.deepEqual(composed(dress(cells)), [`motto.${found} "${wrong}"`]);
      }
      assert.deepEqual(repairsOf(wrong), [
        { title: `Sửa thành “${right}”`, safety: 'safe', preferred: true, text: right },
      ]);
    });
  }

  it('reads lines that are as long as both titles with their rules may be, and no longer', () => {
    const wrong = 'Độc lập - Tự do - Hạng phúc';
    for (const dress of dresses) {
      assert.deepEqual(composed(dress(`${wrong} ${'-'.repeat(200)}`)), [`motto.motto error "${wrong}"`]);
      assert.deepEqual(composed(dress(`${wrong} ${'-'.repeat(300)}`)), []);
    }
    for (const [dashes, found] of [
      [239 - wrong.length, [`motto.motto error "${wrong}"`]],
      [240 - wrong.length, []],
    ] as const)
      assert.deepEqual(findingsIn(`${wrong} ${'-'.repeat(dashes)}`), found);
  });

  it('finds a word behind the national title, where the motto follows', () => {
    const right = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
    const motto = 'Độc lập - Tự do - Hạnh phúc';
    for (const dress of dresses) {
      for (const word of ['NĂM', 'NAM', 'SỐ', 'A', 'KHÓA']) {
        const wrong = `${right} ${word}`;
        assert.deepEqual(composed(dress(`${wrong}\n${motto}`)), [`motto.national-title error "${wrong}"`]);
        const letterhead = `UBND XÃ HÒA AN        ${wrong}\n        ${motto}`;
        assert.deepEqual(composed(dress(letterhead)), [`motto.national-title error "${wrong}"`]);
        assert.equal(repairsOf(dress(letterhead))[0]?.text, dress(letterhead.replace(wrong, right)));
      }
      for (const text of [
        `${right} VÀ\n${motto}`,
        `${right} NĂM`,
        `${right} NĂM 2013\n${motto}`,
        `NƯỚC ${right} NĂM\n${motto}`,
        `${right} ${motto}`,
        `${right}\n${motto}`,
      ])
        assert.deepEqual(composed(dress(text)), [], text);
    }
  });

  it('finds titles that lack two letters, have two too many or two others, and no more', () => {
    const right = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
    for (const [wrong, further] of [
      ['CỘNG HÒA XÃ HỘI CHỦ NGHIA VIẸT NAM', 'CỘNG HÒA XÃ HỌI CHỦ NGHIA VIẸT NAM'],
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMMM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMMMM'],
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA T NAM'],
      ['CỘNG HÒA XÃ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'CỘNG HÒA XÃ XÃ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['CỘNG HÒA HỘI CHỦ NGHĨA VIỆT NAM', 'HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['ỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'ỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAN'],
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMM', 'Cộng hòa xã hội chủ nghĩa Việt Namm'],
    ] as const) {
      const found = getOnlyFinding(wrong);
      assert.deepEqual(findingsIn(wrong), [`motto.national-title error "${wrong}"`]);
      assert.equal(found.fixes.length, 1);
      assert.equal(repairsOf(wrong)[0]?.text, right);
      assert.deepEqual(findingsIn(further), [], further);
    }
  });

  it('finds two in one cell', () => {
    const cell = '| CỘNG HÒA XÃ HỘI CHỦ NGHIÃ VIỆT NAM Độc lập – Tự do – Hạnh phúc --- |';
    assert.deepEqual(findingsIn(cell), [
      'motto.national-title error "CỘNG HÒA XÃ HỘI CHỦ NGHIÃ VIỆT NAM"',
      'motto.marks warning "Độc lập – Tự do – Hạnh phúc"',
    ]);
  });

  it('is silent in prose, at other names, and far down', () => {
    for (const text of [
      'Nước Cộng hòa xã hội chủ nghĩa Viêt Nam ra đời.',
      'Cộng hòa xã hội chủ nghĩa Việt Nam',
      'Khẩu hiệu: Độc lập, Tự do, Hạnh phúc.',
      'CỘNG HÒA DÂN CHỦ NHÂN DÂN LÀO',
      'ĐẢNG CỘNG SẢN TRUNG QUỐC',
      'VIỆT NAM DÂN CHỦ CỘNG HÒA',
      `${'Nội dung.\n\n'.repeat(60)}Độc lập – Tự do – Hạnh phúc`,
      '',
    ]) {
      assert.deepEqual(findingsIn(text), [], text);
    }
  });

  it('says what stands there and what should', () => {
    const finding = getOnlyFinding('Độc lập – Tự do – Hạnh phúc');
    assert.equal(
      messageOf(finding, 'vi'),
      'Phần đầu văn bản ghi “Độc lập – Tự do – Hạnh phúc”; viết đúng dấu câu, khoảng trắng, chữ hoa là “Độc lập - Tự do - Hạnh phúc”.',
    );
  });
});

describe('structure/type-symbol-mismatch', () => {
  const drafts = {
    party: (symbol: string, type: string): string =>
      partyDraft({ number: `Số ${symbol}`, title: `${type}\nvề công tác văn thư` }),
    state: (symbol: string, type: string): string =>
      stateDraft({ number: `Số: ${symbol}`, title: `${type}\nvề công tác văn thư` }),
  };
  const WRONG: readonly (readonly ['party' | 'state', string, string, readonly string[]])[] = [
    ['party', '15-BC/TU', 'NGHỊ QUYẾT', ['BÁO CÁO', '15-NQ/TU']],
    ['party', '15-KL/TU', 'CHỈ THỊ', ['KẾT LUẬN', '15-CT/TU']],
    ['state', '15/KH-UBND', 'QUYẾT ĐỊNH', ['KẾ HOẠCH', '15/QĐ-UBND']],
    ['state', '15/BC-UBND', 'TỜ TRÌNH', ['BÁO CÁO', '15/TTr-UBND']],
    ['state', '15/QĐ-UBND', 'PHIẾU CHUYỂN', ['QUYẾT ĐỊNH', '15/PC-UBND']],
    ['state', '15/TB-UBND', 'GIẤY MỜI', ['THÔNG BÁO', '15/GM-UBND']],
  ];
  for (const [draft, symbol, type, fixes] of WRONG) {
    it(`finds ${type} with ${symbol}`, () => {
      for (const dress of dresses) {
        const text = dress(drafts[draft](symbol, type));
        const found = composed(text).filter(name => name.startsWith('type-symbol'));
        assert.deepEqual(found, [`type-symbol-mismatch.mismatch error "${type}"`]);
      }
      const text = drafts[draft](symbol, type);
      const [finding] = check(text).findings.filter(({ ruleId }) => ruleId.endsWith('type-symbol-mismatch'));
      assert.ok(finding !== undefined);
      assert.deepEqual(notesOf(finding, 'vi'), [
        'Ký hiệu',
        `Sửa tên loại thành ${fixes[0] ?? ''}`,
        `Sửa ký hiệu thành ${fixes[1] ?? ''}`,
      ]);
      for (const fix of finding.fixes) {
        assert.equal(fix.safety, 'review');
        const mended = composed(applyEdits(text, fix.edits));
        assert.deepEqual(
          mended.filter(name => name.startsWith('type-symbol')),
          [],
        );
      }
    });
  }

  it('is silent where they agree, and where a symbol names no type', () => {
    for (const text of [
      drafts.party('15-QĐ/TU', 'QUY ĐỊNH'),
      drafts.party('15-QĐ/TU', 'QUYẾT ĐỊNH'),
      drafts.party('15-TB/TU', 'THÔNG BÁO'),
      drafts.state('15/QĐ-UBND', 'QUY CHẾ'),
      drafts.state('15/2026/QĐ-UBND', 'QUYẾT ĐỊNH'),
      drafts.state('15/TB-UBND', 'THÔNG BÁO'),
      drafts.state('15/XYZ-UBND', 'BÁO CÁO'),
      drafts.state('15/GM-UBND', 'GIẤY MỜI'),
      drafts.party('15-CV/TU', 'GIẤY MỜI'),
    ]) {
      assert.deepEqual(
        composed(text).filter(name => name.startsWith('type-symbol')),
        [],
        text,
      );
    }
  });

  it('says both readings', () => {
    const finding = getOnlyFinding(drafts.state('15/KH-UBND', 'QUYẾT ĐỊNH'));
    assert.equal(
      messageOf(finding, 'vi'),
      'Văn bản ghi tên loại là quyết định nhưng ký hiệu 15/KH-UBND là của kế hoạch.',
    );
    assert.equal(
      messageOf(finding, 'en'),
      'The document is called a decision, but 15/KH-UBND is the symbol of a plan.',
    );
  });
});

describe('structure/foreign-form', () => {
  const WRONG: readonly (readonly [string, readonly string[], string | null])[] = [
    [partyDraft({ number: 'Số: 15-CT/TU' }), ['state-number warning "Số:"'], partyDraft()],
    [
      partyDraft({ sign: 'TM. BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nNguyễn Văn An' }),
      ['state-prefix warning "TM."'],
      partyDraft(),
    ],
    [
      partyDraft({ body: 'Các cấp ủy tổ chức thực hiện nghiêm túc Chỉ thị này./.' }),
      ['state-end warning "./."'],
      partyDraft(),
    ],
    [
      partyDraft({ recipients: 'Nơi nhận:\n- Các đảng ủy trực thuộc;\n- Lưu: VT.' }),
      ['state-archive warning "Lưu: VT"'],
      partyDraft({ recipients: 'Nơi nhận:\n- Các đảng ủy trực thuộc;\n- Lưu Văn phòng.' }),
    ],
    [
      stateDraft({ sign: 'T/M ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An' }),
      ['party-prefix warning "T/M"'],
      stateDraft(),
    ],
    [
      stateDraft({ sign: 'K/T CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn An' }),
      ['party-prefix warning "K/T"'],
      stateDraft({ sign: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn An' }),
    ],
    [
      stateDraft({ number: 'Số: 15/CV-UBND', title: 'V/v chuẩn bị hội nghị\n\nKính gửi: Các thôn.' }),
      ['party-code warning "CV"'],
      null,
    ],
    [
      stateDraft({ number: 'Số: 15-KH/UBND' }),
      ['party-symbol warning "15-KH/UBND"'],
      stateDraft({ number: 'Số: 15/KH-UBND' }),
    ],
    [
      stateDraft({ number: 'Số: …-KH/UBND', place: 'Hòa An, ngày … tháng 11 năm 2026' }),
      ['party-symbol warning "…-KH/UBND"'],
      null,
    ],
    [
      stateDraft({ title: 'KẾ HOẠCH\nV/v giải thể một số hội' }),
      ['letter-summary warning "V/v"'],
      stateDraft({ title: 'KẾ HOẠCH\nVề việc giải thể một số hội' }),
    ],
    [
      stateDraft({ title: 'QUYẾT ĐỊNH\nV/v việc giao chỉ tiêu', number: 'Số: 15/QĐ-UBND' }),
      ['letter-summary warning "V/v việc"'],
      stateDraft({ title: 'QUYẾT ĐỊNH\nVề việc giao chỉ tiêu', number: 'Số: 15/QĐ-UBND' }),
    ],
    [
      stateDraft({ title: 'BÁO CÁO\nV/v: phân bổ dự toán', number: 'Số: 15/BC-UBND' }),
      ['letter-summary warning "V/v:"'],
      stateDraft({ title: 'BÁO CÁO\nVề việc phân bổ dự toán', number: 'Số: 15/BC-UBND' }),
    ],
    [
      stateDraft({ body: 'Kính gửi: Các thôn\n\nGiao Văn phòng chuẩn bị hội nghị./.' }),
      ['letter-addressees warning "Kính gửi:"'],
      null,
    ],
    [
      partyDraft({ title: 'CHỈ THỊ\nv/v công tác văn thư' }),
      ['letter-summary warning "v/v"'],
      partyDraft({ title: 'CHỈ THỊ\nVề việc công tác văn thư' }),
    ],
    [
      partyDraft({ number: 'Số: 15-CT/TU', body: 'Tổ chức thực hiện./.' }),
      ['state-number warning "Số:"', 'state-end warning "./."'],
      null,
    ],
  ];
  for (const [wrong, found, right] of WRONG) {
    it(`finds ${found.join()}`, () => {
      for (const dress of dresses) {
        assert.deepEqual(
          composed(dress(wrong)),
          found.map(name => `foreign-form.${name}`),
        );
      }
      if (right === null) return;
      for (const dress of dresses) {
        const [repair, ...others] = repairsOf(dress(wrong));
        assert.equal(repair?.text.normalize('NFC'), dress(right).normalize('NFC'));
        assert.deepEqual(others, []);
      }
      assert.deepEqual(composed(right), []);
    });
  }

  it('leaves the symbol of a body alone that may have a form of its own, and of the years before the decree', () => {
    for (const text of [
      stateDraft({ number: 'Số: 15-KH/THCSHA' }),
      stateDraft({ number: 'Số: 15-KH/UBND', place: 'Hòa An, ngày 05 tháng 11 năm 2012' }),
      stateDraft({ number: 'Số: 15-KH/UBND', place: '' }),
    ])
      assert.deepEqual(
        composed(text).filter(name => name.startsWith('foreign-form')),
        [],
      );
  });

  it('leaves the summary of a letter alone, and "V/v" elsewhere', () => {
    for (const text of [
      stateDraft({
        number: 'Số: 15/UBND-VP',
        title: 'V/v chuẩn bị hội nghị\n\nKính gửi: Các thôn.',
      }),
      stateDraft({ number: 'Số: 15/UBND-VP', title: 'CÔNG VĂN\nV/v chuẩn bị hội nghị' }),
      stateDraft({ title: 'KẾ HOẠCH\nTổ chức hội nghị V/v tổng kết' }),
      stateDraft({ body: 'Theo Công văn số 12/SNV-VP V/v tổng kết./.' }),
    ])
      assert.deepEqual(
        composed(text).filter(name => name.startsWith('foreign-form')),
        [],
        text,
      );
  });

  it('finds the national title above a body of the Party', () => {
    const text = partyDraft()
      .replace('ĐẢNG CỘNG SẢN VIỆT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
      .replace('TỈNH ỦY\n*', 'TỈNH ỦY        Độc lập - Tự do - Hạnh phúc');
    assert.deepEqual(composed(text), [
      'foreign-form.state-title warning "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"',
    ]);
  });

  it('is silent in right documents of either class, and where a symbol alone tells', () => {
    for (const text of [
      partyDraft(),
      stateDraft(),
      partyDraft({ sign: 'Q. CHÁNH VĂN PHÒNG\n\nNguyễn Văn An' }),
      'Số: 15-BC/CB\n\nBÁO CÁO\nkết quả công tác quý III\n\nXin báo cáo./.',
      '',
    ]) {
      assert.deepEqual(composed(text), [], text);
    }
  });

  it('says which class has the form', () => {
    const text = partyDraft({ sign: 'TM. BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nNguyễn Văn An' });
    const finding = getOnlyFinding(text);
    assert.equal(
      messageOf(finding, 'vi'),
      '“TM.” là cách ghi của cơ quan nhà nước; văn bản của Đảng ghi “T/M”.',
    );
    assert.equal(messageOf(finding, 'en'), '“TM.” is the state form; a Party document writes “T/M”.');
    assert.deepEqual(notesOf(finding, 'vi'), ['Sửa thành “T/M”']);
  });
});
