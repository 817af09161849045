import assert from 'node:assert/strict';
import { testGroup } from '../../helpers/rules-under-test';

const { findingsIn, getOnlyFinding, messageOf, repairsOf } = testGroup('style');

const nfd = (text: string): string => text.normalize('NFD');

const findingsOfContent = (text: string): readonly string[] =>
  findingsIn(text).filter(finding => !finding.startsWith('unicode-form'));

/** A sentence with a slip, what is reported of it, and the sentence that the offered repair makes, which is a near miss. */
type Slip = readonly [wrong: string, reported: readonly string[], repaired: string | null];

const doubled = (words: string): string => `doubled-words.doubled warning "${words}"`;

const syllable = (word: string): string => `slip-of-the-keys.syllable warning "${word}"`;
const glued = (word: string): string => `slip-of-the-keys.glued warning "${word}"`;
const phrase = (words: string): string => `slip-of-the-keys.phrase information "${words}"`;

const SLIPS: readonly Slip[] = [
  ['Trình báo cáo báo cáo của xã.', [doubled('báo cáo báo cáo')], 'Trình báo cáo của xã.'],
  ['Về về việc họp thôn.', [doubled('Về về')], 'Về việc họp thôn.'],
  ['Tăng 5% so với so với cùng kỳ.', [doubled('so với so với')], 'Tăng 5% so với cùng kỳ.'],
  ['Các ý kiến của của xã.', [doubled('của của')], 'Các ý kiến của xã.'],
  ['Cơ quan, cá nhân nhân có liên quan.', [doubled('nhân nhân')], 'Cơ quan, cá nhân có liên quan.'],
  ['Được thiết thiết kế lại.', [doubled('thiết thiết')], 'Được thiết kế lại.'],
  ['Có đầy đủ thông thông tin.', [doubled('thông thông')], 'Có đầy đủ thông tin.'],
  ['Cấp giấy chứng nhận nhận thân nhân.', [doubled('nhận nhận')], 'Cấp giấy chứng nhận thân nhân.'],
  ['Số sinh viên viên và học sinh.', [doubled('viên viên')], 'Số sinh viên và học sinh.'],
  ['Báo cáo tình tình hình thu chi.', [doubled('tình tình')], 'Báo cáo tình hình thu chi.'],
  // Beside words that end or begin alike.
  ['Báo cáo các nhiệm vụ trên trên địa bàn.', [doubled('trên trên')], 'Báo cáo các nhiệm vụ trên địa bàn.'],
  ['Nhà xưởng bị bị hỏng.', [doubled('bị bị')], 'Nhà xưởng bị hỏng.'],
  ['Lập danh sách theo theo mẫu.', [doubled('theo theo')], 'Lập danh sách theo mẫu.'],
  ['Số hộ tính tính đến hết năm.', [doubled('tính tính')], 'Số hộ tính đến hết năm.'],
  // Near what is left alone: units of figures, both of two, cells that became lines.
  ['Xã có 12 hộ hộ nghèo.', [doubled('hộ hộ')], 'Xã có 12 hộ nghèo.'],
  ['Số hộ hộ 412 là cao.', [doubled('hộ hộ')], 'Số hộ 412 là cao.'],
  ['Nộp qua bưu điện hoặc nộp hoặc nộp.', [doubled('hoặc nộp hoặc nộp')], 'Nộp qua bưu điện hoặc nộp.'],
  ['Xã đã báo cáo\nbáo cáo.', [doubled('báo cáo\nbáo cáo')], 'Xã đã báo cáo.'],
  [
    'Đề án công nghệ thông tin công nghệ thông tin của xã.',
    [doubled('công nghệ thông tin công nghệ thông tin')],
    'Đề án công nghệ thông tin của xã.',
  ],
  // slip-of-the-keys
  ['Các nghành họp.', [syllable('nghành')], 'Các ngành họp.'],
  // Telex keys that were left as they are.
  ['Xem xét kiến nghj của cử tri.', [syllable('nghj')], 'Xem xét kiến nghị của cử tri.'],
  ['Báo cáo ddaaij biểu.', [syllable('ddaaij')], 'Báo cáo đại biểu.'],
  ['Đã thảo luanaj và thống nhất.', [syllable('luanaj')], 'Đã thảo luận và thống nhất.'],
  ['Xong chuwowng trình công tác.', [syllable('chuwowng')], 'Xong chương trình công tác.'],
  ['Thực hiện nhieemj vụ được giao.', [syllable('nhieemj')], 'Thực hiện nhiệm vụ được giao.'],
  // The keys of VNI.
  ['Xem xét kiến nghi5 của cử tri.', [syllable('nghi5')], 'Xem xét kiến nghị của cử tri.'],
  ['Các d9a5i biểu dự họp.', [syllable('d9a5i')], 'Các đại biểu dự họp.'],
  ['Đã thảo lua65n và thống nhất.', [syllable('lua65n')], 'Đã thảo luận và thống nhất.'],
  ['Xong chu7o7ng trình công tác.', [syllable('chu7o7ng')], 'Xong chương trình công tác.'],
  ['Xong chuong7 trình công tác.', [syllable('chuong7')], 'Xong chương trình công tác.'],
  ['Trình bao1 cáo của xã.', [syllable('bao1')], 'Trình báo cáo của xã.'],
  ['Thực hiện nhiem65 vụ được giao.', [syllable('nhiem65')], 'Thực hiện nhiệm vụ được giao.'],
  ['Kinh phí đựơc giao.', [syllable('đựơc')], 'Kinh phí được giao.'],
  ['Báo cáo đươc gửi.', [syllable('đươc')], 'Báo cáo được gửi.'],
  ['Số nguời dự họp.', [syllable('nguời')], 'Số người dự họp.'],
  ['Đã hòan thành.', [syllable('hòan')], 'Đã hoàn thành.'],
  // Not torn: the letter beside it is a word, or makes none with it.
  ['Nhận thức sâ về u bướu.', [syllable('sâ')], null],
  ['Tổng kêt ở xã.', [syllable('kêt')], 'Tổng kết ở xã.'],
  ['Tuyên tryền luật.', [syllable('tryền')], 'Tuyên truyền luật.'],
  ['Tổng kêt 5 năm.', [syllable('kêt')], 'Tổng kết 5 năm.'],
  // One word or two: nobody knows.
  ['Đội biểu diễndiễn ở xã.', [glued('diễndiễn')], null],
  ['Theo chỉ đạo củahuyện.', [glued('củahuyện')], 'Theo chỉ đạo của huyện.'],
  ['Được thành lậptrước tháng 5.', [glued('lậptrước')], 'Được thành lập trước tháng 5.'],
  ['Đẩy mạnh chuyển đối số.', [phrase('chuyển đối')], 'Đẩy mạnh chuyển đổi số.'],
  ['Trong giai doạn 2021 - 2025.', [phrase('giai doạn')], 'Trong giai đoạn 2021 - 2025.'],
  ['Ủy nhân dân xã họp.', [phrase('Ủy nhân dân')], 'Ủy ban nhân dân xã họp.'],
  ['Hội đồng nhân xã họp.', [phrase('Hội đồng nhân')], 'Hội đồng nhân dân xã họp.'],
  ['Thủ Chính phủ giao.', [phrase('Thủ Chính phủ')], 'Thủ tướng Chính phủ giao.'],
  ['Các biện pháp đê bảo vệ rừng.', [phrase('đê bảo vệ')], 'Các biện pháp để bảo vệ rừng.'],
  ['Quyết định của Chinh phủ.', [phrase('Chinh phủ')], 'Quyết định của Chính phủ.'],
  ['Chịu trách nhiệm trước phát luật.', [phrase('phát luật')], 'Chịu trách nhiệm trước pháp luật.'],
  ['Gửi các cơ quan, cá nhận.', [phrase('cá nhận')], 'Gửi các cơ quan, cá nhân.'],
  ['Xã đã có 02 tổ chúc và 5 tổ.', [phrase('tổ chúc')], 'Xã đã có 02 tổ chức và 5 tổ.'],
  ['Kiện toàn tổ chúc bộ máy.', [phrase('tổ chúc')], 'Kiện toàn tổ chức bộ máy.'],
  ['Thủ tục hành chinh.', [phrase('hành chinh')], 'Thủ tục hành chính.'],
];

