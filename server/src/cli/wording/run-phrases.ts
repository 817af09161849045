import type { Localized } from '../../core/index';

/** What is told of baseline, cache, threads, watching and merging, in both languages. */
export const RUN_PHRASES = {
  crashed: (reason: string): Localized => ({
    vi: `Lỗi bên trong chương trình, tệp này chưa được kiểm tra: ${reason}.`,
    en: `Internal fault, this file was not checked: ${reason}.`,
  }),
  brokenCache: {
    vi: 'Tệp nhớ đệm bị hỏng nên được bỏ qua; mọi tệp được kiểm tra lại.',
    en: 'The cache is broken and is left aside; all files are checked anew.',
  },
  unreadableCache: (code: string): Localized => ({
    vi: `Không đọc được tệp nhớ đệm (${code}) nên bỏ qua; mọi tệp được kiểm tra lại.`,
    en: `The cache cannot be read (${code}) and is left aside; all files are checked anew.`,
  }),
  unwritableCache: (code: string): Localized => ({
    vi: `Không ghi được tệp nhớ đệm (${code}); lần sau mọi tệp được kiểm tra lại.`,
    en: `The cache cannot be written (${code}); all files will be checked anew next time.`,
  }),
  noBaseline: (path: string): Localized => ({
    vi: `Không có danh sách chấp nhận “${path}”; tạo bằng --write-baseline.`,
    en: `There is no baseline “${path}”; make one with --write-baseline.`,
  }),
  unreadableBaseline: (path: string, code: string): Localized => ({
    vi: `Không đọc được danh sách chấp nhận “${path}” (${code}).`,
    en: `The baseline “${path}” cannot be read (${code}).`,
  }),
  unwritableBaseline: (path: string, code: string): Localized => ({
    vi: `Không ghi được danh sách chấp nhận “${path}” (${code}).`,
    en: `The baseline “${path}” cannot be written (${code}).`,
  }),
  brokenBaseline: (place: string): Localized => ({
    vi: `${place}: không phải danh sách chấp nhận của vanban, hoặc đã hỏng. Xóa tệp rồi tạo lại bằng --write-baseline.`,
    en: `${place}: no baseline of vanban, or a broken one. Delete it and make it anew with --write-baseline.`,
  }),
  otherBaseline: (path: string, version: string): Localized => ({
    vi: `${path}: danh sách chấp nhận thuộc phiên bản ${version}, chương trình này chỉ đọc phiên bản 1.`,
    en: `${path}: a baseline of version ${version}; this program reads version 1.`,
  }),
  accepted: (count: number): Localized => ({
    vi: `${count} phát hiện đã được chấp nhận nên không báo.`,
    en: `${count} findings are accepted and not reported.`,
  }),
  staleBaseline: (count: number, rules: string): Localized => ({
    vi: `${count} phát hiện trong danh sách chấp nhận không còn (${rules}); bỏ đi bằng --write-baseline.`,
    en: `${count} findings of the baseline are gone (${rules}); drop them with --write-baseline.`,
  }),
  baselineWritten: (count: number): Localized => ({
    vi: `Đã ghi ${count} phát hiện vào danh sách chấp nhận; từ nay kiểm tra với --baseline.`,
    en: `${count} findings are now accepted; check with --baseline from now on.`,
  }),
  cannotWatch: (folder: string, code: string): Localized => ({
    vi: `Không theo dõi được thư mục “${folder}” (${code}).`,
    en: `The folder “${folder}” cannot be watched (${code}).`,
  }),
  watching: (count: number): Localized => ({
    vi: `Đang theo dõi ${count} tệp; nhấn Ctrl+C để dừng.`,
    en: `Watching ${count} files; press Ctrl+C to stop.`,
  }),
  unreadableReport: (file: string, code: string): Localized => ({
    vi: `Không đọc được kết quả “${file}” (${code}).`,
    en: `The report “${file}” cannot be read (${code}).`,
  }),
  brokenReport: (file: string): Localized => ({
    vi: `“${file}” không phải JSON; lệnh merge nhận kết quả dạng sarif hoặc json.`,
    en: `“${file}” is no JSON; merge takes reports of the formats sarif and json.`,
  }),
  notOneRun: {
    vi: 'Các tệp phải cùng là kết quả sarif, hoặc cùng là json, của một phiên bản vanban, một ngôn ngữ.',
    en: 'The files must all be sarif reports, or all json, of one version of vanban in one language.',
  },
  checkedTwice: (path: string): Localized => ({
    vi: `Hai kết quả ghi khác nhau về “${path}”; đây không phải các phần của một lần kiểm tra.`,
    en: `Two reports say different things of “${path}”; they are not parts of one run.`,
  }),
} as const;
