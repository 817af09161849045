/** How much of a file tells what it is: so many units from its start, and so many before its end. */
export const HEAD_LENGTH = 4096;
export const TAIL_LENGTH = 512;

/**
 * True for a report that vanban wrote, in any of its forms, and for a comparison of versions: what a run leaves in a
 * folder under the name of a draft ("> ket-qua.txt"), and what no later run should check.
 */
export function isWrittenReport(text: string): boolean {
  const head = text.slice(0, HEAD_LENGTH);
  return (
    SUMMARY.test(text.slice(-TAIL_LENGTH)) || DIFFERENCE.test(head) || FORMS.some(form => form.test(head))
  );
}

/** True for a report of vanban in any of its forms. An empty one is: there is nothing in it to lose. */
export function isOwnReport(head: string, tail: string): boolean {
  if (/^\s*(?:\[\s*\]\s*)?$/u.test(head)) return true;
  return SUMMARY.test(tail) || FORMS.some(form => form.test(head));
}

/** The last lines of the format "text", in both languages. */
const SUMMARY =
  /(?:^|\n)\d+ (?:lỗi|errors?)(?:, \d+ (?:cảnh báo|warnings?), \d+ (?:gợi ý|information))?(?:; \d+\/\d+ tệp có phát hiện| in \d+ of \d+ files?)\n(?:\d+ (?:chỗ tự sửa được bằng --fix|can be fixed with --fix)\.\n)?$/u;

const RULE = '(?:date|figure|reference|structure|style)\\/[a-z-]+';

/** The first lines of the formats "unix" and "github". */
const REPORT_LINES: readonly RegExp[] = [
  new RegExp(`^\\P{Cc}+:\\d+:\\d+: (?:error|warning|information): \\P{Cc}+ \\[${RULE}\\]\\n`, 'u'),
  new RegExp(`^::(?:error|warning|notice) file=\\P{Cc}*title=(?:vanban|${RULE})::`, 'u'),
];

/** How the other forms begin, each with the word by which no other program's is taken for ours. */
const FORMS: readonly RegExp[] = [
  ...REPORT_LINES,
  /^(?:\[\s*)?\{\s*"filePath": ?"[^\n]*[,\n]\s*"errorCount"/u,
  /^\{\s*"\$schema": ?"[^"]*sarif[^"]*",[^]{0,300}"name": ?"vanban"/u,
  new RegExp(`^\\[\\s*\\{[^]*"check_name": ?"(?:vanban|${RULE})"`, 'u'),
  /^<\?xml[^\n]*\n<testsuites name="vanban"/u,
  /^<\?xml[^\n]*\n<checkstyle version="10\.0">(?:(?! source=")[^])*(?: source="vanban\/|<\/checkstyle>)/u,
  /^\{\s*"source": ?\{\s*"name": ?"vanban"/u,
  /^<!doctype html>[^]{0,800}<meta name="generator" content="vanban /u,
];

const DIFFERENCE = /^--- a\/\P{Cc}+\n\+\+\+ b\/\P{Cc}+\n@@ -\d/u;
