import assert from 'node:assert/strict';
import { readRegisterFile } from '../../server/src/config/registers/register-file';
import { parseConfiguration } from '../../server/src/config/parse';
import { RegisterLoader } from '../../server/src/config/index';
import type { Configuration, TextRead } from '../../server/src/config/configuration';
import { writeRegister } from '../../server/src/config/registers/write';
import { createDocument, readIdentity } from '../../server/src/core/index';
import { packRegister } from '../../server/scripts/pack-register';
import { PACKED_COLUMNS } from '../../server/src/core/register/built-in';
import { assertLinear } from '../helpers/growth';

/** Reads a register and gives its problems as `line key: message`. */
function problemsOf(text: string, file = '/so/den.csv', locale: 'vi' | 'en' = 'vi'): readonly string[] {
  return readRegisterFile(file, 'den.csv', text).problems.map(
    ({ line, key, message }) => `${line}${key === '' ? '' : ` ${key}`}: ${message[locale]}`,
  );
}

function symbolsOf(text: string, file = '/so/den.csv'): readonly string[] {
  return readRegisterFile(file, 'den.csv', text).entries.map(({ symbol }) => symbol);
}

const VIETNAMESE = [
  'Số ký hiệu;Loại văn bản;Ngày ban hành;Cơ quan ban hành;Trích yếu;Ngày có hiệu lực;Tình trạng;Thay thế bằng;Thay thế từ ngày',
  '12-NQ/ĐU;Nghị quyết;09/01/2026;Đảng ủy xã Hòa An;về nhiệm vụ năm 2026;10/01/2026;Còn hiệu lực;;',
  '08-QĐ/TU;Quy định;ngày 15 tháng 8 năm 2021;Tỉnh ủy Bình Minh;"về ""một cửa""; liên thông";;;20-QĐ/TU;2025-07-01',
].join('\n');

const ENTRIES = [
  {
    symbol: '12-NQ/ĐU',
    type: 'Nghị quyết',
    date: { day: 9, month: 1, year: 2026 },
    issuer: 'Đảng ủy xã Hòa An',
    title: 'về nhiệm vụ năm 2026',
    effective: { day: 10, month: 1, year: 2026 },
    status: 'in-force',
    replacedBy: null,
    expiredFrom: null,
    evidence: { vi: 'theo sổ den.csv', en: 'by the register den.csv' },
    certainty: 'recorded',
    isBuiltIn: false,
  },
  {
    symbol: '08-QĐ/TU',
    type: 'Quy định',
    date: { day: 15, month: 8, year: 2021 },
    issuer: 'Tỉnh ủy Bình Minh',
    title: 'về "một cửa"; liên thông',
    effective: null,
    status: 'unknown',
    replacedBy: { symbol: '20-QĐ/TU', from: { day: 1, month: 7, year: 2025 } },
    expiredFrom: null,
    evidence: { vi: 'theo sổ den.csv', en: 'by the register den.csv' },
    certainty: 'recorded',
    isBuiltIn: false,
  },
];

