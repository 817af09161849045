import assert from 'node:assert/strict';
import { runCli } from '../helpers/run-cli';
import { withFiles } from '../helpers/temp-folder';

const HEADER = 'số ký hiệu;loại văn bản;ngày ban hành;cơ quan ban hành;ngày có hiệu lực;thay thế bằng\n';
const GOOD = `${HEADER}12-NQ/ĐU;Nghị quyết;09/01/2026;Đảng ủy xã Hòa An;;\n05/1998/TTLT/TCCP-CCB;;;;;\n`;
const WRONG = `${HEADER}12-NQ/ĐU;Nghị quyết;09/01/2026;Đảng ủy xã Hòa An;;
12-NQ/ĐU;Nghị quyết;09/02/2026;Đảng ủy xã Hòa An;;
15/2025/QĐ-UBND;Quyết định;31/02/2025;;;
16/2025/QĐ-UBND;Quyết định;09/3/2026;;01/3/2026;16/2025/QĐ-UBND
`;

describe('vanban register check', () => {
  it('says that a register has nothing to look at', async () => {
    await withFiles({ 'so.csv': GOOD }, async cwd => {
      assert.deepEqual(await runCli(['register', 'check', 'so.csv'], { cwd }), {
        code: 0,
        stdout: '',
        stderr: '2 văn bản trong sổ; không có chỗ nào cần xem lại.\n',
      });
    });
  });

  it('tells each place that is wrong, in the order of the file, and exits with 1', async () => {
    for (const form of ['NFC', 'NFD'] as const) {
      await withFiles(
        { 'so/den.csv': `\u{FEFF}${WRONG.normalize(form).replaceAll('\n', '\r\n')}` },
        async cwd => {
          const { code, stdout, stderr } = await runCli(['register', 'check', 'so/den.csv'], { cwd });
          assert.equal(code, 1);
          assert.equal(stderr, '3 văn bản trong sổ; 5 chỗ cần xem lại.\n');
          assert.deepEqual(stdout.normalize('NFC').split('\n'), [
            'so/den.csv:3:1: số ký hiệu: 12-NQ/ĐU đã có ở dòng 2; chỉ dòng sau được dùng.',
            'so/den.csv:4:1: ngày ban hành: “31/02/2025” không phải là ngày; hãy ghi như “05/3/2020” hoặc “2020-03-05”.',
            'so/den.csv:5:1: ngày ban hành: Năm trong ký hiệu 16/2025/QĐ-UBND khác năm của ngày ban hành (09/3/2026).',
            'so/den.csv:5:1: ngày có hiệu lực: Ngày có hiệu lực (01/3/2026) trước ngày ban hành (09/3/2026).',
            'so/den.csv:5:1: thay thế bằng: Các văn bản thay thế nhau thành vòng: 16/2025/QĐ-UBND → 16/2025/QĐ-UBND.',
            '',
          ]);
        },
      );
    }
  });

  it('tells types and issuers that the symbols contradict, and lets two bodies have one symbol', async () => {
    const rows = [
      '12/KH-UBND;Quyết định;09/01/2026;UBND xã Hòa An;;',
      '12/KH-UBND;Kế hoạch;10/01/2026;UBND xã Bình An;;',
      '15/QĐ-SNV;Quyết định;10/01/2026;Sở Y tế;;',
      '15/QĐ-SNV;Quyết định;10/02/2026;Sở Nội vụ tỉnh Bình Minh;;',
      '15/QĐ-SNV;Văn bản;11/02/2026;Giám đốc Sở Nội vụ;;',
    ];
    await withFiles({ 'so.csv': `${HEADER}${rows.join('\n')}\n` }, async cwd => {
      const vi = await runCli(['register', 'check', 'so.csv'], { cwd });
      assert.deepEqual(vi.stdout.split('\n'), [
        'so.csv:2:1: loại văn bản: Ký hiệu 12/KH-UBND là của kế hoạch, nhưng sổ ghi tên loại là quyết định.',
        'so.csv:4:1: cơ quan ban hành: Ký hiệu 15/QĐ-SNV là của Sở Nội vụ, nhưng sổ ghi cơ quan ban hành là Sở Y tế.',
        'so.csv:6:1: số ký hiệu: 15/QĐ-SNV đã có ở dòng 5; chỉ dòng sau được dùng.',
        '',
      ]);
      const en = await runCli(['register', 'check', 'so.csv', '--locale', 'en'], { cwd });
      assert.deepEqual(en.stdout.split('\n').slice(0, 2), [
        'so.csv:2:1: type: The symbol 12/KH-UBND is that of a plan; the type in the register is decision.',
        'so.csv:4:1: issuer: The symbol 15/QĐ-SNV is that of the department Sở Nội vụ; the register says Sở Y tế.',
      ]);
    });
  });

  it('reads JSON, with the place of each cell, and speaks English', async () => {
    const json =
      '[\n  { "symbol": "30/2020/NĐ-CP", "date": "2021-03-05" },\n  { "symbol": "30/2020/NĐ-CP" }\n]\n';
    await withFiles({ 'so.json': json }, async cwd => {
      const { code, stdout, stderr } = await runCli(['register', 'check', 'so.json', '--locale', 'en'], {
        cwd,
      });
      assert.equal(code, 1);
      assert.match(
        stdout,
        /^so\.json:2:\d+: date: The year in 30\/2020\/NĐ-CP is not that of its date \(05\/3\/2021\)\.$/mu,
      );
      assert.match(
        stdout,
        /^so\.json:3:\d+: symbol: 30\/2020\/NĐ-CP stands in line 2 already; only the later line is used\.$/mu,
      );
      assert.equal(stderr, '2 documents in the register; 2 places to look at.\n');
    });
  });

  it('exits with 2 where there is nothing to check', async () => {
    await withFiles({ 'a.txt': GOOD, 'b.csv': Uint8Array.from([0x63, 0xff, 0x0a]) }, async cwd => {
      for (const [args, message] of [
        [['a.txt'], 'Sổ văn bản phải là tệp .csv hoặc .json; đang ghi “a.txt”.'],
        [['c.csv'], 'Không có tệp sổ văn bản “c.csv”.'],
        [['b.csv'], 'Không đọc được sổ văn bản “b.csv”: tệp không phải UTF-8.'],
        [['b.csv', '--out', 'd.csv'], 'Không dùng --out cùng với register check.'],
        [
          [],
          'Cần một thư mục văn bản: “vanban register build <thư mục>”, hoặc một sổ: “vanban register check <tệp>”.',
        ],
      ] as const) {
        const result = await runCli(['register', 'check', ...args], { cwd });
        assert.deepEqual(result, { code: 2, stdout: '', stderr: `vanban: ${message}\n` });
      }
    });
  });
});
