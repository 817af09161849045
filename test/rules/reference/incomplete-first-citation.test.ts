import assert from 'node:assert/strict';
import { assertLinear } from '../../helpers/growth';
import { testGroup } from '../../helpers/rules-under-test';

const { getOnlyFinding, findingsIn, messageOf, notesOf } = testGroup('reference');

const PARTY = 'Số 12-BC/ĐU';
const STATE = 'Số: 15/BC-UBND';
const NORMATIVE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nSố: 12/2026/TT-BNV';
/** A draft of a class, told by its number line. */
const draft = (number: string, ...paragraphs: readonly string[]): string =>
  [number, ...paragraphs].join('\n\n');
const found = (...marked: readonly string[]): readonly string[] =>
  marked.map(name => `incomplete-first-citation.incomplete information "${name}"`);

/** A class with a sentence that leaves something out, what is marked, what is missing, and a near one that is complete. */
const PAIRS: readonly (readonly [
  number: string,
  wrong: string,
  marked: string,
  missing: string,
  right: string,
])[] = [
  [
    PARTY,
    'Cấp ủy quán triệt Nghị quyết số 23-NQ/TU ngày 16/12/2021 của Tỉnh ủy.',
    'Nghị quyết số 23-NQ/TU',
    'trích yếu',
    'Cấp ủy quán triệt Nghị quyết số 23-NQ/TU ngày 16/12/2021 của Tỉnh ủy về chuyển đổi số.',
  ],
  [
    PARTY,
    'Cấp ủy quán triệt Nghị quyết số 23-NQ/TU ngày 16/12/2021 về chuyển đổi số.',
    'Nghị quyết số 23-NQ/TU',
    'cơ quan ban hành',
    'Tỉnh ủy ban hành Nghị quyết số 23-NQ/TU ngày 16/12/2021 về chuyển đổi số.',
  ],
  [
    PARTY,
    'Cấp ủy quán triệt Nghị quyết số 23-NQ/TU của Tỉnh ủy về chuyển đổi số.',
    'Nghị quyết số 23-NQ/TU',
    'ngày ban hành',
    'Ngày 16/12/2021, cấp ủy quán triệt Nghị quyết số 23-NQ/TU của Tỉnh ủy về chuyển đổi số.',
  ],
  [
    STATE,
    'Các thôn thực hiện nghiêm Chỉ thị số 16/CT-TTg.',
    'Chỉ thị số 16/CT-TTg',
    'ngày ban hành, cơ quan ban hành và trích yếu',
    'Các thôn thực hiện nghiêm chỉ đạo của cấp trên (Chỉ thị số 16/CT-TTg).',
  ],
  [
    STATE,
    'Việc lập hồ sơ thực hiện theo Nghị định 30/2020/NĐ-CP ngày 05/3/2020.',
    'Nghị định 30/2020/NĐ-CP',
    'cơ quan ban hành và trích yếu',
    'Việc lập hồ sơ thực hiện theo Nghị định 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
  ],
  [
    NORMATIVE,
    'Việc lập hồ sơ thực hiện theo Nghị định số 30/2020/NĐ-CP của Chính phủ.',
    'Nghị định số 30/2020/NĐ-CP',
    'trích yếu',
    'Việc lập hồ sơ thực hiện theo Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư.',
  ],
  [
    STATE,
    'Xã phối hợp thi hành Quyết định số 25/2025/QĐST-DS của Tòa án nhân dân khu vực 8.',
    'Quyết định số 25/2025/QĐST-DS',
    'ngày ban hành',
    'Xã phối hợp thi hành Quyết định số 25/2025/QĐST-DS ngày 15/8/2025 của Tòa án nhân dân khu vực 8.',
  ],
];

