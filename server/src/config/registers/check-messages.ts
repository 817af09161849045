import { writeShort, type CalendarDate, type Localized, type RegisterEntry } from '../../core/index';

/** Another document of the register, and the line that it stands in. */
export interface OtherLine {
  readonly entry: RegisterEntry;
  readonly line: number;
}

/** The type that a symbol names, and the one that the register gives. */
interface TwoTypes {
  readonly expected: Localized;
  readonly written: Localized;
}

/** What is said of documents of a register that do not go together. */
export const CHECK_MESSAGES = {
  duplicate: ({ symbol }: RegisterEntry, { line }: OtherLine): Localized => ({
    vi: `${symbol} đã có ở dòng ${line}; chỉ dòng sau được dùng.`,
    en: `${symbol} stands in line ${line} already; only the later line is used.`,
  }),
  year: ({ symbol, date }: RegisterEntry): Localized => ({
    vi: `Năm trong ký hiệu ${symbol} khác năm của ngày ban hành (${day(date)}).`,
    en: `The year in ${symbol} is not that of its date (${day(date)}).`,
  }),
  type: ({ symbol }: RegisterEntry, { written, expected }: TwoTypes): Localized => ({
    vi: `Ký hiệu ${symbol} là của ${expected.vi}, nhưng sổ ghi tên loại là ${written.vi}.`,
    en: `The symbol ${symbol} is that of a ${expected.en}; the type in the register is ${written.en}.`,
  }),
  issuer: ({ symbol, issuer }: RegisterEntry, expected: Localized): Localized => ({
    vi: `Ký hiệu ${symbol} là của ${expected.vi}, nhưng sổ ghi cơ quan ban hành là ${issuer}.`,
    en: `The symbol ${symbol} is that of ${expected.en}; the register says ${issuer}.`,
  }),
  effective: ({ effective, date }: RegisterEntry): Localized => ({
    vi: `Ngày có hiệu lực (${day(effective)}) trước ngày ban hành (${day(date)}).`,
    en: `It is in force (${day(effective)}) before it was issued (${day(date)}).`,
  }),
  replaced: ({ replacedBy, expiredFrom, date }: RegisterEntry): Localized => {
    const end = day(replacedBy?.from ?? expiredFrom);
    return {
      vi: `Ngày thay thế, hết hiệu lực (${end}) trước ngày ban hành (${day(date)}).`,
      en: `It was replaced or ended (${end}) before it was issued (${day(date)}).`,
    };
  },
  older: ({ date }: RegisterEntry, { entry, line }: OtherLine): Localized => ({
    vi: `Văn bản thay thế ${entry.symbol} (dòng ${line}) ban hành ngày ${day(entry.date)}, trước văn bản này (${day(date)}).`,
    en: `${entry.symbol} (line ${line}), which replaces it, was issued on ${day(entry.date)}, before it (${day(date)}).`,
  }),
  loop: (symbols: readonly string[]): Localized => ({
    vi: `Các văn bản thay thế nhau thành vòng: ${symbols.join(' → ')}.`,
    en: `The replacements lead back to the first: ${symbols.join(' → ')}.`,
  }),
  order: ({ symbol, date }: RegisterEntry, { entry, line }: OtherLine): Localized => ({
    vi: `Ngày của ${symbol} (${day(date)}) không theo thứ tự số: ${entry.symbol} (dòng ${line}) ban hành ngày ${day(entry.date)}.`,
    en: `The date of ${symbol} (${day(date)}) is out of the order of numbers: ${entry.symbol} (line ${line}) is of ${day(entry.date)}.`,
  }),
} as const;

function day(date: CalendarDate | null | undefined): string {
  return date === null || date === undefined ? '…' : writeShort(date);
}
