import { isUtf8 } from 'node:buffer';
import { basename } from 'node:path';
import type { Localized } from '../core/index';
import { errorCode } from '../files/error-code';
import { leadsOut } from '../files/leads-out';
import { MOST_BYTES } from '../files/most-bytes';
import { readRegular } from '../files/read-regular';
import { CONFIGURATION_FILE, type ReadText, type TextRead } from './configuration';
import { tooLarge, UNREADABLE } from './unreadable';

/**
 * Reads configurations and registers on Node, regular files of sensible size alone, and no link that leads elsewhere. The one file of
 * this layer that knows Node; a browser host brings its own.
 */
export const nodeReadText: ReadText = path =>
  Promise.resolve(
    leadsOut(path)
      ? { kind: 'unreadable', reason: LEADS_OUT }
      : readUtf8(
          path,
          basename(path) === CONFIGURATION_FILE ? MOST_BYTES.configuration : MOST_BYTES.register,
        ),
  );

/** Reads a configuration that the user named, wherever it lies. */
export const nodeReadNamed: ReadText = path => Promise.resolve(readUtf8(path, MOST_BYTES.configuration));

function readUtf8(path: string, mostBytes: number): TextRead {
  try {
    const bytes = readRegular(path, mostBytes);
    if (!isUtf8(bytes)) return { kind: 'unreadable', reason: UNREADABLE.notUtf8 };
    return { kind: 'text', text: new TextDecoder().decode(bytes) };
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'absent' };
    if (code === 'EFBIG') return { kind: 'unreadable', reason: tooLarge(mostBytes) };
    return { kind: 'unreadable', reason: REASONS[code] ?? { vi: `lỗi ${code}`, en: `error ${code}` } };
  }
}

const LEADS_OUT: Localized = {
  vi: 'đó là liên kết dẫn ra ngoài thư mục',
  en: 'it is a link that leads out of its folder',
};

const REASONS: Readonly<Record<string, Localized>> = {
  EISDIR: UNREADABLE.folder,
  EACCES: UNREADABLE.denied,
  EPERM: UNREADABLE.denied,
  ELOOP: { vi: 'liên kết vòng', en: 'its links form a loop' },
  ENOTREG: {
    vi: 'đó không phải tệp thường (ống dẫn, thiết bị)',
    en: 'it is no regular file (a pipe, a device)',
  },
};
