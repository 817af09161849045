import { renderHtml } from '../cli/reporters/html/page';
import type { Locale } from '../core/index';
import type { ReportedDraft } from '../lsp/host/host';

/** The report of the command line over one draft. Its path is its name, so nothing of the disk is told. */
export function renderReport(draft: ReportedDraft, version: string, locale: Locale): string {
  const { name, text, findings } = draft;
  const report = { path: name, text, places: null, findings };
  return renderHtml([report], { locale, cwd: '', quiet: false, notices: [], readVersion: () => version });
}
