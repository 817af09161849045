import assert from 'node:assert/strict';
import {
  createRegister,
  findCitationOpening,
  suggestCitations,
  type CitationSuggestion,
  type CitationSupply,
  type RegisterEntry,
} from '../../server/src/core/index';
import { documentAtCursor } from '../helpers/cursor';
import { writtenAt } from '../helpers/written';

describe('where a citation is about to be written', () => {
  const table: readonly (readonly [string, string | null])[] = [
    ['Nghị quyết số ¦', 'nghị quyết nothing "số "'],
    ['theo Nghị định ¦', 'nghị định nothing ""'],
    ['theo Nghị định số 30/20¦', 'nghị định symbol "số 30/20"'],
    ['Thông tư liên tịch số 01/2014/TTLT-BYT¦', 'thông tư liên tịch symbol "số 01/2014/TTLT-BYT"'],
    ['Căn cứ Nghị định cong tac van thu¦', 'nghị định words "cong tac van thu" basis'],
    ['- Căn cứ Luật đất¦', 'luật words "đất" basis'],
    ['Căn cứ ¦', 'any nothing "" basis'],
    ['Căn cứ van thu¦', 'any words "van thu" basis'],
    ['Thực hiện Kế hoạch ¦', 'kế hoạch nothing ""'],
    ['báo cáo số ¦', 'báo cáo nothing "số "'],
    ['Nghị quyết số 23-NQ/TU và Nghị quyết số ¦', 'nghị quyết nothing "số "'],
    ['theo Nghị định số ¦ ngày 05 tháng 3', 'nghị định nothing "số " goes on'],
    ['ban hành quyết định ¦', null],
    ['Báo cáo ¦', null],
    ['Nghị quyết này ¦', null],
    ['Nghị định của Chính phủ ¦', null],
    ['Nghị định số 30/2020/NĐ-CP ¦', null],
    ['Nghị định số 30/2020/NĐ-CP ngày ¦', null],
    ['Nghị định số 3¦0/2020', null],
    ['Nghị quyết số\n¦', null],
    ['Họp ngày ¦', null],
    ['¦', null],
  ];
  for (const [marked, expected] of table) {
    for (const form of ['NFC', 'NFD'] as const) {
      it(`${marked} (${form})`, () => {
        assert.equal(openingAt(`Mở đầu.\r\n\r\n${marked}`.normalize(form)), expected);
      });
    }
  }
});

/** The place as `nghị định symbol "số 30/20"`: type, reading, what is replaced. */
function openingAt(marked: string): string | null {
  const { document, offset } = documentAtCursor(marked);
  const opening = findCitationOpening(document, offset);
  if (opening === null) return null;
  const { type, reading, span, isBasis, goesOn } = opening;
  const typed = writtenAt(document, span).normalize('NFC');
  const traits = `${isBasis ? ' basis' : ''}${goesOn ? ' goes on' : ''}`;
  return `${type ?? 'any'} ${reading} "${typed}"${traits}`;
}

const BARE: RegisterEntry = {
  symbol: '',
  type: 'Nghị định',
  date: null,
  issuer: 'Chính phủ',
  title: '',
  effective: null,
  status: 'unknown',
  replacedBy: null,
  expiredFrom: null,
  evidence: { vi: 'theo Bộ pháp điển', en: 'by the codification' },
  certainty: 'recorded',
  isBuiltIn: true,
};
const REGISTER = createRegister({
  builtIn: null,
  own: [
    {
      ...BARE,
      symbol: '110/2004/NĐ-CP',
      date: { day: 8, month: 4, year: 2004 },
      title: 'Về công tác văn thư',
      replacedBy: { symbol: '30/2020/NĐ-CP', from: null },
    },
    {
      ...BARE,
      symbol: '30/2020/NĐ-CP',
      date: { day: 5, month: 3, year: 2020 },
      title: 'Về công tác văn thư',
    },
    { ...BARE, symbol: '30/2021/NĐ-CP', date: { day: 26, month: 3, year: 2021 }, title: 'Về trợ giúp' },
    {
      ...BARE,
      symbol: '31/2024/QH15',
      type: 'Luật',
      date: { day: 18, month: 1, year: 2024 },
      title: 'Đất đai',
    },
  ],
});

const STATE: CitationSupply = { documentClass: 'state', others: [], register: REGISTER };

