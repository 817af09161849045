import type { Localized, Severity } from '../../core/index';

/** The names of the severities in a report. */
export const SEVERITY_NAMES: Readonly<Record<Severity, Localized>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  information: { vi: 'gợi ý', en: 'information' },
};
