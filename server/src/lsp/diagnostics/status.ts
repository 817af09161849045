import { classInForce, readTextKind, type Severity } from '../../core/index';
import { guardTask } from '../protocol/guard';
import type { Inspected } from '../session/inspector';
import { STATUS_NOTIFICATION, type StatusParams } from '../protocol/protocol';
import type { Session } from '../session/session';

/** Tells a client that wants to know how a draft stands. */
export function sendStatus(
  { abilities, connection }: Session,
  inspected: Inspected,
  scope: StatusParams['scope'],
): void {
  if (!abilities.wantsStatus) return;
  guardTask(connection, STATUS_NOTIFICATION, () =>
    connection.sendNotification(STATUS_NOTIFICATION, statusOf(inspected, scope)),
  );
}

function statusOf({ draft, settings, result }: Inspected, scope: StatusParams['scope']): StatusParams {
  const count = (severity: Severity): number =>
    (result?.findings ?? []).filter(finding => finding.severity === severity).length;
  const { documentClass, origin } = classInForce(draft.model, settings.settings);
  return {
    uri: draft.uri,
    version: draft.version,
    checked: result !== null,
    scope,
    errors: count('error'),
    warnings: count('warning'),
    informations: count('information'),
    profile: settings.settings.profile,
    documentClass,
    classOrigin: origin,
    textKind: readTextKind(draft.model),
  };
}
