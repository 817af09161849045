import { isUtf8 } from 'node:buffer';
import type { Localized } from '../core/index';
import { readFile } from '../files/at-start';
import type { ReadText } from './configuration';

/** Reads configuration files on Node. The one file of this layer that knows Node; a browser host brings its own. */
export const nodeReadText: ReadText = async path => {
  try {
    const bytes = await readFile(path);
    if (!isUtf8(bytes))
      return { kind: 'unreadable', reason: { vi: 'tệp không phải UTF-8', en: 'it is not UTF-8' } };
    return { kind: 'text', text: new TextDecoder().decode(bytes) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'absent' };
    return { kind: 'unreadable', reason: REASONS[code] ?? { vi: `lỗi ${code}`, en: `error ${code}` } };
  }
};

const REASONS: Readonly<Record<string, Localized>> = {
  EISDIR: { vi: 'đó là thư mục', en: 'it is a folder' },
  EACCES: { vi: 'không có quyền đọc', en: 'reading it is not permitted' },
  EPERM: { vi: 'không có quyền đọc', en: 'reading it is not permitted' },
  ELOOP: { vi: 'liên kết vòng', en: 'its links form a loop' },
};
