import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import type { JsonMessage } from '../cli-findings';
import { CLI } from '../run-cli';
import { faceOf, type FaceFinding, type FaceFindings } from './face';

/** What an assistant is told of the files of a folder. */
export async function checkByAssistant(names: readonly string[], cwd: string): Promise<FaceFindings> {
  const client = new Client({ name: 'test', version: '1.0.0' });
  const env = { PATH: process.env['PATH'] ?? '' };
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [CLI, 'mcp'], cwd, env }));
  try {
    const found = new Map<string, readonly FaceFinding[]>();
    for (const name of names) {
      const answer = await client.callTool({ name: 'check_file', arguments: { path: name } });
      const { messages } = answer.structuredContent as { readonly messages: readonly JsonMessage[] };
      found.set(name, messages.map(faceOf));
    }
    return found;
  } finally {
    await client.close();
  }
}
