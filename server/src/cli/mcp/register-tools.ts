import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import {
  canonicalOf,
  writeShort,
  type CalendarDate,
  type Locale,
  type RegisterEntry,
} from '../../core/index';
import { answering, answerWith } from './answer';
import { LOCALE } from './inputs';
import { loadRegister, type Workplace } from './workplace';

const MOST_FOUND = 50;

/** The tool that looks documents up in the registers of the folder. */
export function addRegisterTools(server: McpServer, workplace: Workplace): void {
  server.registerTool(
    'look_up_document',
    {
      title: 'Tra văn bản (Look a document up)',
      description:
        'Tìm văn bản theo số, ký hiệu hoặc từ trong trích yếu, có dấu hay không dấu: ngày, cơ quan ban hành, hiệu lực, văn bản thay thế. ' +
        '(Finds documents by symbol or by words of their titles: date, issuer, force, what replaced them.)',
      inputSchema: {
        query: z.string().min(1).describe('“30/2020/NĐ-CP”, “cong tac van thu”'),
        limit: z.number().int().min(1).max(MOST_FOUND).default(10),
        locale: LOCALE,
      },
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    ({ query, limit, locale }) =>
      answering(async () => {
        const register = await loadRegister(workplace);
        const symbol = canonicalOf(query);
        const exact = symbol === null ? [] : register.find(symbol);
        const found = exact.length > 0 ? exact : register.search(query, limit);
        return answerWith({ documents: found.slice(0, limit).map(entry => tellEntry(entry, locale)) });
      }),
  );
}

function tellEntry(entry: RegisterEntry, locale: Locale): Record<string, unknown> {
  const { symbol, type, date, issuer, title, effective, replacedBy, expiredFrom, evidence, certainty } =
    entry;
  return {
    symbol,
    type,
    date: tellDay(date),
    issuer,
    title,
    effective: tellDay(effective),
    replacedBy: replacedBy === null ? null : { symbol: replacedBy.symbol, from: tellDay(replacedBy.from) },
    expiredFrom: tellDay(expiredFrom),
    evidence: evidence[locale],
    certainty,
  };
}

function tellDay(day: CalendarDate | null): string | null {
  return day === null ? null : writeShort(day);
}
