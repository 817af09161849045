import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { findNearest } from '../../config/index';
import {
  answersToValues,
  fillTemplate,
  findTemplate,
  isDocumentNumber,
  isRealDate,
  TEMPLATES,
} from '../../core/index';
import { PHRASES } from '../wording/phrases';
import { answering, answerText, answerWith } from './answer';
import { LOCALE } from './inputs';
import type { Workplace } from './workplace';

const WRONG_DATE = {
  vi: 'Cần một ngày có thật, viết như 2026-01-31.',
  en: 'This must be a real day, written as 2026-01-31.',
} as const;

/** The tools for new documents: which templates there are, and one of them filled. */
export function addTemplateTools(server: McpServer, { today }: Workplace): void {
  server.registerTool(
    'list_templates',
    {
      title: 'Các mẫu văn bản (Templates)',
      description: 'Mẫu của từng loại văn bản và từng phần. (The templates of documents and of their parts.)',
      inputSchema: { locale: LOCALE },
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    ({ locale }) =>
      answering(() => {
        const templates = TEMPLATES.map(({ id, kind, name, documentClass, sources }) => ({
          id,
          kind,
          name: name[locale],
          class: documentClass,
          sources,
        }));
        return answerWith({ templates });
      }),
  );
  server.registerTool(
    'fill_template',
    {
      title: 'Soạn từ mẫu (Fill a template)',
      description:
        'Văn bản mới theo đúng thể thức, từ một mẫu. (A new document in its official form, from a template.)',
      inputSchema: {
        template: z.string().describe('id trong list_templates (an id of list_templates)'),
        issuer: z.string().optional().describe('Cơ quan ban hành: “UBND xã Hòa An”. (The issuing body.)'),
        superior: z.string().optional().describe('Cơ quan cấp trên. (The body above it.)'),
        place: z.string().optional().describe('Địa danh. (The place of issue.)'),
        number: z
          .string()
          .refine(isDocumentNumber, 'Chỉ ghi số, không kèm ký hiệu: 8, 12a. (The number alone: 8, 12a.)')
          .optional()
          .describe('Số văn bản. (The number of the document.)'),
        date: z
          .string()
          .regex(/^\d{4}-\d{2}-\d{2}$/u, `${WRONG_DATE.vi} (${WRONG_DATE.en})`)
          .optional()
          .describe('Ngày ban hành, 2026-01-31; bỏ trống là hôm nay. (Today without it.)'),
        locale: LOCALE,
      },
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    ({ template: id, issuer = null, superior = null, place = null, number = null, date, locale }) =>
      answering(() => {
        const template = findTemplate(id);
        if (template === undefined) throw new Error(PHRASES.unknownTemplate(id, nearestTo(id))[locale]);
        const day = date === undefined ? today() : readDay(date);
        if (day === null) throw new Error(WRONG_DATE[locale]);
        const values = answersToValues({ issuer, superior, place, number, date: day });
        return answerText(`${fillTemplate(template.body, values).trimEnd()}\n`);
      }),
  );
}

function nearestTo(id: string): readonly string[] {
  const nearest = findNearest(
    id,
    TEMPLATES.map(template => template.id),
  );
  return nearest === null ? [] : [nearest];
}

/** The pattern of the input has been checked; the day may still be none. */
function readDay(written: string): ReturnType<Workplace['today']> | null {
  const [year = 0, month = 0, day = 0] = written.split('-').map(Number);
  return isRealDate({ year, month, day }) ? { year, month, day } : null;
}
