import assert from 'node:assert/strict';
import {
  createDocument,
  readAhead,
  readDraftFacts,
  textAt,
  type CitedFact,
} from '../../../server/src/core/index';

/** The sayings of a text, each as `symbol date type / issuer / title @line:column "place"`, the missing ones as "-". */
function sayingsIn(text: string): readonly string[] {
  return readDraftFacts(createDocument(text)).citations.map(fact => describeSaying(text, fact));
}

function describeSaying(
  text: string,
  { symbol, date, type, issuer, title, isOwn, place }: CitedFact,
): string {
  const day = date === null ? '-' : `${date.day}/${date.month}/${date.year}`;
  const said = [type, issuer, title].map(part => part ?? '-').join(' / ');
  const where = `@${place.line}:${place.column} "${textAt(text, place.span)}"`;
  return `${symbol} ${day} ${said} ${where}${isOwn ? ' own' : ''}`;
}

const FIRST = 'Nghị quyết số 23-NQ/TU ngày 16/12/2021 của Tỉnh ủy';
const OWN = [
  'TỈNH ỦY BÌNH MINH',
  'Số 23-NQ/TU',
  '',
  'Bình Minh, ngày 16 tháng 12 năm 2021',
  '',
  'NGHỊ QUYẾT',
  'về chuyển đổi số',
].join('\n');