/** What looks like a slip and is none. */
const NEAR_MISSES: readonly string[] = [
  'Kiểu gõ Telex: gõ “hocj sinh” để có “học sinh”, gõ “kiến nghj” để có “kiến nghị”.',
  'Kiểu gõ VNI: gõ “nghi5” để có “nghị” trong kiến nghi5.',
  'Các kiến nghị5 và quyết định của thanh tra1, thông tin1; công ty2, quy mô3; thu chi1, đầu tư2.',
  'Khổ A4, quốc lộ 1A, đường D2, H5N1, virus SARS-CoV-2, QH14, TT41, km2, m3, CO2; mẫu B1-H, tệp bao1_cao.',
  'Mã số bao123, kiện d9999, lô chu7/2026, xe so12-34.',
  'Đời sống dần dần, từ từ ổn định; luôn luôn, mãi mãi, ngày ngày, người người, nhà nhà.',
  'Đồng chí Xã Xã Đội; xã xã Đội; anh Hảo Hảo; Luật Luật sư; Đảng ủy Ủy ban.',
  'Thi công công trình, sử dụng dụng cụ, tuân thủ thủ tục, sáng tác tác phẩm, cơ quan quan trọng.',
  'Ở ở xã họp: một chữ đứng đầu câu có thể là tên.',
  'Nhà đầu tư đầu tư vốn; người nộp thuế nộp thuế.',
  'Pháp lệnh Dân số số 06; nội bộ bộ, ngành; các bước tiếp theo theo quy định; không quá năm năm.',
  '| họp họp | báo cáo báo cáo |',
  'Các học sinh sinh năm 2010 được miễn học phí; các thôn, tổ tổ chức họp dân; số thu thu được trong quý.',
  'Báo cáo: báo cáo; báo cáo, báo cáo. 12 12 kg kg.',
  'Hội đồng đồng ý; trường hợp hợp đồng chấm dứt; xuất khẩu khẩu trang.',
  'Mục tiêu\n\nmục tiêu của xã.',
  'tuyên tuyên bố của được được với với',
  'Công nhân, chủ quản, thành niên, phản ảnh, điện từ, thị trưởng, tinh giảm; chi tiêu, công thức.',
  'Tư duy định hướng; hội nghị đánh giá cao; bao gồm cả quan hệ; không phân biệt nam, nữ; có thể tháo rời.',
  'Tuyến đê bảo vệ khu dân cư; các xã ven đê phát triển kinh tế; hội đồng dân tộc; ủy ban dân tộc.',
  'Ông Trịnh Quyêt, bà Thanh Trà ở Gia Trị, xã Văn Bàn; ĐẠI BIỀU; Nghành.',
  'Hòa giải, kỹ thuật, kĩ thuật, thủy lợi, quí, quý, lý luận, lí luận.',
  'Hoà giải, thuỷ lợi, khoẻ mạnh.',
  'Phần mềm Windows, workflow trên server, form mẫu, khí gas, quán bar, mức max, forum, view; file word.',
  'Xe ôtô, môtô, rađa, đôla, vắcxin, axít, hécta, phốtpho, crôm; Mát-xcơ-va; email, website, công-ten-nơ.',
  'Phí 5trđ, 3đ/kg, mục đ) và h ưở ng; việc là…, nhấ… và a/đựơc, đựơc-1, đựơc2.',
  '| nghành | tổ chúc |',
  'Tổng số lựng cá trong ao là 12 lựng; số liều vắc-xin đã tiêm là 4.500 liều.',
  'Nhận thức sâ u sắc; đạt ổn đ ịnh; các cơ qu an; tấ t cả; nông d ân.',
  'Số liều tiêm cho trẻ em; dung lượng bộ nhớ; trường hộp thoại; cổng cục bộ; cách hoạt họa đơn giản.',
  'Tổng số hộ hộ 412.204 421.820',
  'Diện tích rừng trồng ha ha 412,5\nSố học sinh học sinh 1.250 1.300 4%',
  'Tổng số xã xã 12\nSản lượng tấn tấn 15,2 - 16,1',
  'được duyệt\nđược duyệt\nđang duyệt',
  'không đạt\nkhông đạt',
  'Người dân chọn hoặc nộp hồ sơ hoặc nộp hồ sơ trực tuyến.',
  'Các em vừa học nghề vừa học nghề cơ khí; cả cấp xã cả cấp xã bạn cùng làm.',
  'Nhấn hoặc nút Tìm hoặc nút Tìm tất cả; lúc làm việc lúc làm việc nhóm.',
  'Gồm ngô, khoai, vân vân và vân vân; ranh giới kẻ bằng đường chấm chấm.',
  'Xã chi tiêu đúng chế độ; đường kách mệnh.',
  'Sơ đồ không thể thể hiện hết.',
  'Người dân có thể thể hiện ý kiến.',
  'Bảo đảm giao thông thông suốt.',
  'Số thiết bị bị hỏng là 12 chiếc.',
  'Việc chuẩn bị bị chậm so với kế hoạch.',
  'Các nhiệm vụ nêu trên trên địa bàn tỉnh.',
  'Xin ý kiến cấp trên trên cơ sở đề xuất.',
  'Danh sách kèm theo theo mẫu số 01.',
  'Số liệu ước tính tính đến ngày 30/6.',
  'Nêu rõ lý do và xử lý lý do chậm.',
  'Người có bằng độc lập lập kế hoạch.',
  'Các xã có giá hợp lý tăng tốt hơn.',
  'Chẩn đoán, điều trị và thực hành y khoa tại cơ sở y tế.',
  'Công trình tại thị trấn Ái nghĩa, huyện Đại Lộc.',
  'Quy chế thực tập sư phạm; thủ tục nhờ thu hối phiếu.',
  'Gồm: a) đơn; b) tờ khai; 1) bản sao; a1) giấy tờ; xong :-)',
  '“Điều 9. Nội dung của Điều này.',
  'Sửa đổi như sau: “Điều 9. Nội dung.',
  'Bố trí kinh phí.”.',
  'Tên gọi "Văn hóa" và ”Tự hào” của “xã".',
  'Tổng (a + b = 5; (c.',
  '| (tiếng Mông, |',
  'Gồm (điểm a) khoản 2; (điểm b) khoản 3.',
  'Gồm ba phần (một phần,',
];

