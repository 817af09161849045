import type { Locale, Localized } from '../../core/index';
import type { FileReport } from '../results/report';
import { PHASES, type Phase, type Stopwatch } from '../judging/stopwatch';

/** What a run has done, for `--stats`. */
export interface RunStats {
  readonly reports: readonly FileReport[];
  /** UTF-16 units of all texts that were checked. */
  readonly characters: number;
  readonly stopwatch: Stopwatch;
}

const PHASE_NAMES: Readonly<Record<Phase, Localized>> = {
  find: { vi: 'tìm tệp', en: 'find files' },
  gather: { vi: 'đọc viện dẫn của mọi tệp', en: 'read the citations of all files' },
  configure: { vi: 'cấu hình', en: 'configure' },
  read: { vi: 'đọc', en: 'read' },
  check: { vi: 'kiểm tra', en: 'check' },
  write: { vi: 'ghi', en: 'write' },
  report: { vi: 'báo cáo', en: 'report' },
};

/** Files, characters, milliseconds of each part (where threads did it, of all of them), findings of each rule. */
export function renderStats({ reports, characters, stopwatch }: RunStats, locale: Locale): string {
  const words = {
    vi: { files: 'tệp', characters: 'ký tự', ofThreads: ' (cộng của mọi luồng)' },
    en: { files: 'files', characters: 'characters', ofThreads: ' (sum of all threads)' },
  }[locale];
  const times = PHASES.map(phase => {
    const note = stopwatch.isOfThreads(phase) ? words.ofThreads : '';
    return `  ${PHASE_NAMES[phase][locale]}: ${stopwatch.spentMs(phase).toFixed(1)} ms${note}`;
  });
  const rules = [...countByRule(reports)].map(([ruleId, count]) => `  ${ruleId}: ${count}`);
  const head = `${words.files}: ${reports.length}, ${words.characters}: ${characters}`;
  return `${[head, ...times, ...rules].join('\n')}\n`;
}

function countByRule(reports: readonly FileReport[]): ReadonlyMap<string, number> {
  const ids = reports.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)).sort();
  return new Map([...new Set(ids)].map(id => [id, ids.filter(other => other === id).length]));
}
