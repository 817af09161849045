import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';

/** An answer as data, and the same as JSON for clients that read text alone. */
export function answerWith(data: Readonly<Record<string, unknown>>): CallToolResult {
  return { content: [{ type: 'text', text: JSON.stringify(data, null, 2) }], structuredContent: { ...data } };
}

/** An answer that is a text. */
export function answerText(text: string): CallToolResult {
  return { content: [{ type: 'text', text }] };
}

/** Does what was asked; what goes wrong is told to the assistant, which can mend its question. */
export async function answering(
  work: () => CallToolResult | Promise<CallToolResult>,
): Promise<CallToolResult> {
  try {
    return await work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { content: [{ type: 'text', text: reason }], isError: true };
  }
}
