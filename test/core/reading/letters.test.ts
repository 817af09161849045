import assert from 'node:assert/strict';
import { textAt } from '../../../server/src/core/index';
import { composeText, isDecomposed } from '../../../server/src/core/reading/letters';
import { readWritten } from '../../../server/src/core/reading/reading';
import { assertReadsLinearly, itLeaves, itReads } from '../../helpers/reading-rows';

describe('reading letters', () => {
  const text = 'Ủy ban nhân dân xã Hòa An báo cáo: 45/60 hộ, đạt 75%.';

  it('composes those of several characters', () => {
    assert.equal(readWritten(text.normalize('NFD')).text, text);
    assert.equal(composeText(text.normalize('NFD')), text);
    assert.ok(isDecomposed(text.normalize('NFD')));
    assert.ok(!isDecomposed(text));
  });

  for (const [script, written] of [
    ['Arabic', 'Có 5/49 chiếm ۓ 70% hộ, ghi “أ”.'],
    ['Balinese', 'Ông A đᬎ thăm.'],
    ['Hangul', 'Công ty 한국 có 12 hộ.'],
    ['Kana', 'Công ty ガス có 12 hộ.'],
    ['Hangul by itself', '한국'],
    ['Kana by itself', 'ガス'],
    ['Arabic by itself', 'أ'],
    ['Bengali by itself', 'কো'],
  ] as const)
    it(`composes those of other scripts, too: ${script}`, () => {
      assert.notEqual(written.normalize('NFD'), written);
      assert.equal(composeText(written.normalize('NFD')), written);
      assert.equal(readWritten(written.normalize('NFD')).text, written);
      assert.ok(!isDecomposed(written));
    });

  it('tells the words that have them', () => {
    const written = `Số hóa, ${'văn hóa'.normalize('NFD')}.`;
    const { oddities } = readWritten(written);
    assert.deepEqual(
      oddities.map(odd => [odd.kind, textAt(written, odd.span), odd.kind === 'decomposed' && odd.composed]),
      [
        ['decomposed', 'văn'.normalize('NFD'), 'văn'],
        ['decomposed', `${'hóa'.normalize('NFD')}.`, 'hóa.'],
      ],
    );
  });

  it('counts a mark that was typed twice on one letter once', () => {
    const written = 'Vốn 231,2 tỷ\u0309 đồng';
    const { text: read, oddities } = readWritten(written);
    assert.equal(read, 'Vốn 231,2 tỷ đồng');
    assert.deepEqual(
      oddities.map(odd => odd.kind === 'decomposed' && odd.composed),
      ['tỷ'],
    );
    assert.equal(readWritten(written.normalize('NFD')).text, read);
  });

  it('leaves two marks of one letter that are not the same', () => {
    const written = 'họ \u1ECD\u0300 tên';
    assert.equal(readWritten(written).text, written);
    assert.ok(!isDecomposed(written));
  });

  it('leaves runs of marks that no letter has', () => {
    const run = `a${'\u0301'.repeat(12)}`;
    assert.equal(readWritten(`Xã ${run} họp`).text, `Xã ${run} họp`);
    assert.deepEqual(readWritten(run).oddities, []);
    assert.equal(readWritten('\u0301 Xã').text, '\u0301 Xã');
  });
});

describe('reading what nobody sees', () => {
  itReads([
    ['tỷ\u00ad lệ', 'tỷ lệ'],
    ['5\u200b.123 hộ', '5.123 hộ'],
    ['\u200exã Hòa An\u200f', 'xã Hòa An'],
    ['\ufeffBÁO CÁO', 'BÁO CÁO'],
    ['30/2020/\u2060NĐ\u200d-CP', '30/2020/NĐ-CP'],
  ]);

  it('tells its places, but for joiners inside emoji', () => {
    const written = 'tỷ\u00ad\u200b lệ 👨\u200d👩 a\u200db';
    const { oddities } = readWritten(written);
    assert.deepEqual(
      oddities.map(({ kind, span }) => [kind, span.start, span.end]),
      [
        ['invisible', 2, 4],
        ['invisible', 15, 16],
      ],
    );
  });
});

