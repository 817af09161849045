import { resolve } from 'node:path';
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { findNearest } from '../../config/index';
import { createDocument, findRule, judgeFigures, RULES, textAt } from '../../core/index';
import { PHRASES } from '../wording/phrases';
import { answering, answerText, answerWith } from './answer';
import { LOCALE, TEXT } from './inputs';
import { checkSubject, readPage, type Workplace } from './workplace';

/** More figures than any draft has that an assistant is asked about. */
const MOST_FIGURES = 2_000;
/** By this name its configuration is found, as that of a text for `check_text` is. */
const UNNAMED = 'du-thao.vanban';

/** The tools that explain: a rule, and what the figures of a draft were bound to. */
export function addExplainTools(server: McpServer, workplace: Workplace): void {
  server.registerTool(
    'explain_rule',
    {
      title: 'Giải thích quy tắc (Explain a rule)',
      description:
        'Trang giải thích của một quy tắc, có ví dụ và nguồn. (The page of a rule, with examples and sources.)',
      inputSchema: { rule: z.string().describe('“figure/percent-mismatch”'), locale: LOCALE },
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    ({ rule, locale }) =>
      answering(() => {
        if (findRule(rule) !== undefined) return answerText(readPage(rule, locale));
        const ids = RULES.map(({ meta }) => meta.id);
        throw new Error(PHRASES.unknownRule(rule, findNearest(rule, ids))[locale]);
      }),
  );
  server.registerTool(
    'explain_figures',
    {
      title: 'Số liệu được tính từ đâu (What figures are bound to)',
      description:
        'Từng số liệu của dự thảo, phép tính mà nó được đối chiếu, và có khớp hay không: agrees, differs (kèm lý do), open là chưa đối chiếu. ' +
        '(Each figure of a draft, the arithmetic that it was held against, and whether it agrees, differs, with the reason, or is open: not checked.)',
      inputSchema: { text: TEXT, locale: LOCALE },
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    ({ text, locale }) =>
      answering(async () => {
        const document = createDocument(text);
        const subject = { kind: 'text', path: resolve(workplace.cwd, UNNAMED), text } as const;
        const { result } = await checkSubject(workplace, subject, { profile: null, locale });
        const figures = judgeFigures(document, result.findings, { limit: MOST_FIGURES, locale }).map(
          ({ figure: { span, sentence, formula }, state, message }) => ({
            value: textAt(document.pieces, span),
            formula,
            state,
            ...(message !== '' && { message }),
            sentence: textAt(document.pieces, sentence).trim(),
          }),
        );
        return answerWith({ figures });
      }),
  );
}
