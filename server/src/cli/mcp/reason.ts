import type { Locale, Localized } from '../../core/index';
import type { Judged, Outcome } from '../judging/outcome';
import { RUN_PHRASES } from '../wording/run-phrases';

const IGNORED: Localized = {
  vi: 'Tệp này bị cấu hình bỏ qua, hoặc là kết quả của một lần kiểm tra trước.',
  en: 'The configuration leaves this file out, or it is the report of an earlier run.',
};

/** Why a draft was not checked, with the file that it is. */
export function reasonFor(outcome: Exclude<Outcome, Judged>, path: string, locale: Locale): string {
  switch (outcome.kind) {
    case 'ignored':
      return `${path}: ${IGNORED[locale]}`;
    case 'problem':
      return `${path}: ${outcome.message[locale]}`;
    case 'crashed':
      return `${path}: ${RUN_PHRASES.crashed(outcome.reason)[locale]}`;
    case 'broken':
      return outcome.problems
        .map(({ file, line, column, message }) => `${file}:${line}:${column} ${message[locale]}`)
        .join('\n');
  }
}
