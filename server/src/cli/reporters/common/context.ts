import type { Colors } from 'picocolors/types';
import type { Locale, RuleId } from '../../../core/index';
import type { FileReport } from '../../results/report';
import type { Notice } from '../../results/notice';

/** What a reporter knows beside the findings. */
export interface ReportContext {
  readonly locale: Locale;
  /** Paths below it are shown relative to it. */
  readonly cwd: string;
  /** The folder of the repository, where the service that runs the check names it; paths of annotations start there. */
  readonly repository: string | null;
  /** True where only errors are told. */
  readonly quiet: boolean;
  readonly colors: Colors;
  /** What is told on standard error too: files that could not be read, broken configurations. */
  readonly notices: readonly Notice[];
  /** The version of the product. */
  readonly readVersion: () => string;
  /** The page of a rule, in Markdown and in the language of the report. */
  readonly readPage: (ruleId: RuleId) => string;
}

/** A report: whole, or in parts that are made one after the other, so that those of ten thousand files are never there at once. */
export type Rendered = string | Iterable<string>;

/** Writes one report. The same findings give the same text, byte for byte. */
export type Render = (reports: readonly FileReport[], context: ReportContext) => Rendered;