const between = (sentence: string): string => `Các thôn đã họp. ${sentence} Nhân dân đã biết.`;

/** Lines of tables and quotations that go on are read as such at the edge of a paragraph. */
const isSentence = (text: string): boolean => /^\p{Lu}.*[.]$/u.test(text);

describe('rules of wording', () => {
  for (const [wrong, reported, repaired] of SLIPS) {
    it(`report ${reported.join(', ')} in: ${wrong}`, () => {
      assert.deepEqual(findingsIn(wrong), reported);
    });
    it(`report the same between other paragraphs, with CRLF: ${wrong}`, () => {
      assert.deepEqual(findingsIn(`Mở đầu.\r\n\r\n${wrong}\r\n\r\nKết thúc.\r\n`), reported);
    });
    if (isSentence(wrong))
      it(`report the same between other sentences: ${wrong}`, () => {
        assert.deepEqual(findingsIn(between(wrong)), reported);
      });
    it(`report the same in decomposed letters: ${wrong}`, () => {
      assert.deepEqual(findingsOfContent(nfd(wrong)), reported.map(nfd));
    });
    if (repaired === null) continue;
    it(`offer ${repaired}, which is clean`, () => {
      assert.deepEqual(
        repairsOf(wrong).map(({ text }) => text),
        [repaired],
      );
      assert.deepEqual(findingsIn(repaired), []);
    });
  }

  for (const right of NEAR_MISSES) {
    it(`are silent on: ${right}`, () => {
      assert.deepEqual(findingsIn(right), []);
      if (isSentence(right)) assert.deepEqual(findingsIn(between(right)), []);
      assert.deepEqual(findingsOfContent(nfd(right)), []);
    });
  }

  it('find words that stand twice over the end of a line', () => {
    assert.deepEqual(findingsIn('Xã trình báo cáo\nbáo cáo của thôn.'), [doubled('báo cáo\nbáo cáo')]);
    assert.deepEqual(findingsIn('Xã trình báo cáo\r\nbáo cáo của thôn.'), [doubled('báo cáo\r\nbáo cáo')]);
  });

  it('find the keys of VNI in words beside each other', () => {
    assert.deepEqual(findingsIn('Nghi5 quye61t và ba1o ca1o của xã.'), [
      syllable('Nghi5'),
      syllable('quye61t'),
      syllable('ba1o'),
      syllable('ca1o'),
    ]);
  });

  it('find two slips in one text', () => {
    assert.deepEqual(findingsIn('Ý kiến của của xã.\n\nGửi về về huyện.'), [
      doubled('của của'),
      doubled('về về'),
    ]);
  });

  it('tell which half lacks, and offer both repairs', () => {
    const cases = [
      [
        'Dịch ra 3 tiếng (Mông, Thái, in vào đĩa.',
        'unpaired.open-bracket warning "("',
        ['Dịch ra 3 tiếng (Mông, Thái, in vào đĩa).', 'Dịch ra 3 tiếng Mông, Thái, in vào đĩa.'],
      ],
      [
        'Hội thi “Xã sạch và “Xã đẹp” mở ra.',
        'unpaired.open-quote warning "“"',
        ['Hội thi “Xã sạch và “Xã đẹp” mở ra”.', 'Hội thi Xã sạch và “Xã đẹp” mở ra.'],
      ],
      [
        'Xã đã chi tiền hỗ trợ cho 5 thôn); còn nợ.',
        'unpaired.close-bracket warning ")"',
        ['Xã đã chi tiền hỗ trợ cho 5 thôn; còn nợ.'],
      ],
      [
        'Xã đã chi tiền hỗ trợ cho 5 thôn)còn nợ.',
        'unpaired.close-bracket warning ")"',
        ['Xã đã chi tiền hỗ trợ cho 5 thôn còn nợ.'],
      ],
    ] as const;
    for (const [wrong, reported, repaired] of cases) {
      assert.deepEqual(findingsIn(wrong), [reported]);
      assert.deepEqual(findingsOfContent(nfd(`Mở đầu.\r\n\r\n${wrong}`)), [reported]);
      assert.deepEqual(
        repairsOf(wrong).map(({ text }) => text),
        repaired,
      );
      for (const text of repaired) assert.deepEqual(findingsIn(text), []);
    }
  });

  it('close with an outer bracket those that opened within it', () => {
    const text = 'Xã có ba thôn [Đông (cũ là Hạ, Đoài (cũ là Thượng.';
    const [brackets, parts] = ['[', '('].map(mark => `unpaired.open-bracket warning "${mark}"`);
    assert.deepEqual(findingsIn(text), [brackets, parts, parts]);
    const closed = repairsOf(text).filter(({ title }) => title.startsWith('Đóng'));
    assert.deepEqual(
      closed.map(({ title }) => title.replace(/^.*: /u, '')),
      ['))]', '))', ')'],
    );
    assert.deepEqual(findingsIn(closed[0]?.text ?? ''), []);
  });

  it('name their repairs so that they are read at once', () => {
    const titlesOf = (text: string): readonly string[] => repairsOf(text).map(({ title }) => title);
    assert.deepEqual(titlesOf('Xã hoàn thnàh.'), ['Viết thành “thành”']);
    assert.deepEqual(titlesOf('Hội thi “Xã sạch và đẹp.'), [
      'Đóng lại ở cuối đoạn: ”',
      'Bỏ dấu ngoặc kép mở',
    ]);
  });

  it('find paragraphs that stand twice, alone, with a line between, and as a run', () => {
    const one = 'Ủy ban nhân dân xã chỉ đạo các thôn rà soát hộ nghèo, hộ cận nghèo theo đúng quy định.';
    const other = 'Các thôn báo cáo kết quả rà soát về Ủy ban nhân dân xã trước ngày 15 của tháng sau đó.';
    const third = 'Văn phòng Ủy ban nhân dân xã tổng hợp kết quả, báo cáo lãnh đạo xã trong tháng 12 này.';
    const cases: readonly (readonly [text: readonly string[], repaired: readonly string[] | null])[] = [
      [[one, one], [one]],
      [
        [one, 'Ghi chú.', one],
        [one, 'Ghi chú.'],
      ],
      [
        [one, other, third, one, other, third],
        [one, other, third],
      ],
      [[one, other, third, one], null],
      [[one, one.replace('nghèo', 'khá')], null],
      [['Các thôn báo cáo.', 'Các thôn báo cáo.'], null],
      [[`${one} ..........`, `${one} ..........`], null],
      [[`| ${one} |`, `| ${one} |`], null],
    ];
    for (const [paragraphs, repaired] of cases) {
      for (const [end, form] of [
        ['\n\n', 'NFC'],
        ['\r\n\r\n', 'NFC'],
        ['\n\n', 'NFD'],
      ] as const) {
        const text = paragraphs.join(end).normalize(form);
        const found = findingsOfContent(text).map(finding => finding.split(' ', 1)[0]);
        assert.deepEqual(found, repaired === null ? [] : ['repeated-paragraph.repeated'], text);
        const repairs = repairsOf(text).filter(({ safety }) => safety === 'review');
        assert.deepEqual(
          repairs.map(repair => repair.text),
          repaired === null ? [] : [repaired.join(end).normalize(form)],
        );
      }
    }
  });

  it('find nothing in an empty text', () => {
    assert.deepEqual(findingsIn(''), []);
  });
});

