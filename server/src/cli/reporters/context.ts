import type { Colors } from 'picocolors/types';
import type { Locale } from '../../core/index';

/** What a reporter knows beside the findings. */
export interface ReportContext {
  readonly locale: Locale;
  /** Paths below it are shown relative to it. */
  readonly cwd: string;
  /** True where only errors are told. */
  readonly quiet: boolean;
  readonly colors: Colors;
}
