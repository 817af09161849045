import assert from 'node:assert/strict';
import { strToU8 } from 'fflate';
import { readWord } from '../../../server/src/core/index';
import { UNPACK_TOOLS } from '../../../server/src/packing/pack-tools';
import { assertLinear } from '../../helpers/growth';
import { buildWord, LINES, p, wordEntries, zipWord } from '../../helpers/word-file';

/** The reason in Vietnamese, or null for a document that is read. */
function refusalOf(bytes: Uint8Array): string | null {
  const read = readWord(bytes, UNPACK_TOOLS);
  return read.kind === 'refused' ? read.reason.vi : null;
}

function withMain(xml: string): Uint8Array {
  return zipWord({ ...wordEntries({ body: '' }), 'word/document.xml': strToU8(xml) });
}

/** A file of Office as before 2007, with a stream of this name. */
function compoundWith(stream: string): Uint8Array {
  return Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(512),
    Buffer.from(stream, 'utf16le'),
  ]);
}

/** The bytes with a number written over each place behind a sign. */
function overwrite(bytes: Uint8Array, sign: number, { at, value, width, of }: Field): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  let count = 0;
  for (let start = 0; start + 4 <= changed.length; start += 1) {
    if (view.getUint32(start, true) !== sign) continue;
    count += 1;
    if (of !== undefined && count !== of) continue;
    if (width === 2) view.setUint16(start + at, value, true);
    else view.setUint32(start + at, value, true);
  }
  return changed;
}

interface Field {
  readonly at: number;
  readonly value: number;
  readonly width: 2 | 4;
  /** Only behind the sign of this number, counted from 1. */
  readonly of?: number;
}

const MAIN_START =
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>';
const HEADER = 0x02014b50;
const END = 0x06054b50;
/** The third part is that of the body. */
const DOCUMENT = 3;
/** A row of 63 columns. */
const WIDE_ROW = '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="63"/></w:tcPr><w:p/></w:tc></w:tr>';
const WHOLE = buildWord({ body: p('Điều 1.') });

describe('A Word document is refused', () => {
  const rows: readonly (readonly [name: string, bytes: Uint8Array, reason: RegExp])[] = [
    ['that was cut off', WHOLE.slice(0, WHOLE.length - 30), /bị hỏng/u],
    ['that has no byte', new Uint8Array(), /0 byte/u],
    ['that is a text', strToU8('Điều 1.'), /không phải tệp Word/u],
    ['that is a PDF', strToU8('%PDF-1.7'), /tệp PDF/u],
    ['that is RTF', strToU8('{\\rtf1 a}'), /tệp RTF/u],
    ['that is a page', strToU8('\ufeff<!-- a -->\r\n<!DOCTYPE html>\r\n<html>'), /trang web \(HTML\)/u],
    ['that is a page of Word', strToU8('<html xmlns:w="urn:x">'), /trang web \(HTML\)/u],
    ['that is a page in UTF-16', new Uint8Array(Buffer.from('\ufeff<html>', 'utf16le')), /trang web/u],
    [
      'that is a page in one file',
      strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"'),
      /trang web/u,
    ],
    [
      'that is XML of Word',
      strToU8('<?xml version="1.0"?>\r\n<?mso-application progid="Word.Document"?>'),
      /Word dạng XML/u,
    ],
    ['that is an old document', compoundWith('WordDocument'), /kiểu cũ \(\.doc\)/u],
    ['that is an old workbook', compoundWith('Workbook'), /Office kiểu cũ/u],
    ['that is encrypted as a whole', compoundWith('EncryptedPackage'), /mật khẩu/u],
    ['that is another archive', zipWord({ 'a.txt': strToU8('a') }), /không phải văn bản Word/u],
    ['that is of another program', withMain('<workbook xmlns="x"/>'), /không phải văn bản Word/u],
    ['with a password', overwrite(WHOLE, HEADER, { at: 8, value: 1, width: 2 }), /mật khẩu/u],
    ['in zip64', overwrite(WHOLE, END, { at: 16, value: 0xffffffff, width: 4 }), /zip64/u],
    ['packed otherwise', overwrite(WHOLE, HEADER, { at: 10, value: 12, width: 2 }), /cách nén lạ/u],
    ['that declares too much', overwrite(WHOLE, HEADER, { at: 24, value: 0x7fffffff, width: 4 }), /200 MB/u],
    [
      'with a part of 65 MB',
      overwrite(WHOLE, HEADER, { at: 24, value: 65 << 20, width: 4, of: DOCUMENT }),
      /quá nhiều chữ/u,
    ],
    [
      'with too much text',
      buildWord({ body: `<w:tbl>${LINES}${WIDE_ROW.repeat(180_000)}</w:tbl>` }),
      /quá nhiều chữ/u,
    ],
    ['with too many parts', overwrite(WHOLE, END, { at: 10, value: 5001, width: 2 }), /5000 phần/u],
    ['that lies about sizes', overwrite(WHOLE, HEADER, { at: 24, value: 60, width: 4 }), /khai sai/u],
    ['with a DTD', withMain('<!DOCTYPE w [<!ENTITY a "b">]><w/>'), /DTD/u],
    ['with XML that ends too early', withMain(MAIN_START), /bị hỏng/u],
    ['that is nested too deeply', withMain(MAIN_START + '<w:sdt>'.repeat(1000)), /lồng nhau quá sâu/u],
  ];
  for (const [name, bytes, reason] of rows) {
    it(name, () => {
      assert.match(refusalOf(bytes) ?? '', reason);
    });
  }

  it('where it unpacks to far more than it says, in time that grows with that', () => {
    assertLinear(20_000_000, size => {
      const bomb = zipWord({ ...wordEntries({ body: '' }), 'word/document.xml': new Uint8Array(size) });
      const lying = overwrite(bomb, HEADER, { at: 24, value: 1000, width: 4 });
      assert.match(refusalOf(lying) ?? '', /khai sai/u);
    });
  });

  it('and not for parts that are not read', () => {
    const entries = { ...wordEntries({ body: p('Điều 1.') }), 'word/media/anh.png': new Uint8Array(1000) };
    assert.equal(refusalOf(zipWord(entries)), null);
  });

  it('never by throwing, wherever it is cut or changed', () => {
    for (let at = 0; at < WHOLE.length; at += 7) {
      const changed = WHOLE.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      for (const bytes of [changed, WHOLE.slice(0, at)]) assert.doesNotThrow(() => refusalOf(bytes));
    }
  });
});
