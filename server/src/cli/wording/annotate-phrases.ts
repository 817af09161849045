import type { Localized } from '../../core/index';

/** What `annotate` says, in both languages. */
export const ANNOTATE_PHRASES = {
  usage: {
    vi: 'Cần tên tệp Word và tên bản sao: “vanban annotate bao-cao.docx --out nhan-xet.docx”.',
    en: 'A Word file and the name of the copy are needed: “vanban annotate bao-cao.docx --out remarks.docx”.',
  },
  unsafeNeedsTracking: {
    vi: 'Cờ --unsafe-fixes của lệnh này chỉ dùng cùng --track-changes.',
    en: 'Here the flag --unsafe-fixes goes with --track-changes.',
  },
  notWord: {
    vi: 'Đây không phải tệp Word (.docx) nên không ghi nhận xét vào được.',
    en: 'This is no Word file (.docx), so no remarks can be written into it.',
  },
  written: (out: string, comments: number): Localized => ({
    vi: `Đã ghi ${comments} nhận xét vào “${out}”.`,
    en: `Wrote ${comments} ${comments === 1 ? 'remark' : 'remarks'} into “${out}”.`,
  }),
  writtenWithChanges: (out: string, comments: number, changes: number): Localized => ({
    vi: `Đã ghi ${comments} nhận xét và ${changes} chỗ sửa (dạng theo dõi thay đổi) vào “${out}”.`,
    en: `Wrote ${comments} ${comments === 1 ? 'remark' : 'remarks'} and ${changes} tracked ${changes === 1 ? 'change' : 'changes'} into “${out}”.`,
  }),
  known: (count: number): Localized => ({
    vi: `${count} nhận xét của vanban đã có sẵn trong tệp nên không ghi thêm lần nữa.`,
    en: `${count} ${count === 1 ? 'remark' : 'remarks'} of vanban ${count === 1 ? 'is' : 'are'} in the file already and not written again.`,
  }),
  unplaced: (count: number): Localized => ({
    vi: `${count} phát hiện không có chỗ trong tệp Word để ghi nhận xét; xem bằng “vanban check”.`,
    en: `${count} findings have no place in the Word file to stand beside; see them with “vanban check”.`,
  }),
  untracked: (count: number): Localized => ({
    vi: `${count} chỗ sửa nằm trong công thức hoặc đoạn đang di chuyển nên chỉ có nhận xét.`,
    en: `${count} fixes are in a formula or in what is being moved and are told by remarks alone.`,
  }),
} as const;
