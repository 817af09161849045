import assert from 'node:assert/strict';
import { markCitations, traitsOfCitations, unmarkCitations } from '../helpers/marked-citations';
import { alsoSurrounded } from '../helpers/surround';

/** Texts with their citations marked, and what each is. */
const ROWS: readonly (readonly [marked: string, ...traits: string[]])[] = [
  ['Theo [<Quyết định> số {15}/{QĐ}-{UBND} ngày ‹05/3/2026› của «UBND xã»]', 'state'],
  ['Theo [<Quyết định> số {15} /{QĐ}-{UBND} của «UBND xã»]', 'state blanks'],
  ['Theo [<Quyết định> số {15}/ {QĐ}-{UBND} của «UBND xã»]', 'state blanks'],
  ['Theo [<Quyết định> số {15}/{QĐ} - {UBND} của «UBND xã»]', 'state blanks'],
  ['Theo [<Quyết định> số {15} / {QĐ} - {UBND} của «UBND xã»]', 'state blanks'],
  ['Theo [<Quyết định> số {15}/{QĐ}–{UBND} của «UBND xã»]', 'state dash'],
  ['Theo [<Quyết định> số {15}-{QĐ}/{UBND} của «UBND xã»]', 'party'],
  ['Theo [<Quyết định> số {15}/{QĐ}{UBND} của «UBND xã»]', 'state hyphen'],
  ['Theo [<Quyết định> {15}/{QĐ}-{UBND} của «UBND xã»]', 'state'],
  ['Theo [<quyết định> số {15}/{QĐ}-{UBND} của «UBND xã»]', 'state'],
  ['Theo [<Quyết định> số {15}/{2026}/{QĐ}-{UBND} của «UBND xã»]', 'normative'],
  ['Theo Quyết định số 15/26/QĐ-UBND của UBND xã'],
  ['Theo [<Quyết định> số {15}/{QĐ}-{UBND}] năm 2026', 'state'],
  ['Theo [<Quyết định> số {15}/{QĐ}-{UBND}, ngày ‹05/3/2026›]', 'state'],
  ['Theo [<Quyết định> số {15}/{QĐ}-{UBND}] (ngày 05/3/2026)', 'state'],
  ['Theo [<Quyết định> số {15}/{QĐ}-{UBND}] ký ngày 05/3/2026', 'state'],
  ['Theo [<Quyết định> số {15}/{QĐ}-{UBND}] của xã ngày 05/3/2026', 'state'],
  ['Theo [<Quyết định> số {15}/{QĐ}-{UBND}] và ngày 05/3/2026', 'state'],
  ['Theo Quyết định ngày 05/3/2026 số [{15}/{QĐ}-{UBND}]', 'state'],
  [
    'Theo các [<Quyết định> số {15}/{QĐ}-{UBND}], [{16}/{QĐ}-{UBND}] và [{17}/{QĐ}-{UBND}]',
    'state',
    'state',
    'state',
  ],
  ['Theo Quyết định số 15, [{16}/{QĐ}-{UBND}]', 'state'],
  ['Theo [<Nghị quyết> số {23}-{NQ}/{TW} của «Trung ương»]', 'party'],
  ['Theo [<Nghị quyết> số {23} -{NQ}/{TW} của «Trung ương»]', 'party blanks'],
  ['Theo [<Nghị quyết> số {23}- {NQ}/{TW} của «Trung ương»]', 'party blanks'],
  ['Theo [<Nghị quyết> số {23}-{NQ} /{TW} của «Trung ương»]', 'party blanks'],
  ['Theo [<Nghị quyết> số {23}-{NQ}/ {TW} của «Trung ương»]', 'party blanks'],
  ['Theo [<Nghị quyết> {23}-{NQ}/{TW}]', 'party'],
  ['Theo NQ [{23}-{NQ}/{TW}]', 'party'],
  ['Theo [<Nghị quyết> số {23}/{NQ}-{TW}]', 'party separators'],
  ['Theo Nghị quyết số 23NQ/TW'],
  ['Theo [<Luật> số {31}/{2024}/{QH15} ngày ‹18/01/2024›]', 'assembly'],
  ['Theo [<Nghị định> số {30}/{2020}/{NĐ}-{CP}], [{31}/{2020}/{NĐ}-{CP}]', 'normative', 'normative'],
  ['Theo [<Thông tư liên tịch> số {12}/{2015}/{TTLT}-{BTC-BNV}]', 'normative'],
  ['Theo [<Văn bản hợp nhất> số {118}/{VBHN}-{VPQH}]', 'state'],
  ['Theo Tờ trình số …/TTr-UBND'],
  ['Theo Tờ trình số 123456/TTr-UBND'],
  ['Theo Tờ trình số 1234567/TTr-UBND'],
  ['Theo số [{15}/{QĐ}-{UBND}]', 'state'],
  ['Theo [{15}/{QĐ}-{UBND}]', 'state'],
  ['[{15}/{QĐ}-{UBND}]', 'state'],
  ['[<Quyết định> số {15}/{QĐ}-{UBND-VX-TH}] của xã', 'state'],
  ['[<Quyết định> số {15}/{QĐ}-{UBND1}]', 'state'],
  ['[<Quyết định> số {15a}/{QĐ}-{UBND}]', 'state'],
  ['Quyết định số 15ab/QĐ-UBND'],
  ['Quyết định số 15/qđ-ubnd'],
  ['Quyết định số 15/Qđ-Ubnd'],
  ['[<Chỉ thị> số {05}-{CT}/{TW} ngày ‹15/5/2016› của «Bộ Chính trị»] khóa XII', 'party'],
];

describe('what is written beside a symbol, and what is nearly one', () => {
  for (const [marked, ...traits] of alsoSurrounded(ROWS)) {
    it(marked, () => {
      const text = unmarkCitations(marked);
      assert.equal(markCitations(text), marked);
      assert.deepEqual(traitsOfCitations(text), traits);
    });
  }
});