describe('reference/incomplete-first-citation', () => {
  for (const [number, wrong, marked, missing, right] of PAIRS) {
    it(`reports ${wrong}`, () => {
      for (const written of [draft(number, wrong), draft(number, wrong, 'Kết thúc.')]) {
        assert.deepEqual(findingsIn(written), found(marked));
        assert.deepEqual(findingsIn(written.replaceAll('\n', '\r\n')), found(marked));
        assert.deepEqual(findingsIn(written.normalize('NFD')), found(marked.normalize('NFD')));
      }
      const finding = getOnlyFinding(draft(number, wrong));
      assert.ok(messageOf(finding, 'vi').endsWith(`chưa ghi ${missing}.`));
    });
    it(`is silent at ${right}`, () => {
      for (const form of ['NFC', 'NFD'] as const) {
        assert.deepEqual(findingsIn(draft(number, right).normalize(form)), []);
      }
    });
  }

  const BARE = 'Nghị quyết số 23-NQ/TU';
  for (const paragraphs of [
    // Complete in another place before it.
    [`Cấp ủy quán triệt ${BARE} ngày 16/12/2021 của Tỉnh ủy về chuyển đổi số.`, `Kết quả thực hiện ${BARE}.`],
    [`- Căn cứ ${BARE} ngày 16/12/2021 của Tỉnh ủy về chuyển đổi số;`, `Kết quả thực hiện ${BARE}.`],
    // No running text.
    [`## Kết quả thực hiện ${BARE}.`],
    [`I. KẾT QUẢ THỰC HIỆN ${BARE}`],
    [`| 1 | Triển khai ${BARE}. | Ghi chú |`],
    [`Đại biểu nêu: “Cấp ủy quán triệt ${BARE}.”`],
    [`Cấp ủy đã quán triệt (theo ${BARE}).`],
    [`[1] Thực hiện ${BARE}.`],
    [`- Căn cứ ${BARE};`],
    [`- Theo đề nghị của Văn phòng tại ${BARE};`],
    // Several documents that share what stands behind the last.
    [`Cấp ủy quán triệt ${BARE}, Nghị quyết số 24-NQ/TU ngày 16/12/2021 của Tỉnh ủy về chuyển đổi số.`],
    // What it is about stands before it.
    [`Quy chế làm việc ban hành kèm theo ${BARE} ngày 16/12/2021 của Tỉnh ủy.`],
    [`Đề án chuyển đổi số được Tỉnh ủy phê duyệt tại ${BARE} ngày 16/12/2021.`],
    // Laws are cited by name, letters without a title.
    ['Thực hiện Luật số 64/2025/QH15.', 'Thực hiện Pháp lệnh số 15/2004/PL-UBTVQH11.'],
    ['Sở Nội vụ có Công văn số 12/SNV-VP ngày 05/3/2026.'],
  ]) {
    it(`is silent at ${paragraphs.join(' … ')}`, () => {
      assert.deepEqual(findingsIn(draft(PARTY, ...paragraphs)), []);
    });
  }

  it('judges no text without a letterhead, and none of the Youth Union', () => {
    const wrong = `Cấp ủy quán triệt ${BARE}.`;
    assert.deepEqual(findingsIn(wrong), []);
    assert.deepEqual(findingsIn(wrong, { profile: 'union' }), []);
    assert.deepEqual(findingsIn(wrong, { profile: 'party' }), found(BARE));
    assert.deepEqual(findingsIn(''), []);
  });

  it('judges no print, consolidated text, extract or form', () => {
    const written = draft(PARTY, `Cấp ủy quán triệt ${BARE}.`);
    assert.deepEqual(findingsIn(written), found(BARE));
    for (const text of [
      `VĂN BẢN HỢP NHẤT\n\n${written}`,
      `CÔNG BÁO/Số 128/Ngày 14-03-2025\n\n${written}`,
      `${written}\n\n(Xem tiếp Công báo số 129)`,
      `${written}\n\n[...]`,
      `Mẫu số 02\n\n${written}`,
      `${written}\n\nSố: 07/VBHN-VPQH`,
    ])
      assert.deepEqual(findingsIn(text), []);
  });

  it('reports each document once, at its first place', () => {
    const written = draft(
      PARTY,
      `Cấp ủy quán triệt ${BARE}.`,
      `Kết quả thực hiện ${BARE} được nâng lên.`,
      'Cấp ủy triển khai Chỉ\nthị số 35-CT/TW.',
    );
    assert.deepEqual(findingsIn(written), found(BARE, 'Chỉ\nthị số 35-CT/TW'));
  });

  it('says what is missing', () => {
    const finding = getOnlyFinding(draft(PARTY, `Cấp ủy quán triệt ${BARE}.`));
    assert.equal(
      messageOf(finding, 'vi'),
      'Nghị quyết số 23-NQ/TU được viện dẫn lần đầu ở đây nhưng chưa ghi ngày ban hành, cơ quan ban hành và trích yếu.',
    );
    assert.equal(
      messageOf(finding, 'en'),
      'Resolution 23-NQ/TU is cited here for the first time without its date, issuer and title.',
    );
    assert.deepEqual(notesOf(finding, 'vi'), []);
  });

  it('reads a megabyte in time that grows with its length', () => {
    const sentence = 'Cấp ủy đã quán triệt (Nghị quyết số 23-NQ/TU). ';
    assertLinear(1_000_000 / sentence.length, count => {
      assert.deepEqual(findingsIn(draft(PARTY, `${sentence.repeat(count)}hết.`)), []);
    });
  });
});