describe('the facts of a draft', () => {
  it('are nothing for a text without citations and totals', () => {
    for (const text of ['', 'Đạt 402/756 người (53,17%).', 'Ngày 16/12/2021 họp.']) {
      assert.deepEqual(readDraftFacts(createDocument(text)), { identity: null, citations: [], totals: [] });
    }
  });

  it('have each distinct date, type, issuer and title once, where it first stands', () => {
    const text = [
      `Theo ${FIRST} về chuyển đổi số;`,
      '',
      `Thực hiện ${FIRST}; 23-NQ/TU.`,
      '',
      'Chỉ thị số 23-NQ/TU ngày 18/12/2021; Nghị quyết số 23-NQ/TU ngày 18/12/2021.',
    ].join('\n');
    assert.deepEqual(sayingsIn(text), [
      '23-NQ/TU 16/12/2021 nghị quyết / tỉnh ủy / về chuyển đổi số @1:6 "' + FIRST + '"',
      '23-NQ/TU 18/12/2021 chỉ thị / - / - @5:1 "Chỉ thị số 23-NQ/TU ngày 18/12/2021"',
    ]);
  });

  it('are the same in decomposed letters, and count lines with CRLF', () => {
    const text = `Mở đầu.\r\n\r\nTheo ${FIRST}.`;
    const nfd = text.normalize('NFD');
    assert.deepEqual(sayingsIn(text), [`23-NQ/TU 16/12/2021 nghị quyết / tỉnh ủy / - @3:6 "${FIRST}"`]);
    assert.deepEqual(sayingsIn(nfd), [
      `23-NQ/TU 16/12/2021 nghị quyết / tỉnh ủy / - @3:6 "${FIRST.normalize('NFD')}"`,
    ]);
  });

  it('keep documents of two terms apart by their keys', () => {
    const text = '18-NQ/TW ngày 25/10/2017 và 18-NQ/TW ngày 16/6/2022.';
    const keys = readDraftFacts(createDocument(text)).citations.map(({ key }) => key);
    assert.equal(new Set(keys).size, 2);
    assert.ok(!keys.includes(null));
  });

  it('have no key where the text does not say enough', () => {
    for (const text of ['Quyết định số 15/QĐ-UBND ngày 10/10/2025', '23-NQ/TU']) {
      assert.deepEqual(
        readDraftFacts(createDocument(text)).citations.map(({ key }) => key),
        [null],
        text,
      );
    }
  });

  it('tell what the draft is itself, and that it is that document', () => {
    for (const text of [OWN, OWN.replaceAll('\n', '\r\n'), OWN.normalize('NFD')]) {
      const { identity, citations } = readDraftFacts(createDocument(text));
      assert.deepEqual(
        [identity?.symbol, identity?.date, identity?.place.line, identity?.title.normalize('NFC')],
        ['23-NQ/TU', { day: 16, month: 12, year: 2021 }, 2, 'về chuyển đổi số'],
      );
      assert.deepEqual(
        [...new Set(citations.map(({ isOwn, symbol }) => `${symbol} ${String(isOwn)}`))],
        ['23-NQ/TU true'],
      );
    }
  });

  it('know a draft of a named province by its symbol with the province and without', () => {
    const keysOf = (text: string): readonly (string | null)[] =>
      readDraftFacts(createDocument(text)).citations.map(({ key }) => key);
    const own = keysOf(OWN);
    for (const cited of [FIRST, `${FIRST} Bình Minh`]) {
      const [key] = keysOf(cited);
      assert.ok(key !== undefined && own.includes(key), cited);
    }
    const [other] = keysOf(`${FIRST} Hòa An`);
    assert.ok(other !== undefined && !own.includes(other));
  });

  it('have each distinct value of a total once, where it first stands', () => {
    const text = [
      'Đến 31/12/2024, toàn tỉnh có 6.102 đảng viên.',
      '',
      'Tổng số đảng viên toàn tỉnh đến 31/12/2024 là 6102; tổng số đảng viên toàn tỉnh đến 31/12/2024 là 6.120.',
    ].join('\r\n');
    for (const form of ['NFC', 'NFD']) {
      const written = text.normalize(form);
      const { identity, citations, totals } = readDraftFacts(createDocument(written));
      assert.deepEqual([identity, citations], [null, []]);
      assert.deepEqual(
        totals.map(({ topic, place: { line, span } }) => [topic, line, textAt(written, span)]),
        [
          ['31/12/2024 | đảng viên | toàn tỉnh | ', 1, '6.102'],
          ['31/12/2024 | đảng viên | toàn tỉnh | ', 3, '6.120'],
        ],
      );
    }
  });

  it('have the figures of a table whose columns name periods, of a report on one', () => {
    const table =
      'TT\tLĩnh vực\tTháng 8\tSo sánh\n1\tĐất đai\t1.243\t59\n2\tHộ tịch\t917\t12\n3\tHộ tịch\t3\t1\n';
    const topicsOf = (text: string): readonly string[] =>
      readDraftFacts(createDocument(text)).totals.map(({ topic, written }) => `${topic}= ${written}`);
    assert.deepEqual(topicsOf(`Kết quả tháng 9 năm 2025\n\n${table}`), [
      'bảng | 2025/8-8 | đất đai |  | = 1.243',
    ]);
    assert.deepEqual(topicsOf(`Kết quả giải quyết\n\n${table}`), []);
    const long = Array.from({ length: 400 }, (_, row) => `${row + 3}\tXã ${row}\t${row}\t1\n`).join('');
    assert.deepEqual(topicsOf(`Kết quả tháng 9 năm 2025\n\n${table}${long}`), []);
  });

  it('have totals that name no body of their own under the issuer of the draft', () => {
    const totals = ['tổng số đảng viên là 612', 'toàn xã có 45 hộ nghèo', 'xã Bình An có 120 hộ nghèo'];
    const text = totals.map(total => `Đến 31/12/2024, ${total}.`).join('\n\n');
    const head = 'ỦY BAN NHÂN DÂN\nXÃ HÒA AN\n\nSố:      /BC-UBND\n\nBÁO CÁO\n\n';
    const topicsOf = (written: string): readonly string[] =>
      readDraftFacts(createDocument(written)).totals.map(({ topic }) => topic.slice('31/12/2024 | '.length));
    assert.deepEqual(topicsOf(text), [
      'đảng viên |  | ',
      'hộ nghèo | toàn xã | ',
      'hộ nghèo | xã bình an | ',
    ]);
    assert.deepEqual(topicsOf(head + text), [
      'đảng viên |  | ủy ban nhân dân xã hòa an',
      'hộ nghèo | toàn xã | ủy ban nhân dân xã hòa an',
      'hộ nghèo | xã bình an | ',
    ]);
  });

  it('can be read bit by bit', () => {
    const document = createDocument(Array.from({ length: 50 }, () => `Theo ${FIRST}.`).join('\n\n'));
    let asked = 0;
    const stopAtTenth = (): boolean => (asked += 1) % 10 === 0;
    assert.equal(readAhead(document, stopAtTenth), false);
    assert.equal(asked, 10);
    assert.equal(
      readAhead(document, () => false),
      true,
    );
    assert.equal(readDraftFacts(document).citations.length, 1);
  });
});
