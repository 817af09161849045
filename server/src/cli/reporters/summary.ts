import { type Locale, pickFix, type ReportedFinding } from '../../core/index';
import { countAll, type FileReport } from '../results/report';
import { PHRASES } from '../wording/phrases';
import type { ReportContext } from './common/context';

/** The last line of a report: "3 lỗi, 1 cảnh báo, 0 gợi ý; 2/5 tệp có phát hiện". */
export function summaryOf(reports: readonly FileReport[], context: ReportContext): string {
  const { locale, quiet, colors, notices } = context;
  const { error, warning, information } = countAll(reports);
  const files = reports.filter(report => report.findings.length > 0).length;
  const parts = quiet
    ? [count(error, 'error', locale)]
    : [
        count(error, 'error', locale),
        count(warning, 'warning', locale),
        count(information, 'information', locale),
      ];
  const where = {
    vi: `; ${files}/${reports.length} tệp có phát hiện`,
    en: ` in ${files} of ${countFiles(reports.length)}`,
  }[locale];
  const line = `${parts.join(', ')}${where}`;
  const fixable = reports.reduce((sum, { findings }) => sum + findings.filter(hasSafeFix).length, 0);
  const hint = { vi: `${fixable} chỗ tự sửa được bằng --fix.`, en: `${fixable} can be fixed with --fix.` }[
    locale
  ];
  const fixed = notices.flatMap(notice =>
    notice.kind === 'fixed' ? [PHRASES.fixed(notice.places, notice.files)[locale]] : [],
  );
  return [colors.bold(line), ...fixed, ...(fixable === 0 ? [] : [hint])].join('\n');
}

function hasSafeFix(finding: ReportedFinding): boolean {
  return pickFix(finding, { unsafe: false }) !== null;
}

type Word = 'error' | 'warning' | 'information';

function count(number: number, word: Word, locale: Locale): string {
  const vi = { error: 'lỗi', warning: 'cảnh báo', information: 'gợi ý' };
  const en = {
    error: plural('error', number),
    warning: plural('warning', number),
    information: 'information',
  };
  return `${number} ${{ vi, en }[locale][word]}`;
}

function countFiles(number: number): string {
  return `${number} ${plural('file', number)}`;
}

function plural(word: string, number: number): string {
  return number === 1 ? word : `${word}s`;
}
