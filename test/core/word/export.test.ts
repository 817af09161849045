import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import {
  answersToValues,
  createDocument,
  EXPORT_MARK,
  exportWord,
  fillTemplate,
  isExportedDraft,
  TEMPLATES,
  type DocumentClass,
} from '../../../server/src/core/index';
import { PACK_TOOLS } from '../../../server/src/packing/pack-tools';
import { partOf } from '../../helpers/annotated-word';
import { assertSound } from '../../helpers/sound-copy';
import { readBytes } from '../../helpers/word-file';

const VALUES = answersToValues({
  issuer: null,
  superior: null,
  place: null,
  number: null,
  date: { year: 2026, month: 11, day: 30 },
});

function exported(text: string, documentClass: DocumentClass | null = null): Uint8Array {
  const made = exportWord(text, { documentClass, mark: EXPORT_MARK }, PACK_TOOLS);
  if (made.kind === 'refused') throw new Error(made.refusal);
  return made.value.bytes;
}

/** Words in their order; what draws lines is left out, and so are the bars of tables. */
function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .split(/\s+/u)
    .filter(word => /[\p{L}\p{N}….]/u.test(word));
}

function kindsOf(text: string): readonly string[] {
  return createDocument(text).outline.parts.map(({ kind }) => kind);
}

/** Body, cells and lines of a document with the styles of its paragraphs: "Motto: Độc lập …", "|" between cells. */
function styledLines(bytes: Uint8Array): readonly string[] {
  const xml = partOf(bytes, 'word/document.xml');
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gsu)].flatMap(([, inner = '']) => {
    const style = /<w:pStyle w:val="([^"]*)"/u.exec(inner)?.[1] ?? '';
    const text = inner.replace(/<w:br\/>/gu, ' / ').replace(/<[^<>]*>/gu, '');
    return style === 'Gap' ? [] : [`${style}: ${text}`];
  });
}

/** How wide the columns of the tables of a draft become. */
function columnsOf(draft: string): readonly number[] {
  const xml = partOf(exported(draft), 'word/document.xml');
  return [...xml.matchAll(/<w:gridCol w:w="(\d+)"/gu)].map(([, width]) => Number(width));
}

const DECISION = `ỦY BAN NHÂN DÂN XÃ HÒA AN

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 12/QĐ-UBND

Hòa An, ngày 05 tháng 11 năm 2026

QUYẾT ĐỊNH
Về việc thành lập Tổ công nghệ số cộng đồng

CHỦ TỊCH ỦY BAN NHÂN DÂN

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.

QUYẾT ĐỊNH:

Điều 1. Thành lập Tổ công nghệ số cộng đồng.

Điều 2. Hiệu lực thi hành

Quyết định này có hiệu lực kể từ ngày ký./.

Nơi nhận:
- Như Điều 1;
- Lưu: VT.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Nguyễn Văn A

Phụ lục
DANH SÁCH THÀNH VIÊN
(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 11 năm 2026)

| STT | Họ và tên | Số hộ |
| --- | --- | ---: |
| 1 | Trần Thị B | 120 |
`;