describe('a register in CSV', () => {
  it('is read with Vietnamese headers, composed or not, with CRLF, and with other delimiters', () => {
    const commas = VIETNAMESE.replace('"về ""một cửa""; liên thông"', '"về ""một cửa""| liên thông"')
      .replaceAll(';', ',')
      .replace('|', ';');
    const tabs = VIETNAMESE.replace('"về ""một cửa""; liên thông"', '"về ""một cửa""| liên thông"')
      .replaceAll(';', '\t')
      .replace('|', ';');
    const header = VIETNAMESE.indexOf('\n');
    const decomposed = VIETNAMESE.slice(0, header).normalize('NFD') + VIETNAMESE.slice(header);
    for (const text of [
      VIETNAMESE,
      decomposed,
      VIETNAMESE.replaceAll('\n', '\r\n'),
      `\n${VIETNAMESE}\n\n`,
      commas,
      tabs,
    ]) {
      const { entries, problems } = readRegisterFile('/so/den.csv', 'den.csv', text);
      assert.deepEqual(problems, []);
      assert.deepEqual(entries, ENTRIES);
    }
  });

  it('is read with English headers, in any order and letter case', () => {
    const text =
      'DATE,Replaced By,symbol\n05/3/2020,,30/2020/ND-CP\n2004-04-08,30/2020/NĐ-CP,110/2004/NĐ-CP\n';
    assert.deepEqual(problemsOf(text), []);
    const { entries } = readRegisterFile('/so/den.csv', 'den.csv', text);
    assert.deepEqual(
      entries.map(({ symbol, date, replacedBy }) => [symbol, date?.year, replacedBy?.symbol ?? null]),
      [
        ['30/2020/NĐ-CP', 2020, null],
        ['110/2004/NĐ-CP', 2004, '30/2020/NĐ-CP'],
      ],
    );
  });

  it('takes a day of its end without a replacement for the day on which it expired', () => {
    const { entries } = readRegisterFile(
      '/so/a.csv',
      'a.csv',
      'số ký hiệu;hết hiệu lực từ\n05-QC/TU;01/01/2024\n',
    );
    assert.deepEqual(
      entries.map(({ status, expiredFrom, replacedBy }) => [status, expiredFrom, replacedBy]),
      [['expired', { day: 1, month: 1, year: 2024 }, null]],
    );
  });

  it('takes the words for a status in both languages', () => {
    const words = ['in-force', 'còn hiệu lực', 'Hết hiệu lực một phần', 'expired', 'HẾT HIỆU LỰC', ''];
    const text = `symbol;status\n${words.map((word, index) => `${index + 1}-NQ/TU;${word}`).join('\n')}`;
    assert.deepEqual(
      readRegisterFile('/so/a.csv', 'a.csv', text).entries.map(({ status }) => status),
      ['in-force', 'in-force', 'in-force', 'expired', 'expired', 'unknown'],
    );
  });

  it('keeps old symbols that no citation is read by', () => {
    assert.deepEqual(symbolsOf('symbol,date\n46-HĐBT,\n87/CP,\nSố: 12-NQ/TU,\n'), [
      '46-HĐBT',
      '87/CP',
      '12-NQ/TU',
    ]);
  });

  it('names line, column and allowed values of what is wrong, and keeps the other lines', () => {
    const text = [
      'symbol;date;status;replaced_by',
      '12-NQ/TU;31/02/2026;;',
      '13-NQ/TU;05/3/2026;còn;',
      '14-NQ/TU;05/3/2026;;văn bản mới',
      ';05/3/2026;;',
      'nghị quyết;05/3/2026;;',
      '15-NQ/TU;05/3/2026;;;thừa',
      '16-NQ/TU;05/3/2026;còn hiệu lực;',
    ].join('\n');
    assert.deepEqual(problemsOf(text), [
      '2 date: “31/02/2026” không phải là ngày; hãy ghi như “05/3/2020” hoặc “2020-03-05”.',
      '3 status: Tình trạng “còn” không dùng được. Giá trị dùng được: “in-force” (“còn hiệu lực”), “expired” (“hết hiệu lực”).',
      '4 replaced_by: “văn bản mới” không phải là số, ký hiệu văn bản, như “30/2020/NĐ-CP” hoặc “23-NQ/TU”.',
      '5 symbol: Dòng này không có số, ký hiệu.',
      '6 symbol: “nghị quyết” không phải là số, ký hiệu văn bản, như “30/2020/NĐ-CP” hoặc “23-NQ/TU”.',
      '7: Dòng có 5 ô, nhiều hơn 4 cột; ô có dấu phân cách phải đặt trong dấu ngoặc kép.',
    ]);
    assert.deepEqual(symbolsOf(text), ['16-NQ/TU']);
  });

  it('counts lines through a cell that goes over several', () => {
    const text = 'symbol,title\r\n12-NQ/TU,"về\r\nchuyển đổi số"\r\nabc,\r\n';
    assert.deepEqual(problemsOf(text, '/so/a.csv', 'en'), [
      '4 symbol: “abc” is no symbol of a document, such as “30/2020/NĐ-CP” or “23-NQ/TU”.',
    ]);
    assert.equal(readRegisterFile('/a.csv', 'a.csv', text).entries[0]?.title, 'về chuyển đổi số');
  });

  it('marks the whole line, without its end', () => {
    const text = 'symbol,date\r\n12-NQ/TU,x\r\n';
    const [problem] = readRegisterFile('/so/a.csv', 'a.csv', text).problems;
    assert.ok(problem !== undefined);
    assert.equal(text.slice(problem.span.start, problem.span.end), '12-NQ/TU,x');
    assert.deepEqual([problem.line, problem.column, problem.file], [2, 1, '/so/a.csv']);
  });

  it('names unknown and repeated columns, and reads the others', () => {
    const text = 'symbol;datum;date;ngày ban hành\n12-NQ/TU;x;05/3/2026;06/3/2026\n';
    const [unknown = '', repeated, ...others] = problemsOf(text);
    assert.match(
      unknown,
      /^1: Không có cột “datum”. Có phải là “date”\? Các cột dùng được: symbol \(“số ký hiệu”\), type/u,
    );
    assert.deepEqual([repeated, others], ['1: Cột “ngày ban hành” có hai lần; cột sau không được đọc.', []]);
    assert.deepEqual(
      readRegisterFile('/a.csv', 'a.csv', text).entries.map(({ date }) => date?.day),
      [5],
    );
  });

  it('reads nothing without a column of symbols, and tells of an empty file', () => {
    assert.match(
      problemsOf('date\n05/3/2026\n').join(),
      /^1: Thiếu cột số, ký hiệu\. Các cột dùng được: symbol/u,
    );
    for (const text of ['', '\n \n']) assert.deepEqual(problemsOf(text), ['1: Sổ văn bản trống.']);
  });

  it('tells of a quote that is not closed', () => {
    assert.deepEqual(problemsOf('symbol,title\n12-NQ/TU,"về\n13-NQ/TU,x\n'), [
      '2: Dấu ngoặc kép chưa được đóng.',
    ]);
  });

  it('tells of a hundred faults at most, and of how many more there are', () => {
    const problems = problemsOf(`symbol\n${'abc\n'.repeat(250)}`);
    assert.equal(problems.length, 100);
    assert.equal(problems.at(-1), '101: Còn 151 chỗ khác chưa đúng trong tệp này.');
  });

  it('reads 100,000 lines in time that grows with their number', () => {
    assertLinear(100_000, length => {
      const rows = Array.from(
        { length },
        (_, index) => `${(index % 9999) + 1}/20${10 + (index % 17)}/QĐ-TTg,05/3/2020`,
      );
      assert.equal(symbolsOf(`symbol,date\n${rows.join('\n')}`).length, length);
    });
  });
});

