import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { findNearest } from '../../config/index';
import { createDocument, findRule, listFigures, RULES, textAt } from '../../core/index';
import { PHRASES } from '../wording/phrases';
import { answering, answerText, answerWith } from './answer';
import { LOCALE, TEXT } from './inputs';
import { readPage } from './workplace';

/** More figures than any draft has that an assistant is asked about. */
const MOST_FIGURES = 2_000;

/** The tools that explain: a rule, and what the figures of a draft were bound to. */
export function addExplainTools(server: McpServer): void {
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
        'Từng số liệu của dự thảo, phép tính mà nó được đối chiếu, và có khớp hay không. ' +
        '(Each figure of a draft, the arithmetic that it was held against, and whether it agrees.)',
      inputSchema: { text: TEXT, locale: LOCALE },
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    ({ text, locale }) =>
      answering(() => {
        const document = createDocument(text);
        const figures = listFigures(document, MOST_FIGURES, locale).map(
          ({ span, sentence, formula, state }) => ({
            value: textAt(document.pieces, span),
            formula,
            state,
            sentence: textAt(document.pieces, sentence).trim(),
          }),
        );
        return answerWith({ figures });
      }),
  );
}
