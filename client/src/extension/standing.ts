import { say, sayClassOrigin, sayProfile, sayTextKind } from '../wording/messages';
import type { StatusParams } from '../protocol/protocol';

/** How the draft in front stands, in words. */
export type Standing =
  | { readonly kind: 'checking' }
  | { readonly kind: 'unchecked' }
  | {
      readonly kind: 'checked';
      readonly errors: number;
      readonly warnings: number;
      /** The draft is long, and the rest of it is being checked. */
      readonly isPart: boolean;
      /** "1 lỗi, 0 cảnh báo, 0 gợi ý". */
      readonly counts: string;
      /** "Hệ văn bản: Đảng (có tiêu đề của Đảng) · dự thảo". */
      readonly whatItIs: string;
      /** "Đảng · dự thảo". */
      readonly inShort: string;
    };

/**
 * Reads what the server said last of a document, which is now at this version. That a text is no draft counts for the version that it
 * was said of alone: what is typed next may make one of it, and until the answer nobody knows.
 */
export function readStanding(version: number | undefined, status: StatusParams | undefined): Standing {
  if (status === undefined) return { kind: 'checking' };
  if (!status.checked) return { kind: status.version === version ? 'unchecked' : 'checking' };
  const { errors, warnings, informations, documentClass, classOrigin, textKind, scope } = status;
  const isClean = errors + warnings + informations === 0;
  const counts = isClean ? say('statusClean') : say('statusCounts', errors, warnings, informations);
  const className = sayProfile(documentClass);
  const kind = sayTextKind(textKind);
  const said = say('statusProfile', className, sayClassOrigin(classOrigin));
  return {
    kind: 'checked',
    errors,
    warnings,
    isPart: scope === 'part',
    counts: scope === 'part' ? say('statusPart', counts) : counts,
    whatItIs: textKind === 'whole' ? `${said} · ${kind}` : say('statusKind', said, kind),
    inShort: capitalized(`${className} · ${kind}`),
  };
}

/** It stands at the beginning of what the status bar says. */
function capitalized(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
