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
            'so/den.csv:3:1: symbol: 12-NQ/ĐU đã có ở dòng 2; chỉ dòng sau được dùng.',
            'so/den.csv:4:1: date: “31/02/2025” không phải là ngày; hãy ghi như “05/3/2020” hoặc “2020-03-05”.',
            'so/den.csv:5:1: date: Năm trong ký hiệu 16/2025/QĐ-UBND khác năm của ngày ban hành (09/3/2026).',
            'so/den.csv:5:1: effective: Ngày có hiệu lực (01/3/2026) trước ngày ban hành (09/3/2026).',
            'so/den.csv:5:1: replaced_by: Các văn bản thay thế nhau thành vòng: 16/2025/QĐ-UBND → 16/2025/QĐ-UBND.',
            '',
          ]);
        },
      );
    }
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
