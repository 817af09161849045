import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import type { Locale, Localized } from '../../core/index';
import { describeFile } from '../reporters/json';
import { answering, answerWith } from './answer';
import { LOCALE, PROFILE, TEXT } from './inputs';
import { checkSubject, type CheckedDraft, type Workplace } from './workplace';

const READS_ONLY = { readOnlyHint: true, openWorldHint: false } as const;

/** The tools that check: a text that is not saved yet, and a file. */
export function addCheckTools(server: McpServer, workplace: Workplace): void {
  server.registerTool(
    'check_text',
    {
      title: 'Kiểm tra dự thảo (Check a draft)',
      description:
        'Tính lại số liệu, tỷ lệ, ngày tháng, viện dẫn trong một dự thảo văn bản tiếng Việt và nói chỗ sai. ' +
        '(Recomputes figures, percentages, dates and citations of a Vietnamese official draft and says what is wrong.)',
      inputSchema: {
        text: TEXT,
        name: z
          .string()
          .default('du-thao.vanban')
          .describe('Tên tệp để tìm cấu hình. (The file name by which its configuration is found.)'),
        profile: PROFILE,
        locale: LOCALE,
      },
      annotations: READS_ONLY,
    },
    ({ text, name, profile = null, locale }) =>
      answering(async () => {
        const subject = { kind: 'text', path: resolve(workplace.cwd, name), text } as const;
        return answerWith(tell(await checkSubject(workplace, subject, { profile, locale }), locale));
      }),
  );
  server.registerTool(
    'check_file',
    {
      title: 'Kiểm tra tệp (Check a file)',
      description:
        'Như check_text, với một tệp .vanban, .txt, .md hoặc .docx trên máy. (Like check_text, for a file on this machine, Word included.)',
      inputSchema: {
        path: z
          .string()
          .describe('Đường dẫn, tính từ thư mục làm việc. (The path, from the working folder.)'),
        profile: PROFILE,
        locale: LOCALE,
      },
      annotations: READS_ONLY,
    },
    ({ path, profile = null, locale }) =>
      answering(async () => {
        const subject = { kind: 'file', path: resolve(workplace.cwd, toPath(path)) } as const;
        return answerWith(tell(await checkSubject(workplace, subject, { profile, locale }), locale));
      }),
  );
}

/** Assistants name files as their clients do, some by an address. One of another machine is left as it is: there is no such file. */
function toPath(written: string): string {
  try {
    return /^file:/iu.test(written) ? fileURLToPath(written) : written;
  } catch {
    return written;
  }
}

/** As the JSON report has it. What is left out is counted, and told. */
function tell(
  { path, text, places, result, remarks }: CheckedDraft,
  locale: Locale,
): Record<string, unknown> {
  const report = describeFile({ path, text, places, findings: result.findings }, locale);
  const messages = report.messages.slice(0, MOST_MESSAGES);
  const left = report.messages.length - messages.length;
  const told = left > 0 ? [...remarks, leftOut(messages.length, left)] : remarks;
  return { ...report, messages, remarks: told.map(remark => remark[locale]) };
}

/** More than an assistant mends before it checks again; an answer with all of them would be longer than any reads. */
const MOST_MESSAGES = 200;

function leftOut(told: number, left: number): Localized {
  return {
    vi: `Chỉ nêu ${told} chỗ đầu tiên, còn ${left} chỗ nữa; hãy sửa rồi kiểm tra lại.`,
    en: `Only the first ${told} are told, ${left} more are left; mend them and check again.`,
  };
}