describe('a register in JSON', () => {
  it('is read with both kinds of keys, comments and empty values', () => {
    const text = `[
      // đến
      { "symbol": "12-NQ/ĐU", "date": "2026-01-09", "replacedBy": null },
      { "số ký hiệu": "08-QĐ/TU", "ngày ban hành": "15/8/2021", "trích yếu": "" },
    ]`;
    assert.deepEqual(problemsOf(text, '/so/den.json'), []);
    assert.deepEqual(symbolsOf(text, '/so/den.json'), ['12-NQ/ĐU', '08-QĐ/TU']);
  });

  it('names the line of what is wrong, and keeps the other documents', () => {
    const text =
      '[\n  { "symbol": "abc" },\n  { "symbol": "12-NQ/TU", "date": 2026 },\n  { "symbol": "13-NQ/TU",\n    "datum": "x" },\n  5\n]';
    const problems = problemsOf(text, '/so/den.json');
    assert.deepEqual(
      problems.map(problem => problem.slice(0, 40)),
      [
        '2 symbol: “abc” không phải là số, ký hiệ',
        '3 date: Cần một chuỗi "…".',
        '5 datum: Không có cột “datum”. Có phải l',
        '6: Cần một đối tượng { "symbol": …, "dat',
      ],
    );
    assert.deepEqual(symbolsOf(text, '/so/den.json'), ['12-NQ/TU', '13-NQ/TU']);
  });

  it('tells of broken JSON, and of one that is no list', () => {
    assert.deepEqual(problemsOf('[\n{ "symbol" "a" }]', '/a.json'), [
      '2: Sai cú pháp JSON: thiếu dấu hai chấm sau khóa.',
    ]);
    assert.match(problemsOf('{}', '/a.json').join(), /^1: Cần một danh sách các văn bản/u);
  });
});

