import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { addCheckTools } from './check-tools';
import { addExplainTools } from './explain-tools';
import { addRegisterTools } from './register-tools';
import { addRulePages } from './rule-pages';
import { addTemplateTools } from './template-tools';
import type { Workplace } from './workplace';

/** The tools and pages that an assistant is offered over the Model Context Protocol. They read, and change nothing. */
export function createMcpServer(version: string, workplace: Workplace): McpServer {
  const server = new McpServer({ name: 'vanban', version }, { instructions: INSTRUCTIONS });
  addCheckTools(server, workplace);
  addExplainTools(server, workplace);
  addRegisterTools(server, workplace);
  addTemplateTools(server, workplace);
  addRulePages(server);
  return server;
}

const INSTRUCTIONS =
  'Checks Vietnamese official documents offline. Call check_text on every draft that you write or change, and mend what it reports: ' +
  'figures are recomputed exactly. Change a figure, a date or a citation only when the person agrees. ' +
  'Look a document up with look_up_document before you cite it.';
