import type { Command } from 'commander';
import { isDocumentNumber, isRealDate, type CalendarDate, type TemplateAnswers } from '../../core/index';
import { EXPORT_PHRASES } from '../wording/export-phrases';
import { PHRASES } from '../wording/phrases';
import type { Flags } from './call';
import type { Say } from './say';
import { UsageError } from './usage-error';

/** What was asked of `new`. */
export interface NewDraft extends Omit<TemplateAnswers, 'date'> {
  /** Null for the list of templates. */
  readonly template: string | null;
  /** Null for standard output. */
  readonly out: string | null;
  /** Null for today. */
  readonly date: CalendarDate | null;
}

/** Declares the flags of `new`. */
export function addNewFlags(command: Command, say: Say): void {
  const name = say('<tên>', '<name>');
  command
    .usage(say('[mẫu] [cờ]', '[template] [flags]'))
    .description(
      say(
        'soạn văn bản mới từ một mẫu; không ghi tên mẫu thì liệt kê các mẫu',
        'start a draft from a template; without a name, list the templates',
      ),
    )
    .argument('[template]')
    .option(
      `-o, --out ${say('<tệp>', '<file>')}`,
      say(
        'ghi vào tệp mới, cả Word (.docx) (mặc định: đầu ra chuẩn); không ghi đè',
        'write to a new file, also Word (.docx) (default: standard output); never overwrites',
      ),
    )
    .option(`--issuer ${name}`, say('cơ quan ban hành', 'the issuing body'))
    .option(`--superior ${name}`, say('cơ quan cấp trên', 'the body above it'))
    .option(`--place ${name}`, say('địa danh', 'the place of issue'))
    .option(`--number ${say('<số>', '<number>')}`, say('số văn bản', 'the number of the document'))
    .option(
      `--date ${say('<ngày>', '<date>')}`,
      say(
        'ngày ban hành, như 2026-11-21 hoặc 21/11/2026 (mặc định: hôm nay)',
        'the date of issue, as 2026-11-21 or 21/11/2026 (default: today)',
      ),
    );
}

/** Reads the flags of `new`. Throws a `UsageError` for a date or number that is none, and for a file of a kind that it does not write. */
export function readNewDraft([template]: readonly string[], flags: Flags): NewDraft {
  const { out, issuer, superior, place, number, date } = flags;
  if (typeof out === 'string' && OTHER_KIND.test(out)) throw new UsageError(EXPORT_PHRASES.otherKind(out));
  return {
    template: template ?? null,
    out: textOrNull(out),
    issuer: textOrNull(issuer),
    superior: textOrNull(superior),
    place: textOrNull(place),
    number: readNumber(textOrNull(number)),
    date: typeof date === 'string' ? readDate(date) : null,
  };
}

function readNumber(number: string | null): string | null {
  if (number !== null && !isDocumentNumber(number)) throw new UsageError(PHRASES.wrongNumber(number));
  return number;
}

/** Names under which a text, or a .docx, would be taken for what it is not. */
const OTHER_KIND = /\.(?:doc|docm|dot|dotm|dotx|odt|pdf|rtf)$/iu;

function textOrNull(value: Flags[string]): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().normalize('NFC') : null;
}

const DATE =
  /^(?:(?<isoYear>\d{4})-(?<isoMonth>\d{1,2})-(?<isoDay>\d{1,2})|(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4}))$/u;

function readDate(text: string): CalendarDate {
  const { isoYear, isoMonth, isoDay, day, month, year } = DATE.exec(text.trim())?.groups ?? {};
  const date = {
    day: Number(isoDay ?? day),
    month: Number(isoMonth ?? month),
    year: Number(isoYear ?? year),
  };
  if (!isRealDate(date)) throw new UsageError(PHRASES.wrongDate(text));
  return date;
}
