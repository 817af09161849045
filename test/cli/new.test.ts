import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCli, type CliResult } from '../helpers/run-cli';
import { withFiles } from '../helpers/temp-folder';

const env = { VANBAN_TODAY: '2026-11-21' };

describe('vanban new', () => {
  const run = (args: readonly string[], cwd = '.'): Promise<CliResult> =>
    runCli(['new', ...args], { cwd, env });

  it('lists the templates by class', async () => {
    const { code, stdout, stderr } = await run([]);
    assert.deepEqual([code, stderr], [0, '']);
    const titles = stdout.split('\n').filter(line => /^\p{L}/u.test(line));
    assert.deepEqual(titles, [
      'Văn bản của Đảng',
      'Văn bản hành chính',
      'Văn bản quy phạm pháp luật',
      'Văn bản của Đoàn Thanh niên',
      'Phần của văn bản',
    ]);
    assert.match(stdout, /^ {2}nghi-quyet-chi-bo +Nghị quyết chi bộ hằng tháng$/mu);
    const english = await run(['--locale', 'en']);
    assert.match(
      english.stdout,
      /^Party documents\n(?: {2}.*\n)* {2}nghi-quyet-chi-bo +Monthly resolution/mu,
    );
  });

  it('writes a document of today to standard output', async () => {
    const { code, stdout, stderr } = await run(['ket-luan']);
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /^ĐẢNG BỘ TỈNH BÌNH MINH\nĐẢNG ỦY XÃ HÒA AN\n\*\nSố …-KL\/ĐU\n/u);
    assert.match(stdout, /^Hòa An, ngày 21 tháng 11 năm 2026$/mu);
    assert.match(stdout, /BÍ THƯ\n\nHọ và tên\n$/u);
  });

  it('takes what the flags say', async () => {
    const { stdout } = await run([
      'ke-hoach',
      ...['--issuer', 'Sở Nội vụ', '--superior', 'Ủy ban nhân dân tỉnh Bình Minh'],
      ...['--place', 'Bình Minh', '--number', '08', '--date', '2027-01-05'],
    ]);
    assert.match(stdout, /^ỦY BAN NHÂN DÂN TỈNH BÌNH MINH\nSỞ NỘI VỤ\n/u);
    assert.match(stdout, /^Số: 08\/KH-SNV$/mu);
    assert.match(stdout, /^Bình Minh, ngày 05 tháng 01 năm 2027$/mu);
    assert.match(stdout, /^GIÁM ĐỐC\n$/mu);
    const slashed = await run(['ke-hoach', '--date', '5/1/2027']);
    assert.match(slashed.stdout, /^Hòa An, ngày 05 tháng 01 năm 2027$/mu);
  });

  it('has the letterhead, the words and the place of the issuer that is named', async () => {
    const { stdout, stderr } = await run(['quyet-dinh-nhan-su', '--issuer', 'UBND phường Tân Lập']);
    assert.equal(stderr, '');
    assert.match(stdout, /^ỦY BAN NHÂN DÂN PHƯỜNG TÂN LẬP\n/u);
    assert.match(stdout, /^Tân Lập, ngày 21 tháng 11 năm 2026$/mu);
    const school = await run(['quyet-dinh-nhan-su', '--issuer', 'Trường THCS Tân Lập']);
    assert.match(school.stdout, /^Số: …\/QĐ-…$/mu);
    assert.doesNotMatch(school.stdout, /Hội đồng nhân dân|Phòng Kinh tế|công chức|Hòa An/u);
  });

  it('says that a template is one of other bodies, and writes it all the same', async () => {
    const { code, stdout, stderr } = await run(['quyet-dinh-nhan-su', '--issuer', 'Ban Tổ chức Tỉnh ủy']);
    assert.equal(code, 0);
    assert.match(stdout, /^Số: …\/QĐ-BTCTU$/mu);
    assert.equal(
      stderr,
      'Mẫu “quyet-dinh-nhan-su” là mẫu của cơ quan nhà nước, không phải mẫu cho “Ban Tổ chức Tỉnh ủy”. Nên dùng mẫu “quyet-dinh-dang”.\n',
    );
  });

  it('makes a file that the checker has nothing against, and never overwrites one', async () => {
    await withFiles({ 'co-roi.vanban': 'Bản đang soạn.\n' }, async cwd => {
      const made = await run(['bao-cao-dinh-ky', '--out', 'bao-cao.vanban'], cwd);
      assert.deepEqual(made, { code: 0, stdout: '', stderr: 'Đã tạo “bao-cao.vanban”.\n' });
      const checked = await runCli(['check', 'bao-cao.vanban', '--max-warnings', '0'], { cwd, env });
      assert.equal(checked.code, 0, checked.stdout);
      const refused = await run(['ket-luan', '--out', 'co-roi.vanban'], cwd);
      assert.equal(refused.code, 2);
      assert.equal(refused.stderr, 'vanban: Đã có tệp “co-roi.vanban”; không ghi đè. Chọn tên khác.\n');
      assert.equal(await readFile(join(cwd, 'co-roi.vanban'), 'utf8'), 'Bản đang soạn.\n');
      const nowhere = await run(['ket-luan', '--out', 'khong/co/a.vanban', '--locale', 'en'], cwd);
      assert.equal(nowhere.code, 2);
      assert.equal(nowhere.stderr, 'vanban: The file “khong/co/a.vanban” cannot be created (ENOENT).\n');
    });
  });

  it('names the nearest templates for one that it does not have', async () => {
    const slip = await run(['ket-luân']);
    assert.deepEqual([slip.code, slip.stdout], [2, '']);
    assert.equal(slip.stderr, 'vanban: Không có mẫu “ket-luân”. Có phải là “ket-luan”?\n');
    const several = await run(['to-tri', '--locale', 'en']);
    assert.equal(
      several.stderr,
      'vanban: There is no template “to-tri”. Did you mean “to-trinh-dang”, “to-trinh-doan”, “to-trinh-hdnd” or “to-trinh”?\n',
    );
    const none = await run(['xyz123']);
    assert.equal(none.stderr, 'vanban: Không có mẫu “xyz123”. Xem danh sách bằng lệnh “vanban new”.\n');
  });

  it('refuses a number with its symbol, and pads one below 10', async () => {
    for (const number of ['12/KH', '-3', '03/KH-UBND', 'ba', '3.', '123456']) {
      const { code, stdout, stderr } = await run(['ke-hoach', `--number=${number}`]);
      assert.deepEqual([code, stdout], [2, ''], number);
      assert.match(stderr, /cần số văn bản, như 8, 08 hoặc 12a, không kèm ký hiệu; đang ghi “/u);
    }
    for (const [number, written] of [
      ['3', '03'],
      ['12a', '12a'],
      ['66.7', '66.7'],
    ] as const)
      assert.match(
        (await run(['ke-hoach', '--number', number])).stdout,
        new RegExp(`^Số: ${written}/KH-UBND$`, 'mu'),
      );
  });

  it('names the template of the same type for another kind of body', async () => {
    const party = await run(['to-trinh', '--issuer', 'Đảng ủy xã Tân Lập']);
    assert.match(party.stderr, /Nên dùng mẫu “to-trinh-dang”\.\n$/u);
    const cell = await run(['thong-tri', '--issuer', 'Chi bộ thôn Đoài', '--locale', 'en']);
    assert.match(cell.stderr, /^A Party cell issues no thông tri/u);
    const sole = await run(['nghi-quyet-ubnd-ca-biet', '--issuer', 'Sở Nội vụ']);
    assert.match(sole.stderr, /chỉ dùng cho ủy ban nhân dân, không phải mẫu cho “Sở Nội vụ”/u);
    const old = await run(['nghi-quyet-hdnd-qppl', '--date', '2020-01-02']);
    assert.match(old.stderr, /thể thức có hiệu lực từ ngày 01\/7\/2025/u);
    const gone = await run(['ke-hoach', '--issuer', 'UBND huyện Sông Mây']);
    assert.match(gone.stderr, /không hoạt động: từ ngày 01\/7\/2025 .* \(--issuer\) hoặc ngày \(--date\)/u);
    const unknown = await run(['ke-hoach', '--issuer', 'Hội Làm vườn']);
    assert.match(unknown.stderr, /^Chưa biết thể thức riêng của “Hội Làm vườn”: cần điền chữ viết tắt/u);
    assert.deepEqual([party.code, cell.code, sole.code, old.code, gone.code], [0, 0, 0, 0, 0]);
  });

  it('says that a folder is none of its files', async () => {
    await withFiles({ 'van-ban/co-roi.vanban': 'Bản đang soạn.\n' }, async cwd => {
      const { code, stderr } = await run(['ket-luan', '--out', 'van-ban'], cwd);
      assert.deepEqual([code, stderr], [2, 'vanban: “van-ban” là thư mục. Thêm tên tệp vào sau --out.\n']);
    });
  });

  it('refuses a day that the calendar does not have, and a second template', async () => {
    const day = await run(['ket-luan', '--date', '31/6/2026']);
    assert.equal(day.code, 2);
    assert.match(day.stderr, /cần một ngày có thật.*đang ghi “31\/6\/2026”/u);
    const two = await run(['ket-luan', 'ke-hoach']);
    assert.deepEqual([two.code, two.stdout], [2, '']);
  });

  it('writes no text under the name of another kind of file', async () => {
    await withFiles({}, async cwd => {
      for (const out of ['moi.pdf', 'moi.DOC', 'moi.docm', 'moi.rtf', 'moi.odt']) {
        const { code, stderr } = await runCli(['new', 'cong-van', '--out', out], { cwd });
        assert.equal(code, 2, out);
        assert.match(stderr, /^vanban: Văn bản mới được ghi ra Word \(\.docx\)/u);
      }
      assert.deepEqual(await readdir(cwd), []);
      assert.equal((await runCli(['new', 'cong-van', '--out', 'moi.pdf.txt'], { cwd })).code, 0);
    });
  });

  it('has help in both languages', async () => {
    assert.match((await run(['--help'])).stdout, /soạn văn bản mới từ một mẫu/u);
    assert.match((await run(['--help', '--locale', 'en'])).stdout, /start a draft from a template/u);
  });
});