describe('a joiner', () => {
  for (const [written, isOdd] of [
    ['👨\u200d👩', false],
    ['Họ 👨🏽\u200d👩🏽 họp', false],
    ['❤\ufe0f\u200d🔥', false],
    ['👨\u200dx', true],
    ['x\u200d👩', true],
    ['👨x\u200d👩', true],
    ['👨\u200d\u200d👩', true],
    ['👨\u200b👩', true],
  ] as const) {
    it(`${isOdd ? 'is odd' : 'joins'} in ${JSON.stringify(written)}`, () => {
      assert.equal(readWritten(written).oddities.length > 0, isOdd);
    });
  }
});

describe('letters with many marks', () => {
  for (const [marks, isRead] of [
    [5, true],
    [6, false],
  ] as const) {
    it(`${marks} are ${isRead ? 'composed' : 'left'}`, () => {
      const written = `e\u0302${'\u0323'.repeat(marks - 1)}`;
      assert.equal(readWritten(written).text, isRead ? 'ệ' : written);
      assert.equal(composeText(written), isRead ? 'ệ' : written);
    });
  }
});

describe('reading line ends', () => {
  itReads([
    ['Một.\r\n\r\n\r\nHai.\r\n', 'Một.\n\n\nHai.\n'],
    ['\r\n', '\n'],
  ]);
  itLeaves(['Một.\n\nHai.\rBa.', 'Một.\n']);
});

describe('reading dashes', () => {
  itReads([
    ['30/2020/NĐ\u2011CP', '30/2020/NĐ-CP'],
    ['05\u201012\u20102023', '05-12-2023'],
    ['NĐ\uff0dCP, NĐ\ufe63CP, NĐ\u001eCP', 'NĐ-CP, NĐ-CP, NĐ-CP'],
    ['2021\u20142025, 2021\u22122025, 2021\u20122025', '2021–2025, 2021–2025, 2021–2025'],
    ['xã\u2014huyện', 'xã–huyện'],
  ]);
  itLeaves(['2021–2025', '23-NQ/TU', 'Xã Hòa An — đơn vị đi đầu', '— Xã Hòa An;', 'giảm −5%']);
});

describe('reading letters takes linear time', () => {
  for (const [name, piece] of [
    ['marks that no letter has', '\u0301'],
    ['letters in several characters', 'e\u0302\u0323'],
    ['joiners', '\u200d'],
    ['dashes', '\u2014'],
  ] as const) {
    it(name, () => {
      assertReadsLinearly(length => `a${piece.repeat(length / piece.length)}`);
    });
  }
});

describe('reading blanks and dashes', () => {
  itReads([
    ['giai đoạn 2021 — 2025', 'giai đoạn 2021 – 2025'],
    ['từ ngày 15/3/2025 − 20/3/2025', 'từ ngày 15/3/2025 – 20/3/2025'],
    ['Nghị quyết số 12 ‒ NQ/TU', 'Nghị quyết số 12 – NQ/TU'],
    ['Độc\u00a0lập - Tự\u202fdo', 'Độc lập - Tự do'],
  ]);
  itLeaves(['Xã Hòa An — nơi họp', 'cột\u00a0\u00a0khác']);
});

describe('odd characters', () => {
  it('are told where they may be changed: not in code, nor in an address', () => {
    const nfd = (text: string): string => text.normalize('NFD');
    const kept = [
      `Gõ \`${nfd('báo cáo')}\u200b\` ở đây`,
      `Xem https://hoaan.example.vn/${nfd('báo')} nhé`,
      `Tệp D:\\${nfd('Báo cáo')}\\a.docx ở đây`,
      `\`\`\`\n${nfd('báo cáo')}\n\`\`\``,
      `<pre>${nfd('báo cáo')}</pre>`,
      `---\ntitle: ${nfd('báo cáo')}\n---`,
      `Tệp /home/an/${nfd('báo')}/a.txt ở đây`,
      `Tệp ${nfd('báo-cáo')}.docx ở đây`,
      `Thư van\u200bthu@hoaan.example.vn ở đây`,
      `[văn]: a/${nfd('báo')}.html`,
      `<img alt="${nfd('báo')}">`,
      `$x_1 = ${nfd('ấ')}$`,
      `[văn](https://hoaan.example.vn/a "${nfd('báo')}")`,
    ];
    for (const text of kept) assert.deepEqual(readWritten(text).oddities, [], text);
    assert.equal(readWritten(nfd('Họp về `a` ở xã')).oddities.length, 4);
  });
});
