import type { ReportedFinding } from '../../core/index';
import { fileNameOf } from '../host/file-name';
import { guardRequest } from '../protocol/guard';
import { REPORT_REQUEST, type ReportParams, type ReportResult } from '../protocol/protocol';
import { inspectedOrNull, type Session } from '../session/session';

/** Answers with the report over an open draft, as its text is now, saved or not. */
export function registerReport(session: Session): void {
  const { connection, host, inspector } = session;
  connection.onRequest(
    REPORT_REQUEST,
    guardRequest(connection, REPORT_REQUEST, async ({ uri }: ReportParams, token): Promise<ReportResult> => {
      const inspected = inspectedOrNull(await inspector.inspect(uri, token));
      if (inspected === null) return { html: null };
      const { draft, settings, result } = inspected;
      if (result === null) return { html: null };
      const text = draft.model.source.written.toString();
      const reported = { name: fileNameOf(host, uri), text, findings: result.findings.map(namingOthers) };
      return { html: host.renderReport(reported, settings.locale) };
    }),
  );
}

/** Of another draft the report gives the name, and not the address that the protocol has for it. */
function namingOthers(finding: ReportedFinding): ReportedFinding {
  const related = finding.related.map(place =>
    place.elsewhere === undefined
      ? place
      : { ...place, elsewhere: { ...place.elsewhere, source: place.elsewhere.name } },
  );
  return { ...finding, related };
}
