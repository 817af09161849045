import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { searchFolder } from '../../../server/src/files/search-folder';
import { POINT, TRUNCATED, WRONG } from '../drafts';
import type { FaceDrafts } from './face';

const CITING = 'Căn cứ Nghị quyết số 12-NQ/TU ngày 01/3/2024 của Tỉnh ủy Bình Minh về chuyển đổi số.\n';
const CONFLICTING = CITING.replace('01/3/2024', '05/3/2024');
const AGREEING = 'Thực hiện Nghị quyết số 23-NQ/TU ngày 12/7/2023 của Tỉnh ủy Bình Minh.\n';
const REGISTERED = 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 15/3/2020 của Chính phủ về công tác văn thư;\n';

const MEMBERS = 'Tính đến ngày 31/12/2024, toàn tỉnh có 6.102 đảng viên.\n';

/** Drafts that take each way of counting and each kind of finding, in names that sort differently as paths and as addresses. */
export const INVENTED_DRAFTS: Readonly<Record<string, string>> = {
  'trống.txt': '',
  'số liệu.txt': `${WRONG}\n${TRUNCATED}\n${POINT}`,
  ['số liệu.md'.normalize('NFD')]: `${WRONG}\n${TRUNCATED}\n${POINT}`.normalize('NFD'),
  'crlf.vanban': `Tiêu đề\r\n\r\n${WRONG}\r\n\r${POINT}\r\n`,
  'cr.txt': `Tiêu đề\r\r${WRONG.trimEnd()}\r${POINT}`,
  'mặt cười 😀.txt': `😀 ${WRONG}\n😀😀 ${POINT}`,
  'bảng.md': `| Chỉ tiêu | Kết quả |\n| --- | --- |\n| 😀 | 402/756 người, chiếm 53,71% |\n`,
  'chỉ dẫn.vanban': `<!-- vanban-disable-next-line figure/percent-mismatch -- số cũ -->\n${WRONG}\n${POINT}`,
  'ngày.txt': 'Họp vào Thứ Hai, ngày 30/02/2026; từ ngày 15/3/2026 đến ngày 10/3/2026.\n',
  'viện dẫn.vanban': `${REGISTERED}\nTheo Quyết định số 35–CT/TW và Nghị quyết số 12 - NQ/TU.\n`,
  'zz/z.txt': CITING,
  'zz/ă.txt': CITING,
  'zz/a b.txt': CONFLICTING,
  'zz/a%b#c.txt': CONFLICTING,
  'zz/Đề án.md': CONFLICTING.normalize('NFD'),
  'zz/phần đông 1.txt': AGREEING,
  'zz/phần đông 2.md': AGREEING.normalize('NFD'),
  'phần đông 3.txt': AGREEING,
  'số đảng viên.txt': MEMBERS,
  'zz/số đảng viên.md': MEMBERS.replace('6.102', '6.120').normalize('NFD'),
  'lẻ loi.txt': AGREEING.replace('12/7/2023', '21/7/2023'),
};

/** All drafts of a folder, read as the programs read them. */
export async function readDrafts(folder: string): Promise<FaceDrafts> {
  const { paths } = await searchFolder(folder, { patterns: [], cwd: folder, useFiles: false });
  const texts = [...paths].sort().map(async path => {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
    return [relative(folder, path), text] as const;
  });
  return new Map(await Promise.all(texts));
}
