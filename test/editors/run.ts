/**
 * `npm run check:editors`: tries the settings of `docs/editors.md` in the real editors, without a window: a finding arrives, fixes are offered, the
 * first one is applied and saved. Needs Neovim and Helix, which no test does; the bundles must have been built.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installOnPath } from '../helpers/ci-files';
import { CLEAN, WRONG } from '../helpers/drafts';
import { findProgram, type Editor, type Trial } from './editor';
import { HELIX } from './helix';
import { NEOVIM } from './neovim';

type Outcome = 'good' | 'faulty' | 'missing';

async function tryEditor(editor: Editor): Promise<Outcome> {
  const program = findProgram(editor);
  if (program === null) {
    console.log(`${editor.name}: not installed. ${editor.howToInstall}; or name it in ${editor.variable}.`);
    return 'missing';
  }
  const fault = await attemptIn(editor, program);
  console.log(`${editor.name}: ${fault ?? 'a finding and its fixes arrived, and one was applied and saved'}`);
  return fault === null ? 'good' : 'faulty';
}

async function attemptIn(editor: Editor, program: string): Promise<string | null> {
  const folder = await mkdtemp(join(tmpdir(), 'vanban-editor-'));
  try {
    const draft = 'báo cáo.vanban';
    await writeFile(join(folder, draft), WRONG);
    const path = await installOnPath(join(folder, 'bin'));
    const env = { ...process.env, PATH: path, HOME: folder, XDG_CONFIG_HOME: join(folder, 'config') };
    return faultOf(await editor.attempt(program, { folder, draft, env }));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function faultOf({ findings, fixes, text }: Trial): string | null {
  if (findings.length !== 1 || findings[0]?.includes('53,17%') !== true)
    return `it shows “${findings.join()}”`;
  if (!fixes.some(title => title.includes('53,17%'))) return `it offers “${fixes.join('”, “')}”`;
  return text === CLEAN ? null : `the fix gave “${text}”`;
}

const outcomes = [await tryEditor(NEOVIM), await tryEditor(HELIX)];
process.exitCode = outcomes.includes('faulty') ? 1 : outcomes.includes('missing') ? 2 : 0;
