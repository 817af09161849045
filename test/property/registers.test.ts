import fc from 'fast-check';
import assert from 'node:assert/strict';
import { readRegisterFile } from '../../server/src/config/registers/register-file';
import { createDocument, createRegister, isRealDate, readIdentity } from '../../server/src/core/index';

/** Pieces of registers and of letterheads, right and broken, in any order. */
const PIECES = fc.constantFrom(
  'số ký hiệu;ngày ban hành\n',
  'symbol,date,status\r\n',
  '[{ "symbol": "12-NQ/TU" }',
  ', { "date": "31/02/2026" }]',
  '12-NQ/TU;05/3/2026;"',
  '"a ""b"" c"',
  'ỦY BAN NHÂN DÂN XÃ HÒA AN\n\n',
  'Số: 15/KH-UBND\n\n',
  'Hòa An, ngày 05 tháng 11 năm 2026\n\n',
  'KẾ HOẠCH\nVề công tác văn thư\n',
  '|',
  '\t',
  '\n',
  '…',
  '\u0000',
  'e\u0302\u0301',
);
const TEXT = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(PIECES, { maxLength: 12 }).map(parts => parts.join('')),
);

describe('any text', () => {
  it('as a register gives documents with real dates, and problems within the text', () => {
    fc.assert(
      fc.property(TEXT, fc.constantFrom('/a.csv', '/a.json'), (text, file) => {
        const { entries, problems } = readRegisterFile(file, 'a', text);
        for (const { symbol, date } of entries) {
          assert.notEqual(symbol, '');
          assert.ok(date === null || isRealDate(date));
        }
        for (const { line, column, span } of problems) {
          assert.ok(line >= 1 && column >= 1);
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
        }
        const register = createRegister({ builtIn: null, own: entries });
        for (const { symbol } of entries) assert.ok(register.find(symbol).length > 0);
        assert.ok(register.search(text, 3).length <= 3);
      }),
    );
  });

  it('as a document has a symbol of its own within the text, or none', () => {
    fc.assert(
      fc.property(TEXT, text => {
        const identity = readIdentity(createDocument(text));
        if (identity === null) return;
        const { span, symbol, date } = identity;
        assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length);
        assert.notEqual(symbol, '');
        assert.ok(date === null || isRealDate(date));
      }),
    );
  });
});
