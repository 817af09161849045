import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSettings, runToEnd, type Editor, type Place, type Trial } from './editor';

/** Waits for findings, asks for the fixes of the first, applies the preferred one, saves, and writes down what was seen. */
const PROBE = `
local seen = { findings = {}, fixes = {} }
local function probe()
  vim.wait(WAIT_MS, function() return #vim.diagnostic.get(0) > 0 end, 20)
  local found = vim.diagnostic.get(0)
  for _, one in ipairs(found) do
    table.insert(seen.findings, one.message)
  end
  if #found == 0 then return end
  local first = found[1]
  local line = vim.api.nvim_buf_get_lines(0, first.lnum, first.lnum + 1, true)[1]
  local _, character = vim.str_utfindex(line, first.col)
  local place = { line = first.lnum, character = character }
  local asked = {
    textDocument = vim.lsp.util.make_text_document_params(),
    range = { start = place, ['end'] = place },
    context = { diagnostics = {} },
  }
  local answers = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', asked, WAIT_MS)
  local chosen
  for id, answer in pairs(answers or {}) do
    for _, action in ipairs(answer.result or {}) do
      table.insert(seen.fixes, action.title)
      if action.isPreferred and not chosen then chosen = { id = id, action = action } end
    end
  end
  if not chosen then return end
  local client = vim.lsp.get_client_by_id(chosen.id)
  local action = chosen.action
  if not action.edit then
    action = client.request_sync('codeAction/resolve', action, WAIT_MS, 0).result
  end
  vim.lsp.util.apply_workspace_edit(action.edit, client.offset_encoding)
end
local isDone, fault = pcall(probe)
seen.fault = not isDone and tostring(fault) or nil
vim.fn.writefile({ vim.fn.json_encode(seen) }, 'seen.json')
vim.cmd('wall')
vim.cmd('qall!')
`;

/** How long Neovim itself waits for the server. */
const WAIT_MS = 30_000;

/** Neovim, without a window. */
export const NEOVIM: Editor = {
  name: 'Neovim',
  programs: ['nvim'],
  variable: 'VANBAN_NVIM',
  howToInstall: 'apt-get install neovim',
  attempt,
};

async function attempt(program: string, { folder, draft, env }: Place): Promise<Trial> {
  await writeFile(join(folder, 'init.lua'), await readSettings('lua'));
  await writeFile(join(folder, 'probe.lua'), PROBE.replaceAll('WAIT_MS', String(WAIT_MS)));
  const words = ['--headless', '-u', 'init.lua', draft, '-c', 'luafile probe.lua'];
  const printed = await runToEnd(spawn(program, words, { cwd: folder, env }));
  const seen = await readFile(join(folder, 'seen.json'), 'utf8').catch(() => null);
  if (seen === null) throw new Error(`Neovim wrote nothing down. It printed: ${printed}`);
  const { findings, fixes, fault } = JSON.parse(seen) as Trial & { readonly fault?: string };
  if (fault !== undefined) throw new Error(fault);
  return { findings, fixes, text: await readFile(join(folder, draft), 'utf8') };
}
