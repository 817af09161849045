import assert from 'node:assert/strict';
import { applyEdits, createRegister, findRule, messageOf, textAt } from '../../../server/src/core/index';
import { findWithRegister, namesWithRegister } from '../../helpers/registered-findings';
import { ownRegister, readCentral } from '../../helpers/registers';

const ID = 'reference/superseded';
const CENTRAL = createRegister({ builtIn: readCentral(), own: [] });

/** Replaced by 30/2020/NĐ-CP on 05/3/2020. */
const OLD = 'Nghị định số 110/2004/NĐ-CP ngày 08/4/2004 của Chính phủ';
const BASIS = `Căn cứ ${OLD} về công tác văn thư;`;

/** An administrative document of a day, as its issue line writes it. */
function draftOf(date: string, ...lines: readonly string[]): string {
  return [
    'ỦY BAN NHÂN DÂN XÃ HÒA AN',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
    'Số: 15/KH-UBND',
    `Hòa An, ngày ${date}`,
    'KẾ HOẠCH\nVề công tác văn thư',
    ...lines,
  ].join('\n\n');
}

const NOW = '05 tháng 11 năm 2026';

function superseded(text: string, register = CENTRAL): readonly string[] {
  return namesWithRegister(text, ID, register);
}

describe(ID, () => {
  const replaced = [`superseded.replaced warning "${OLD}"`];
  const undated = [`superseded.undated information "${OLD}"`];

  for (const [name, text, expected] of [
    ['after the replacement', draftOf(NOW, BASIS), replaced],
    ['on the very day', draftOf('05 tháng 3 năm 2020', BASIS), replaced],
    ['on the day before', draftOf('04 tháng 3 năm 2020', BASIS), []],
    ['long before', draftOf('05 tháng 11 năm 2010', BASIS), []],
    ['with the day left blank, after', draftOf('… tháng 11 năm 2026', BASIS), replaced],
    ['with the day left blank, in the year', draftOf('… tháng 3 năm 2020', BASIS), undated],
    ['with the day left blank, before', draftOf('… tháng 11 năm 2012', BASIS), []],
    ['without any date', BASIS, undated],
    [
      'without an issue line, by a later basis',
      `Căn cứ Quyết định số 15/2024/QĐ-UBND ngày 12/6/2024 của Ủy ban nhân dân tỉnh Bình Minh;\n\n${BASIS}`,
      replaced,
    ],
  ] as const) {
    it(`judges a legal basis of a draft ${name}`, () => {
      for (const form of ['NFC', 'NFD'] as const) {
        const marked = expected.map(found => found.normalize(form));
        assert.deepEqual(superseded(text.normalize(form)), marked);
        assert.deepEqual(superseded(text.normalize(form).replaceAll('\n', '\r\n')), marked);
      }
    });
  }

  it('judges a law by its name and date, the form of administrative documents', () => {
    const law = 'Luật Ban hành văn bản quy phạm pháp luật ngày 22 tháng 6 năm 2015';
    const draft = (date: string, basis: string): string => draftOf(date, `Căn cứ ${basis};`);
    assert.deepEqual(superseded(draft(NOW, law)), [`superseded.replaced warning "${law}"`]);
    assert.deepEqual(superseded(draft('31 tháng 3 năm 2025', law)), []);
    for (const basis of [
      'Luật Ban hành văn bản quy phạm pháp luật',
      'Luật Ban hành văn bản quy phạm pháp luật ngày 19 tháng 02 năm 2025',
      `Luật sửa đổi, bổ sung một số điều của ${law}`,
      'Luật Đất đai ngày 18 tháng 01 năm 2024',
    ])
      assert.deepEqual(superseded(draft(NOW, basis)), [], basis);
    const [finding] = findWithRegister(draft(NOW, law), ID, CENTRAL);
    const rule = findRule(ID);
    assert.ok(finding !== undefined && rule !== undefined);
    assert.equal(
      messageOf(rule.meta, finding, 'vi'),
      'Từ ngày 01/4/2025, Luật Ban hành văn bản quy phạm pháp luật ngày 22/6/2015 đã được thay thế bằng Luật Ban hành văn bản quy phạm pháp luật ngày 19/02/2025; cần kiểm tra lại căn cứ.',
    );
  });

  it('says less where the day of the change is not known', () => {
    const law = 'Luật Viên chức ngày 15 tháng 11 năm 2010';
    assert.deepEqual(superseded(draftOf(NOW, `Căn cứ ${law};`)), [
      `superseded.replaced-earlier warning "${law}"`,
    ]);
    assert.deepEqual(superseded(draftOf('05 tháng 11 năm 2025', `Căn cứ ${law};`)), []);
  });

  for (const [document, issued] of [
    ['Luật Đất đai ngày 29 tháng 11 năm 2013', '01 tháng 8 năm 2024'],
    ['Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015', '01 tháng 3 năm 2025'],
    ['Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015', '01 tháng 3 năm 2025'],
    ['Luật Nhà ở ngày 25 tháng 11 năm 2014', '01 tháng 8 năm 2024'],
    ['Luật Đấu thầu ngày 26 tháng 11 năm 2013', '01 tháng 01 năm 2024'],
    ['Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015', '01 tháng 01 năm 2026'],
    ['Luật Cán bộ, công chức ngày 13 tháng 11 năm 2008', '01 tháng 7 năm 2025'],
    ['Luật Lưu trữ ngày 11 tháng 11 năm 2011', '01 tháng 7 năm 2025'],
    ['Luật Bảo hiểm xã hội ngày 20 tháng 11 năm 2014', '01 tháng 7 năm 2025'],
    ['Nghị định số 34/2016/NĐ-CP ngày 14 tháng 5 năm 2016 của Chính phủ', '01 tháng 4 năm 2025'],
    ['Nghị định số 43/2014/NĐ-CP ngày 15 tháng 5 năm 2014 của Chính phủ', '01 tháng 8 năm 2024'],
    ['Nghị định số 63/2014/NĐ-CP ngày 26 tháng 6 năm 2014 của Chính phủ', '27 tháng 02 năm 2024'],
    ['Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ', '01 tháng 7 năm 2025'],
    ['Nghị định số 15/2021/NĐ-CP ngày 03 tháng 3 năm 2021 của Chính phủ', '30 tháng 12 năm 2024'],
    ['Luật Việc làm ngày 16 tháng 11 năm 2013', '01 tháng 01 năm 2026'],
    ['Luật Các tổ chức tín dụng ngày 16 tháng 6 năm 2010', '01 tháng 7 năm 2024'],
    ['Luật Căn cước công dân ngày 20 tháng 11 năm 2014', '01 tháng 7 năm 2024'],
    ['Luật Thủ đô ngày 21 tháng 11 năm 2012', '01 tháng 01 năm 2025'],
    ['Luật Phòng cháy và chữa cháy ngày 29 tháng 6 năm 2001', '01 tháng 7 năm 2025'],
    ['Luật Công đoàn ngày 20 tháng 6 năm 2012', '01 tháng 7 năm 2025'],
    ['Luật Phá sản ngày 19 tháng 6 năm 2014', '01 tháng 3 năm 2026'],
    ['Luật Đầu tư ngày 17 tháng 6 năm 2020', '01 tháng 3 năm 2026'],
    ['Luật Đầu tư công ngày 13 tháng 6 năm 2019', '01 tháng 01 năm 2025'],
    ['Luật Thanh tra ngày 14 tháng 11 năm 2022', '01 tháng 7 năm 2025'],
    ['Luật Xây dựng ngày 18 tháng 6 năm 2014', '01 tháng 7 năm 2026'],
    ['Luật Quản lý thuế ngày 13 tháng 6 năm 2019', '01 tháng 7 năm 2026'],
    ['Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003', '01 tháng 01 năm 2024'],
    ['Luật Khám bệnh, chữa bệnh ngày 23 tháng 11 năm 2009', '01 tháng 01 năm 2024'],
    ['Luật Viễn thông ngày 23 tháng 11 năm 2009', '01 tháng 7 năm 2024'],
    ['Luật Khoa học và công nghệ ngày 18 tháng 6 năm 2013', '01 tháng 10 năm 2025'],
    ['Nghị định số 123/2020/NĐ-CP ngày 19 tháng 10 năm 2020 của Chính phủ', '01 tháng 7 năm 2026'],
    ['Thông tư số 200/2014/TT-BTC ngày 22 tháng 12 năm 2014 của Bộ Tài chính', '01 tháng 01 năm 2026'],
    ['Quy định số 66-QĐ/TW ngày 06/02/2017 của Ban Bí thư', '09 tháng 01 năm 2026'],
    ['Hướng dẫn số 36-HD/VPTW ngày 03/4/2018 của Văn phòng Trung ương Đảng', '27 tháng 5 năm 2026'],
    ['Quy định số 24-QĐ/TW ngày 30/7/2021 của Ban Chấp hành Trung ương', '20 tháng 01 năm 2025'],
  ] as const) {
    it(`knows what replaced ${document}, from the day on`, () => {
      const basis = `Căn cứ ${document};`;
      assert.deepEqual(superseded(draftOf(issued, basis)), [`superseded.replaced warning "${document}"`]);
      assert.deepEqual(superseded(draftOf('02 tháng 12 năm 2023', basis)), []);
    });
  }

  it('names what stands there today, where the replacing document was replaced too', () => {
    const rule = findRule(ID);
    assert.ok(rule !== undefined);
    const messageAt = (date: string, basis: string, symbol = '15/KH-UBND'): string | undefined => {
      const draft = draftOf(date, `Căn cứ ${basis};`).replace('15/KH-UBND', symbol);
      const [finding] = findWithRegister(draft, ID, CENTRAL);
      return finding === undefined ? undefined : messageOf(rule.meta, finding, 'vi');
    };
    const decree = 'Nghị định số 63/2014/NĐ-CP ngày 26 tháng 6 năm 2014 của Chính phủ';
    assert.equal(
      messageAt(NOW, decree),
      'Từ ngày 27/02/2024, Nghị định số 63/2014/NĐ-CP đã được thay thế bằng Nghị định số 24/2024/NĐ-CP (nay là Nghị định số 214/2025/NĐ-CP); cần kiểm tra lại căn cứ.',
    );
    assert.equal(
      messageAt('05 tháng 11 năm 2024', decree),
      'Từ ngày 27/02/2024, Nghị định số 63/2014/NĐ-CP đã được thay thế bằng Nghị định số 24/2024/NĐ-CP; cần kiểm tra lại căn cứ.',
    );
    assert.equal(
      messageAt(NOW, 'Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015'),
      'Từ ngày 01/3/2025, Luật Tổ chức chính quyền địa phương ngày 19/6/2015 đã được thay thế bằng Luật Tổ chức chính quyền địa phương ngày 19/02/2025 (nay là Luật Tổ chức chính quyền địa phương ngày 16/6/2025); cần kiểm tra lại căn cứ.',
    );
    // A decree names laws by their numbers.
    const normative = messageAt(
      NOW,
      'Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015',
      '15/2026/QĐ-UBND',
    );
    assert.ok(normative?.includes('Luật số 65/2025/QH15 (nay là Luật số 72/2025/QH15)'), normative);
  });

  it('knows the decrees on the budget and on awards', () => {
    const budget = 'Nghị định số 163/2016/NĐ-CP ngày 21 tháng 12 năm 2016 của Chính phủ';
    const awards = 'Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ';
    for (const [decree, last, first] of [
      [budget, '09 tháng 3 năm 2026', '10 tháng 3 năm 2026'],
      [awards, '30 tháng 6 năm 2025', '01 tháng 7 năm 2025'],
    ] as const) {
      assert.deepEqual(superseded(draftOf(last, `Căn cứ ${decree};`)), []);
      assert.equal(superseded(draftOf(first, `Căn cứ ${decree};`)).length, 1);
    }
  });

  for (const line of [
    `- ${BASIS}`,
    `*${BASIS}*`,
    `Căn cứ khoản 2 Điều 5 ${OLD};`,
    `Căn cứ Luật Tổ chức chính quyền địa phương; Căn cứ ${OLD} về công tác văn thư;`,
    `Theo ${OLD}, xã đánh số văn bản theo năm.`,
    `Việc đánh số thực hiện theo quy định tại ${OLD}.`,
    `Xã áp dụng quy định tại điểm a khoản 2 Điều 5 ${OLD}, khi đánh số.`,
    `Thực hiện ${OLD}, xã ban hành kế hoạch.`,
  ]) {
    it(`reports ${line}`, () => {
      assert.deepEqual(superseded(draftOf(NOW, line)), replaced);
      assert.deepEqual(superseded(draftOf(NOW, 'Mở đầu.', line, 'Kết thúc.')), replaced);
    });
  }

  for (const line of [
    `Trước đây, việc đánh số theo ${OLD}.`,
    `Xã đã thực hiện ${OLD} từ nhiều năm.`,
    `Giai đoạn 2010 - 2019, xã đánh số theo ${OLD}.`,
    `Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 thay thế ${OLD}.`,
    `Bãi bỏ các quy định ban hành theo ${OLD}.`,
    `Căn cứ Nghị định số 09/2012/NĐ-CP ngày 08/02/2012 sửa đổi, bổ sung một số điều của ${OLD};`,
    `Căn cứ ${OLD} (hết hiệu lực từ ngày 05/3/2020);`,
    `Theo ${OLD} được thay thế bằng văn bản sau.`,
    `Báo cáo nêu ${OLD} về công tác văn thư.`,
    `Xã gửi kèm ${OLD}.`,
    `Mẫu sổ ban hành kèm theo ${OLD}.`,
    `Công tác văn thư theo Thông tư số 12/2019/TT-BNV ngày 08/02/2019 hướng dẫn thực hiện ${OLD}.`,
    `Theo Quyết định số 15/2019/QĐ-UBND ngày 08/02/2019 về đánh số theo ${OLD}.`,
    'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;',
  ]) {
    it(`is silent at ${line}`, () => {
      for (const form of ['NFC', 'NFD'] as const)
        assert.deepEqual(superseded(draftOf(NOW, line).normalize(form)), []);
    });
  }

  it('does not judge a sentence of a text without a date', () => {
    assert.deepEqual(superseded(`Theo ${OLD}, xã đánh số văn bản theo năm.`), []);
  });

  it('reports two bases of one document', () => {
    const other = 'Nghị định số 58/2001/NĐ-CP ngày 24/8/2001 của Chính phủ';
    assert.deepEqual(superseded(draftOf(NOW, BASIS, `Căn cứ ${other} về quản lý con dấu;`)), [
      ...replaced,
      `superseded.replaced warning "${other}"`,
    ]);
  });

  it('is silent on an empty text and without a register', () => {
    for (const text of ['', ' \r\n\t\r\n']) assert.deepEqual(superseded(text), []);
    assert.deepEqual(superseded(draftOf(NOW, BASIS), createRegister({ builtIn: null, own: [] })), []);
  });

  it('says by what and from when, and points to the date of the draft', () => {
    const text = draftOf(NOW, BASIS);
    const rule = findRule(ID);
    const [finding] = findWithRegister(text, ID, CENTRAL);
    assert.ok(rule !== undefined && finding !== undefined);
    assert.equal(
      messageOf(rule.meta, finding, 'vi'),
      'Từ ngày 05/3/2020, Nghị định số 110/2004/NĐ-CP đã được thay thế bằng Nghị định số 30/2020/NĐ-CP; cần kiểm tra lại căn cứ.',
    );
    assert.equal(
      messageOf(rule.meta, finding, 'en'),
      'Decree 110/2004/NĐ-CP was replaced on 05/3/2020 by Decree 30/2020/NĐ-CP; check the basis.',
    );
    assert.deepEqual(
      finding.related.map(({ noteId, span }) => [noteId, textAt(text, span)]),
      [['issued', `ngày ${NOW}`]],
    );
  });

  it('cites the replacing document instead, and is content with it', () => {
    for (const form of ['NFC', 'NFD'] as const) {
      const text = draftOf(NOW, BASIS).normalize(form);
      const [fix, ...others] = findWithRegister(text, ID, CENTRAL).flatMap(({ fixes }) => fixes);
      assert.ok(fix !== undefined && others.length === 0);
      assert.deepEqual([fix.safety, fix.preferred], ['review', false]);
      const after = applyEdits(text, fix.edits);
      const line =
        'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;';
      assert.ok(after.normalize('NFC').endsWith(`\n\n${line}`));
      assert.deepEqual(findWithRegister(after, ID, CENTRAL), []);
    }
  });

  it('offers no repair of a provision', () => {
    const text = draftOf(NOW, `Căn cứ khoản 2 Điều 5 ${OLD};`);
    assert.deepEqual(
      findWithRegister(text, ID, CENTRAL).flatMap(({ fixes }) => fixes),
      [],
    );
  });
});

