import type { Locale, RuleGroup } from '../../../core/index';

interface HtmlWords {
  readonly title: string;
  readonly intro: string;
  readonly totals: string;
  readonly charts: string;
  readonly files: string;
  readonly ofFiles: (found: number, all: number) => string;
  readonly failures: string;
  readonly clean: string;
  readonly line: (line: number) => string;
  readonly repair: string;
  readonly safe: string;
  readonly review: string;
  readonly related: string;
  readonly findings: (count: number) => string;
  readonly groups: Readonly<Record<RuleGroup, string>>;
}

/** What the page says by itself. */
export const HTML_WORDS: Readonly<Record<Locale, HtmlWords>> = {
  vi: {
    title: 'Kết quả kiểm tra dự thảo văn bản',
    intro: 'Mỗi phát hiện được nêu kèm câu văn, chỗ cần xem được tô nền; bên dưới là cách sửa.',
    totals: 'Tổng hợp',
    charts: 'Theo nhóm quy tắc',
    files: 'tệp có phát hiện',
    ofFiles: (found, all) => `${found}/${all}`,
    failures: 'Không kiểm tra được',
    clean: 'Không có phát hiện nào.',
    line: line => `dòng ${line}`,
    repair: 'Cách sửa',
    safe: 'tự sửa được',
    review: 'cần xem lại',
    related: 'Liên quan',
    findings: count => `${count} phát hiện`,
    groups: {
      figure: 'Số liệu',
      date: 'Ngày tháng',
      reference: 'Viện dẫn',
      structure: 'Bố cục',
      style: 'Trình bày',
    },
  },
  en: {
    title: 'Check of draft documents',
    intro: 'Each finding stands in its sentence, marked where to look; below it is the repair.',
    totals: 'Totals',
    charts: 'By group of rules',
    files: 'files with findings',
    ofFiles: (found, all) => `${found} of ${all}`,
    failures: 'Could not be checked',
    clean: 'Nothing was found.',
    line: line => `line ${line}`,
    repair: 'Repair',
    safe: 'safe',
    review: 'review first',
    related: 'Related',
    findings: count => (count === 1 ? '1 finding' : `${count} findings`),
    groups: {
      figure: 'Figures',
      date: 'Dates',
      reference: 'References',
      structure: 'Structure',
      style: 'Style',
    },
  },
};