describe('a repair of a slip of the keys', () => {
  for (const [text, repaired] of [
    ['Hoà giải tốt, văn hó phát triển.', 'Hoà giải tốt, văn hoá phát triển.'],
    ['Hòa giải tốt, văn hó phát triển.', 'Hòa giải tốt, văn hóa phát triển.'],
    ['Hòa giải, hoà bình tốt, văn hó phát triển.', 'Hòa giải, hoà bình tốt, văn hóa phát triển.'],
    ['Đời sống văn hó phát triển.', 'Đời sống văn hóa phát triển.'],
  ] as const) {
    it(`places its tone mark as its paragraph does: ${repaired}`, () => {
      const texts = repairsOf(text).map(repair => repair.text);
      assert.ok(texts.includes(repaired), texts.join('\n'));
    });
  }
});

describe('what is said of a phrase that is one letter off', () => {
  for (const [text, message] of [
    ['Đẩy mạnh chuyển đối số.', '“chuyển đối” có thể là “chuyển đổi” bị gõ sai.'],
    ['Quyết định của Chinh phủ.', '“Chinh phủ” có thể là “Chính phủ” bị gõ sai.'],
    ['Các biện pháp đê bảo vệ rừng.', '“đê bảo vệ” có thể là “để bảo vệ” bị gõ sai.'],
    ['Ủy nhân dân xã họp.', '“Ủy nhân dân” có thể là “Ủy ban nhân dân” bị gõ sai.'],
  ] as const) {
    it(text, () => {
      assert.equal(messageOf(getOnlyFinding(text), 'vi'), message);
    });
  }
});
