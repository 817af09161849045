import type { ReportContext } from '../common/context';

/** What the page needs to know beside the findings: less than other reports, so that the language server can have one written too. */
export type HtmlContext = Pick<ReportContext, 'locale' | 'cwd' | 'quiet' | 'notices' | 'readVersion'>;