describe(`${ID}: registers of the user`, () => {
  const OWN = ownRegister(
    [
      'symbol;type;date;issuer;status;replaced_by;replaced_from',
      '05-QC/TU;Quy chế;20/3/2021;Tỉnh ủy;hết hiệu lực;;',
      '06-QC/TU;Quy chế;20/3/2021;Tỉnh ủy;còn hiệu lực;;',
      '07-QC/TU;Quy chế;20/3/2021;Tỉnh ủy;;;01/01/2024',
      '08-QĐ/TU;Quy định;15/8/2021;Tỉnh ủy;;20-QĐ/TU;01/7/2025',
      '09-QĐ/TU;Quy định;15/8/2021;Tỉnh ủy;;21-QĐ/TU;',
      '20-QĐ/TU;Quy định;12/6/2025;Tỉnh ủy;;;',
      '21-QĐ/TU;Quy định;12/6/2025;Tỉnh ủy;;22-QĐ/TU;01/01/2026',
    ].join('\n'),
  );
  const own = (date: string, symbol: string): readonly string[] =>
    superseded(draftOf(date, `Căn cứ Quy chế số ${symbol} ngày 20/3/2021 của Tỉnh ủy;`), OWN);
  const marked = (symbol: string): string => `"Quy chế số ${symbol} ngày 20/3/2021 của Tỉnh ủy"`;

  it('say that a document has ended, from a day or at all', () => {
    assert.deepEqual(own(NOW, '05-QC/TU'), [`superseded.expired warning ${marked('05-QC/TU')}`]);
    assert.deepEqual(own(NOW, '06-QC/TU'), []);
    assert.deepEqual(own(NOW, '07-QC/TU'), [`superseded.expired-from warning ${marked('07-QC/TU')}`]);
    assert.deepEqual(own('05 tháng 11 năm 2023', '07-QC/TU'), []);
  });

  it('are named where they say so, with the day where they have it', () => {
    const rule = findRule(ID);
    assert.ok(rule !== undefined);
    for (const [symbol, vi, en] of [
      [
        '05-QC/TU',
        'Quy chế số 05-QC/TU đã hết hiệu lực theo sổ so-van-ban.csv; cần kiểm tra lại căn cứ.',
        'Statute 05-QC/TU is no longer in force by the register so-van-ban.csv; check the basis.',
      ],
      [
        '07-QC/TU',
        'Quy chế số 07-QC/TU đã hết hiệu lực từ ngày 01/01/2024, theo sổ so-van-ban.csv; cần kiểm tra lại căn cứ.',
        'Statute 07-QC/TU has not been in force since 01/01/2024, by the register so-van-ban.csv; check the basis.',
      ],
    ] as const) {
      const text = draftOf(NOW, `Căn cứ Quy chế số ${symbol} ngày 20/3/2021 của Tỉnh ủy;`);
      const [finding] = findWithRegister(text, ID, OWN);
      assert.ok(finding !== undefined);
      assert.deepEqual([messageOf(rule.meta, finding, 'vi'), messageOf(rule.meta, finding, 'en')], [vi, en]);
    }
  });

  it('say what replaced it, by the term that the date is of', () => {
    const cited = 'Quy định số 08-QĐ/TU ngày 15/8/2021 của Tỉnh ủy';
    assert.deepEqual(superseded(draftOf(NOW, `Căn cứ ${cited};`), OWN), [
      `superseded.replaced warning "${cited}"`,
    ]);
    assert.deepEqual(
      superseded(draftOf(NOW, 'Căn cứ Quy định số 08-QĐ/TU ngày 15/8/2016 của Tỉnh ủy;'), OWN),
      [],
    );
    assert.deepEqual(superseded(draftOf(NOW, 'Căn cứ Quy định số 08-QĐ/TU của Tỉnh ủy;'), OWN), []);
  });

  it('are silent where they do not say from when, and nothing else does', () => {
    assert.deepEqual(
      superseded(draftOf(NOW, 'Căn cứ Quy định số 09-QĐ/TU ngày 15/8/2021 của Tỉnh ủy;'), OWN),
      [],
    );
  });

  it('offer no document that was replaced in its turn', () => {
    const chain = ownRegister(
      'symbol;type;date;issuer;replaced_by;replaced_from\n08-QĐ/TU;Quy định;15/8/2021;Tỉnh ủy;21-QĐ/TU;01/7/2025\n21-QĐ/TU;Quy định;12/6/2025;Tỉnh ủy;22-QĐ/TU;01/01/2026\n',
    );
    const text = draftOf(NOW, 'Căn cứ Quy định số 08-QĐ/TU ngày 15/8/2021 của Tỉnh ủy;');
    const [finding] = findWithRegister(text, ID, chain);
    assert.deepEqual([finding?.messageId, finding?.fixes], ['replaced', []]);
  });
});