describe('A draft as a Word document', () => {
  for (const { id, body } of TEMPLATES) {
    it(`reads as the draft: ${id}`, () => {
      const text = fillTemplate(body, VALUES);
      const bytes = exported(text);
      assertSound(bytes);
      const again = readBytes(bytes).text;
      assert.deepEqual(wordsOf(again), wordsOf(text.replace(/^\|[\s|:-]+\|$/gmu, '')));
      assert.deepEqual(new Set(kindsOf(again)), new Set(kindsOf(text)));
    });
  }

  it('loses no word of any document', () => {
    const folder = fileURLToPath(new URL('../../fixtures/documents', import.meta.url));
    for (const name of readdirSync(folder)) {
      const made = exportWord(
        readFileSync(join(folder, name), 'utf8'),
        { documentClass: null, mark: '' },
        PACK_TOOLS,
      );
      assert.equal(made.kind, 'read', name);
    }
  });

  it('has each part in a style of its own', () => {
    assert.deepEqual(styledLines(exported(DECISION)), [
      'Issuer: ỦY BAN NHÂN DÂN / XÃ HÒA AN',
      'Rule: ',
      'NationalTitle: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Motto: Độc lập - Tự do - Hạnh phúc',
      'Rule: ',
      'Number: Số: 12/QĐ-UBND',
      'IssueLine: Hòa An, ngày 05 tháng 11 năm 2026',
      'Type: QUYẾT ĐỊNH',
      'Summary: Về việc thành lập Tổ công nghệ số cộng đồng',
      'Rule: ',
      'Authority: CHỦ TỊCH ỦY BAN NHÂN DÂN',
      'Basis: Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
      'Basis: Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.',
      'Operative: QUYẾT ĐỊNH:',
      'Body: Điều 1. Thành lập Tổ công nghệ số cộng đồng.',
      'Titled: Điều 2. Hiệu lực thi hành',
      'Body: Quyết định này có hiệu lực kể từ ngày ký./.',
      'RecipientsLead: Nơi nhận:',
      'Recipient: - Như Điều 1;',
      'Recipient: - Lưu: VT.',
      'Signing: KT. CHỦ TỊCH',
      'Position: PHÓ CHỦ TỊCH',
      'Signer: Nguyễn Văn A',
      'Annex: Phụ lục',
      'HeadingTitle: DANH SÁCH THÀNH VIÊN',
      'Attached: (Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 11 năm 2026)',
      'Rule: ',
      'CellHead: STT',
      'CellHead: Họ và tên',
      'CellHead: Số hộ',
      'Cell: 1',
      'Cell: Trần Thị B',
      'Cell: 120',
    ]);
  });

  it('has the summary of other types in the middle, the line below it once, and who decides', () => {
    const top = DECISION.split('\nQUYẾT ĐỊNH\n')[0] ?? '';
    const lines = styledLines(
      exported(`${top}\nGIẤY MỜI\nHọp giao ban tháng 11\n\n_____\n\nTrân trọng kính mời.\n`),
    );
    assert.deepEqual(lines.slice(-4), [
      'Type: GIẤY MỜI',
      'Summary: Họp giao ban tháng 11',
      'Rule: ',
      'Body: Trân trọng kính mời.',
    ]);
    const party = 'Sau khi thảo luận,\n\nĐẠI HỘI QUYẾT NGHỊ\n\nI- Tán thành\n';
    assert.equal(styledLines(exported(party, 'party'))[1], 'Operative: ĐẠI HỘI QUYẾT NGHỊ');
  });

  it('sets letterhead and closing in two columns without lines, and tables with lines', () => {
    const xml = partOf(exported(DECISION), 'word/document.xml');
    const tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gsu) ?? [];
    const shape = tables.map(table => [
      (table.match(/<w:tr>/gu) ?? []).length,
      (table.match(/<w:gridCol /gu) ?? []).length,
      table.includes('<w:tblBorders>'),
    ]);
    assert.deepEqual(shape, [
      [2, 2, false],
      [1, 2, false],
      [2, 3, true],
    ]);
    assert.match(tables[2] ?? '', /<w:tblHeader\/>.*<w:jc w:val="right"\/>/su);
    assert.match(xml, /<w:b\/><w:bCs\/><\/w:rPr><w:t xml:space="preserve">Điều 1\.<\/w:t>/u);
  });

  it('is A4 with the margins of its class, and numbers its pages from the second on', () => {
    const rows: readonly (readonly [DocumentClass, right: number, size: number, before: string])[] = [
      ['state', 1134, 24, 'firstLine="720"'],
      ['party', 850, 30, 'firstLine="567"'],
    ];
    for (const [documentClass, right, size, indent] of rows) {
      const bytes = exported(DECISION, documentClass);
      const xml = partOf(bytes, 'word/document.xml');
      assert.match(xml, /<w:pgSz w:w="11906" w:h="16838"\/>/u);
      assert.match(
        xml,
        new RegExp(`<w:pgMar w:top="1134" w:right="${right}" w:bottom="1134" w:left="1701"`, 'u'),
      );
      assert.match(xml, /<w:headerReference w:type="default" r:id="rId3"\/>.*<w:titlePg\/>/u);
      assert.match(partOf(bytes, 'word/header1.xml'), /<w:jc w:val="center"\/>.* PAGE /u);
      const styles = partOf(bytes, 'word/styles.xml');
      assert.match(styles, /w:ascii="Times New Roman"/u);
      const title = documentClass === 'party' ? 'Title' : 'NationalTitle';
      assert.match(
        styles,
        new RegExp(`w:styleId="${title}">(?:(?!</w:style>).)*<w:sz w:val="${size}"/>`, 'u'),
      );
      assert.match(styles, new RegExp(`w:styleId="Body">(?:(?!</w:style>).)*${indent}`, 'u'));
    }
  });

  it('has the star below the issuer and the hyphens below the summary where the draft has none, each once', () => {
    const draft = (star: string, dashes: string): string =>
      `ĐẢNG BỘ TỈNH BÌNH MINH\nĐẢNG ỦY XÃ HÒA AN\n${star}Số 12-BC/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nHòa An, ngày 05 tháng 11 năm 2026\n\nBÁO CÁO\nvề công tác phát triển đảng viên\n${dashes}\nĐảng ủy báo cáo như sau:\n`;
    const lines = [
      'Superior: ĐẢNG BỘ TỈNH BÌNH MINH',
      'Issuer: ĐẢNG ỦY XÃ HÒA AN',
      'Star: *',
      'Number: Số 12-BC/ĐU',
      'Title: ĐẢNG CỘNG SẢN VIỆT NAM',
      'Rule: ',
      'IssueLine: Hòa An, ngày 05 tháng 11 năm 2026',
      'Type: BÁO CÁO',
      'Summary: về công tác phát triển đảng viên',
      'Dashes: -----',
      'Body: Đảng ủy báo cáo như sau:',
    ];
    for (const text of [draft('', ''), draft('*\n', '-----\n')])
      assert.deepEqual(styledLines(exported(text)), lines, text);
    const union = draft('', '')
      .replace('ĐẢNG CỘNG SẢN VIỆT NAM', 'ĐOÀN TNCS HỒ CHÍ MINH')
      .replace('Số 12-BC/ĐU', 'Số: 12-BC/ĐTN');
    const typed = styledLines(exported(union)).filter(line => /^(?:Star|Dashes)/u.test(line));
    assert.deepEqual(typed, ['Star: ***', 'Dashes: ----------------']);
  });

  it('gives each column of a table room for its longest word, and what is left to those that say more', () => {
    const [number = 0, name = 0, count = 0, note = 0] = columnsOf(
      '| STT | Chi bộ | Chuyển đến | Ghi chú |\n| --- | --- | ---: | --- |\n| 1 | Chi bộ Trường Tiểu học Hòa An | 2 | Có 02 quần chúng đang học lớp nhận thức về Đảng |\n',
    );
    // Bold letters of 12 points: "STT" is 467 wide, "Chuyển" 800; a cell has 85 at each side.
    assert.ok(637 < number && number < 900, String(number));
    assert.ok(970 < count && count < 1300, String(count));
    assert.ok(name > 2500 && note > 2500, `${name} ${note}`);
    assert.ok(Math.abs(number + name + count + note - 9071) < 5);
    const [one, other] = columnsOf('| A | B |\n| --- | --- |\n| 1 | 2 |\n');
    assert.equal(one, other);
    const wide = columnsOf(`|${' Nghiêng |'.repeat(20)}\n|${' --- |'.repeat(20)}\n|${' 1 |'.repeat(20)}\n`);
    assert.ok(wide.reduce((sum, width) => sum + width) <= 9071);
  });

  it('draws the line of the motto as long as the motto, and that of the issuer shorter', () => {
    const xml = partOf(exported(DECISION), 'word/document.xml');
    const sides = [...xml.matchAll(/<w:pStyle w:val="Rule"\/><w:ind w:left="(\d+)"/gu)].map(([, side]) =>
      Number(side),
    );
    const [issuer = 0, motto = 0] = sides;
    const [left = 0, right = 0] = columnsOf(DECISION);
    assert.ok(left - 2 * issuer < 1200, String(issuer));
    assert.ok(Math.abs(right - 2 * motto - 3150) < 300, String(motto));
  });

  const rows: readonly (readonly [name: string, draft: string, body: string])[] = [
    [
      'emphasis',
      'Có **699/756** đảng viên, *đạt* <u>92,46%</u>.',
      'Có [b]699/756[] đảng viên, [i]đạt[] [u]92,46%[].',
    ],
    ['a comment for those who draft', 'Đạt 92,46%. <!-- hỏi lại -->', 'Đạt 92,46%.'],
    ['a heading of Markdown', '## Kết quả đạt được', 'Kết quả đạt được'],
    ['a wrapped line', 'Năm 2026, xã đã\nhoàn thành kế hoạch.', 'Năm 2026, xã đã hoàn thành kế hoạch.'],
    ['the mark of a note without a text', 'Theo Nghị định[2], có', 'Theo Nghị định[r][2][], có'],
    ['a link', 'Theo [Nghị định](https://a.vn/x) này.', 'Theo Nghị định này.'],
    ['an address', 'Xem https://a.vn/x_y_z nhé.', 'Xem https://a.vn/x_y_z nhé.'],
    ['what XML must not hold', 'A & B < C\u0001\uFFFE\uFFFF', 'A &amp; B &lt; C'],
    ['NFD', 'Đảng ủy xã'.normalize('NFD'), 'Đảng ủy xã'],
    ['CRLF', 'Một.\r\n\r\nHai.', 'Một.¶Hai.'],
  ];
  for (const [name, draft, body] of rows) {
    it(`writes ${name}`, () => {
      const xml = partOf(exported(draft), 'word/document.xml');
      const shown = [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gsu)].map(([, inner = '']) =>
        [...inner.matchAll(/<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?<w:t[^>]*>(.*?)<\/w:t>/gsu)]
          .map(([, dress = '', text = '']) => {
            const mark = dress.includes('superscript') ? 'r' : (/<w:([biu])\b/.exec(dress)?.[1] ?? '');
            return mark === '' ? text : `[${mark}]${text}[]`;
          })
          .join(''),
      );
      assert.equal(shown.join('¶').trim(), body);
    });
  }

  it('sets footnotes at the foot of the page, once each and in the order of the text', () => {
    const draft = 'Có 756 hộ[^b], 699 hộ nghèo[^a].\n\n[^a]: Số liệu năm 2025.\n\n[^b]: Số liệu năm 2026.\n';
    const bytes = exported(draft);
    // Word too sets a blank behind the number of a note.
    assert.equal(
      readBytes(bytes).text,
      'Có 756 hộ, 699 hộ nghèo.\n\n Số liệu năm 2026.\n\n Số liệu năm 2025.',
    );
    const notes = partOf(bytes, 'word/footnotes.xml');
    assert.deepEqual(
      [...notes.matchAll(/<w:footnote [^<>]*w:id="(-?\d+)"/gu)].map(([, id]) => id),
      ['-1', '0', '1', '2'],
    );
  });

  it('is the same each time, and known again until somebody saves it', () => {
    const [first, second] = [exported(DECISION), exported(DECISION)];
    assert.deepEqual(first, second);
    assert.ok(isExportedDraft(new TextDecoder().decode(first.subarray(-200))));
    assert.ok(Object.keys(unzipSync(first)).includes('docProps/core.xml'));
  });

  it('says how many comments it left out', () => {
    const text = 'Một. <!-- ghi chú -->\n\n<!-- vanban-disable -->\n\nHai.';
    const made = exportWord(text, { documentClass: null, mark: '' }, PACK_TOOLS);
    assert.equal(made.kind === 'read' && made.value.comments, 2);
  });

  it('says how many blocks of code it left out, and writes code inside a line', () => {
    const text = 'Một `mã`.\n\n```\nBa 3\n```\n\n<!-- ghi chú -->\n\n~~~\nBốn\n~~~\n\n```\nHai.';
    const made = exportWord(text, { documentClass: null, mark: '' }, PACK_TOOLS);
    assert.ok(made.kind === 'read');
    assert.deepEqual([made.value.fences, made.value.comments], [2, 1]);
    assert.match(readBytes(made.value.bytes).text, /^Một .mã.\.\n\n.*Hai\.$/su);
  });

  it('makes a document of nothing', () => {
    assert.equal(readBytes(exported('')).text, '');
  });
});