/** A configuration as the file gives it. */
function configurationOf(file: string, text: string): Configuration {
  const result = parseConfiguration(file, text);
  assert.equal(result.kind, 'valid');
  return result.configuration;
}

/** A loader over files that are there, and how often each was read. */
function loaderOver(files: Readonly<Record<string, string>>) {
  const reads: string[] = [];
  const readText = (path: string): Promise<TextRead> => {
    reads.push(path);
    const text = files[path];
    return Promise.resolve(text === undefined ? { kind: 'absent' } : { kind: 'text', text });
  };
  const readBuiltInRegister = (): Promise<Uint8Array> => {
    reads.push('built-in');
    const row = '30/2020/NĐ-CP,Nghị định,2020-03-05,Chính phủ,Về công tác văn thư,,,,codified,1';
    return Promise.resolve(packRegister(`${PACKED_COLUMNS.join()}\n${row}\n`));
  };
  return { loader: new RegisterLoader({ readText, readBuiltInRegister }), reads };
}

describe('the registers of a configuration', () => {
  it('lie beside it, in folders below and above, as paths and as URIs', async () => {
    const text = '{ "registers": ["a.csv", "./b/c.csv", "../d.csv", "sổ đến.csv"] }';
    const csv = 'symbol\n12-NQ/TU\n';
    for (const [file, expected] of [
      ['/x/y/vanban.config.json', ['/x/y/a.csv', '/x/y/b/c.csv', '/x/d.csv', '/x/y/sổ đến.csv']],
      [
        'file:///x/y/vanban.config.json',
        [
          'file:///x/y/a.csv',
          'file:///x/y/b/c.csv',
          'file:///x/d.csv',
          `file:///x/y/${encodeURIComponent('sổ đến.csv')}`,
        ],
      ],
    ] as const) {
      const { loader } = loaderOver(Object.fromEntries(expected.map(path => [path, csv])));
      const { files, problems } = await loader.load(configurationOf(file, text));
      assert.deepEqual([files, problems], [expected, []]);
    }
  });

  it('are read once, the built-in one too, until they are forgotten', async () => {
    const { loader, reads } = loaderOver({ '/x/a.csv': 'symbol,date\n30/2020/NĐ-CP,06/3/2020\n' });
    const configuration = configurationOf('/x/vanban.config.json', '{ "registers": ["a.csv"] }');
    const first = await loader.load(configuration);
    assert.equal(await loader.load(configuration), first);
    await loader.load(null);
    assert.deepEqual(reads, ['/x/a.csv', 'built-in']);
    assert.deepEqual(
      first.register.find('30/2020/NĐ-CP').map(({ date }) => date?.day),
      [6],
    );
    loader.forget();
    await loader.load(configuration);
    assert.deepEqual(reads, ['/x/a.csv', 'built-in', '/x/a.csv']);
  });

  it('may be without the built-in one, which is not read then', async () => {
    const { loader, reads } = loaderOver({});
    const { register, isBuiltInMissing } = await loader.load(
      configurationOf('/x/vanban.config.json', '{ "builtInRegister": false }'),
    );
    assert.deepEqual([register.find('30/2020/NĐ-CP'), isBuiltInMissing, reads], [[], false, []]);
  });

  it('tell where the configuration names a file that is not there, or of another form', async () => {
    const text = '{\n  "registers": ["a.csv",\n    "b.xlsx"]\n}';
    const { problems } = await loaderOver({}).loader.load(configurationOf('/x/vanban.config.json', text));
    assert.deepEqual(
      problems.map(({ file, line, key, span, message }) => [
        file,
        line,
        key,
        text.slice(span.start, span.end),
        message.vi,
      ]),
      [
        ['/x/vanban.config.json', 2, 'registers[0]', '"a.csv"', 'Không có tệp sổ văn bản “a.csv”.'],
        [
          '/x/vanban.config.json',
          3,
          'registers[1]',
          '"b.xlsx"',
          'Sổ văn bản phải là tệp .csv hoặc .json; đang ghi “b.xlsx”.',
        ],
      ],
    );
  });

  it('must be a list of paths, and the built-in one true or false', () => {
    for (const [text, message] of [
      ['{ "registers": "a.csv" }', 'Cần một danh sách [ … ].'],
      ['{ "registers": [""] }', 'Không được để trống.'],
      ['{ "builtInRegister": "no" }', 'Cần true hoặc false.'],
    ] as const) {
      const result = parseConfiguration('/x/vanban.config.json', text);
      assert.equal(result.kind, 'invalid');
      assert.deepEqual(
        result.problems.map(problem => problem.message.vi),
        [message],
      );
    }
  });
});