describe('citations to put in', () => {
  const full = 'số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư';

  it('come from the register, by the beginning of a symbol', () => {
    assert.deepEqual(texts('Căn cứ Nghị định số 30/2020¦'), [full]);
    assert.deepEqual(texts('Căn cứ Nghị định số 30/2020/nd¦'), [full]);
  });

  it('come from the register, by words of a title with and without marks; what was replaced comes last', () => {
    const old = 'số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004 của Chính phủ về công tác văn thư';
    assert.deepEqual(texts('Căn cứ Nghị định cong tac van thu¦'), [full, old]);
    assert.deepEqual(texts('Căn cứ Nghị định công tác¦'), [full, old]);
    assert.deepEqual(texts('Căn cứ Nghị định công tạc¦'), []);
    assert.deepEqual(texts('Căn cứ Nghị định tro giup¦'), [
      'số 30/2021/NĐ-CP ngày 26 tháng 3 năm 2021 của Chính phủ về trợ giúp',
    ]);
  });

  it('are laws by their names', () => {
    assert.deepEqual(texts('Căn cứ Luật dat¦'), ['Đất đai ngày 18 tháng 01 năm 2024']);
    assert.deepEqual(texts('theo Luật dat¦'), ['Đất đai']);
    assert.deepEqual(texts('Căn cứ dat dai¦'), ['Luật Đất đai ngày 18 tháng 01 năm 2024']);
    const normative = { ...STATE, documentClass: 'normative' } as const;
    assert.deepEqual(texts('Căn cứ Luật dat¦', normative), ['Đất đai số 31/2024/QH15']);
  });

  it('are of the type that stands before them', () => {
    assert.deepEqual(texts('Căn cứ Thông tư cong tac¦'), []);
  });

  it('are short for what the draft has cited before, and whole for what it cites below alone', () => {
    const cited = 'Nghị quyết số 23-NQ/TU ngày 16/12/2021 của Tỉnh ủy về chuyển đổi số';
    assert.deepEqual(texts(`Theo ${cited}.\n\nThực hiện Nghị quyết số ¦`), ['số 23-NQ/TU']);
    assert.deepEqual(texts(`Thực hiện Nghị quyết số ¦\n\nTheo ${cited}.`), [
      'số 23-NQ/TU ngày 16 tháng 12 năm 2021 của Tỉnh ủy về chuyển đổi số',
    ]);
    const party = { ...STATE, documentClass: 'party' } as const;
    assert.deepEqual(texts(`Theo ${cited}.\n\nThực hiện Nghị quyết ¦`, party), ['23-NQ/TU']);
  });

  it('are the symbol alone where the rest stands behind the cursor', () => {
    assert.deepEqual(texts('Căn cứ Nghị định số 30/2020¦ ngày 05 tháng 3 năm 2020;'), ['số 30/2020/NĐ-CP']);
  });

  it('end with the semicolon of a basis in the preamble, where nothing stands behind the cursor', () => {
    const head = 'QUYẾT ĐỊNH\nVề việc khen thưởng\n\n';
    const typed = 'Căn cứ Nghị định số 30/2020¦';
    assert.deepEqual(texts(head + typed), [`${full};`]);
    assert.deepEqual(texts(`${head}Căn cứ Luật Thủ đô ngày 28 tháng 6 năm 2024;\n\n${typed}\n`), [
      `${full};`,
    ]);
    assert.deepEqual(texts(`${head}${typed};`), [full]);
    assert.deepEqual(texts(`Kính gửi: Sở Nội vụ\n\n${typed}`), [full]);
    assert.deepEqual(texts(`Xã đã có báo cáo.\n\n${typed}`), [full]);
    assert.deepEqual(texts(`${head}Theo Nghị định số 30/2020¦`), [full]);
  });

  it('keep the "số" that is typed', () => {
    const cited = 'Nghị quyết số 23-NQ/TU ngày 16/12/2021 của Tỉnh ủy về chuyển đổi số';
    const party = { ...STATE, documentClass: 'party' } as const;
    assert.deepEqual(texts(`Theo ${cited}.\n\nThực hiện Nghị quyết số ¦`, party), ['số 23-NQ/TU']);
    assert.deepEqual(texts('theo Luật số 31/2024¦', party), ['Đất đai']);
  });

  it('have names that tell two laws of one name apart', () => {
    const old = { ...BARE, symbol: '45/2013/QH13', type: 'Luật', title: 'Đất đai' };
    const both = [old, { ...old, symbol: '31/2024/QH15' }];
    const register = createRegister({ builtIn: null, own: both });
    assert.deepEqual(names('theo Luật đất¦', { ...STATE, register }), [
      'Luật Đất đai (45/2013/QH13)',
      'Luật Đất đai (31/2024/QH15)',
    ]);
    assert.deepEqual(names('theo Luật đất¦'), ['Luật Đất đai']);
  });

  it('leave out what stands there already', () => {
    assert.deepEqual(texts('theo Luật Đất đai¦'), []);
    assert.deepEqual(texts('theo Luật Đất đai ¦'), []);
    assert.deepEqual(texts('Căn cứ Luật Đất đai¦'), ['Đất đai ngày 18 tháng 01 năm 2024']);
  });

  it('leave out what is being typed, and the draft itself', () => {
    assert.deepEqual(texts('Thực hiện Nghị quyết số 23-NQ/TU¦'), []);
    assert.deepEqual(texts('Số: 12/NQ-HĐND\n\nThực hiện Nghị quyết số ¦'), []);
  });

  it('come from other drafts, once each, with what the register adds', () => {
    const document = { symbol: '30/2020/NĐ-CP', type: 'Nghị định', date: null, issuer: '', title: '' };
    const others = [
      { source: 'a', document },
      { source: 'b', document },
    ];
    assert.deepEqual(texts('theo Nghị định ¦', { ...STATE, others }), [full]);
  });
});

/** What may stand behind the type at the cursor. */
function texts(marked: string, supply: CitationSupply = STATE): readonly string[] {
  return suggestionsAt(marked, supply).map(({ text }) => text);
}

/** What the list shows of it. */
function names(marked: string, supply: CitationSupply = STATE): readonly string[] {
  return suggestionsAt(marked, supply).map(({ name }) => name);
}

function suggestionsAt(marked: string, supply: CitationSupply): readonly CitationSuggestion[] {
  const { document, offset } = documentAtCursor(marked);
  const opening = findCitationOpening(document, offset);
  return opening === null ? [] : suggestCitations(document, opening, supply);
}
