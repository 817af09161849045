// The bundle that `vanban mcp` starts: an assistant talks to it over standard input and output.
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { readToday } from '../../node/today';
import { readVersion } from '../commands/version';
import { createMcpServer } from './server';

const workplace = { cwd: process.cwd(), today: () => readToday(process.env) };
void createMcpServer(readVersion(), workplace).connect(new StdioServerTransport());