describe('writing a register', () => {
  it('is read again as it was', async () => {
    const texts = [
      'ĐẢNG ỦY XÃ HÒA AN\n\nSố 12-NQ/ĐU\n\nHòa An, ngày 09 tháng 01 năm 2026\n\nNGHỊ QUYẾT\nvề "một cửa", liên thông\n',
      'ĐẢNG ỦY XÃ HÒA AN\n\nSố 11-NQ/ĐU\n\nHòa An, ngày 08 tháng 01 năm 2026\n\nNGHỊ QUYẾT\nvề chuyển đổi số\n',
    ];
    const identities = texts.flatMap(text => readIdentity(createDocument(text)) ?? []);
    for (const locale of ['vi', 'en'] as const) {
      const csv = await writeRegister([...identities, ...identities], locale);
      assert.deepEqual(problemsOf(csv), []);
      assert.deepEqual(
        readRegisterFile('/a.csv', 'a.csv', csv).entries.map(({ symbol, title, issuer }) => [
          symbol,
          title,
          issuer,
        ]),
        [
          ['11-NQ/ĐU', 'về chuyển đổi số', 'Đảng ủy xã Hòa An'],
          ['12-NQ/ĐU', 'về "một cửa", liên thông', 'Đảng ủy xã Hòa An'],
        ],
      );
    }
  });
  it('has no cell that a spreadsheet would reckon', async () => {
    const text =
      'ĐẢNG ỦY XÃ HÒA AN\n\nSố 11-NQ/ĐU\n\nHòa An, ngày 08 tháng 01 năm 2026\n\nNGHỊ QUYẾT\nvề chuyển đổi số\n';
    const identities = [readIdentity(createDocument(text)) ?? []].flat();
    for (const opening of ['=', '+', '-', '@', '\t=']) {
      const hostile = identities.map(identity => ({
        ...identity,
        title: `${opening}HYPERLINK("https://xau.example")`,
      }));
      const cells = (await writeRegister(hostile, 'vi')).split(/[,\n]/u);
      assert.ok(cells.length > 5);
      assert.deepEqual(
        cells.filter(cell => /^"?[=+@\t-]/u.test(cell)),
        [],
      );
    }
  });
});
