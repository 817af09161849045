import assert from 'node:assert/strict';
import { bodyNamed, bodyOfSymbol } from '../../server/src/core/claims/citation/find-issuer';
import { ISSUING_BODIES } from '../../server/src/core/reading/lexicon/issuers';
import { paragraph } from '../helpers/marked';

describe('the body of a symbol', () => {
  const bodiesIn = (text: string): readonly (string | undefined)[] =>
    paragraph(text).citations.map(citation => bodyOfSymbol(citation)?.title.vi);

  for (const [symbol, title] of [
    ['21-KL/TW', 'Trung ương Đảng'],
    ['23-NQ/TU', 'tỉnh ủy hoặc thành ủy'],
    ['12-HD/BTCTW', 'Ban Tổ chức Trung ương'],
    ['12-HD/BTCTU', 'Ban Tổ chức Tỉnh ủy hoặc Ban Tổ chức Thành ủy'],
    ['12-HD/BTGDVTU', 'Ban Tuyên giáo và Dân vận Tỉnh ủy hoặc Ban Tuyên giáo và Dân vận Thành ủy'],
    ['885-QĐ/UBKTTW', 'Ủy ban Kiểm tra Trung ương'],
    ['12/2024/TT-BTC', 'Bộ Tài chính'],
    ['12/2014/TT-BKHĐT', 'Bộ Kế hoạch và Đầu tư'],
    ['15/QĐ-UBND', 'ủy ban nhân dân'],
    ['64/2025/QH15', 'Quốc hội'],
    ['1211/2016/UBTVQH13', 'Ủy ban Thường vụ Quốc hội'],
    ['Quyết định 118/TTg', 'Thủ tướng Chính phủ'],
    ['01/2014/TTLT-BYT-BTC', undefined],
    ['03/2018/TTLT-BCA', undefined],
    ['10/2018/TTLT-BTP-BCA-BQP-BTC-TANDTC-VKSNDTC', undefined],
    ['05-QC/BTCTU-BDVTU', undefined],
    ['15/QĐ-SNV', undefined],
    ['15/QĐ-BTC', undefined],
    ['15-NQ/ĐUCP', 'Đảng ủy Chính phủ'],
    ['15-NQ/ĐUQH', 'Đảng ủy Quốc hội'],
    ['23-NQ/BTC', undefined],
  ] as const) {
    it(`${symbol}: ${title ?? 'in no table'}`, () => {
      assert.deepEqual(bodiesIn(symbol), [title]);
      assert.deepEqual(bodiesIn(symbol.normalize('NFD')), [title]);
    });
  }
});

describe('the body that a name begins with', () => {
  for (const [name, code] of [
    ['Bộ Chính trị', 'TW'],
    ['Ban Chấp hành Trung ương Đảng khóa XII', 'TW'],
    ['Ban Chấp hành Trung ương Đoàn', 'TWĐTN'],
    ['Ban Thường vụ Tỉnh uỷ Bình Minh', 'TU'],
    ['Bộ Văn hoá, Thể thao và Du lịch', 'BVHTTDL'],
    ['Thường trực Thành ủy', 'TU'],
    ['Ban Tổ chức Tỉnh ủy', 'BTCTU'],
    ['Ban Tuyên giáo và Dân vận Trung ương', 'BTGDVTW'],
    ['Ủy ban\r\nnhân dân tỉnh Bình Minh', 'UBND'],
    ['Chủ tịch Ủy ban nhân dân xã Hòa An', 'UBND'],
    ['Chủ tịch nước', 'CTN'],
    ['Bộ trưởng Bộ Tài chính', 'BTC'],
    ['Bộ Nông nghiệp và Phát triển nông thôn', 'BNNPTNT'],
    ['Bộ Nông nghiệp và Môi trường', 'BNNMT'],
    ['Ủy ban Thường vụ Quốc hội', 'UBTVQH'],
    ['Thủ tướng Chính phủ', 'TTg'],
    ['Chính phủ', 'CP'],
    ['Bộ Y', undefined],
    ['Bộ', undefined],
    ['chính phủ điện tử', undefined],
    ['Ban Chấp hành Đảng bộ', undefined],
    ['Liên Bộ Tài chính', undefined],
    ['', undefined],
  ] as const) {
    it(`${JSON.stringify(name)}: ${code ?? 'none'}`, () => {
      assert.equal(bodyNamed(name)?.code, code);
      assert.equal(bodyNamed(name.normalize('NFD'))?.code, code);
    });
  }
});

describe('the table of bodies', () => {
  it('has each code once for the Party and once for the state', () => {
    const codes = ISSUING_BODIES.map(({ system, code }) => `${system} ${code}`);
    assert.deepEqual(codes, [...new Set(codes)]);
  });

  it('has each name once, folded', () => {
    const names = ISSUING_BODIES.flatMap(body => body.names);
    assert.deepEqual(names, [...new Set(names)]);
    for (const name of names) {
      assert.equal(name, name.normalize('NFC').toLowerCase());
      assert.doesNotMatch(name, /uỷ| {2}/u);
    }
  });

  it('has a title in both languages for each', () => {
    for (const { title, code } of ISSUING_BODIES) {
      assert.notEqual(title.vi, '', code);
      assert.match(title.en, /^(?:a|the) /u, code);
    }
  });
});
