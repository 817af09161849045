import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { packRegisterFile } from '../pack-register';

/**
 * The page that checks drafts, as one file: program, style and register lie in it, and its policy allows neither connections nor anything that is
 * not in it. `root` is the checkout.
 */
export async function makeCheckPage(root: string): Promise<string> {
  const [frame, style, manifest, register, script] = await Promise.all([
    readFile(join(root, 'page/page.html'), 'utf8'),
    readFile(join(root, 'page/page.css'), 'utf8'),
    readFile(join(root, 'package.json'), 'utf8'),
    packRegisterFile(join(root, 'server/data/central.csv')),
    bundle(join(root, 'page/src/main.ts')),
  ]);
  const { version } = JSON.parse(manifest) as { readonly version: string };
  const data = '<script type="application/octet-stream" id="register">';
  const parts = [
    ['POLICY', policyFor({ script, style })],
    ['VERSION', version],
    ['<link rel="stylesheet" href="page.css" />', `<style>${style}</style>`],
    [data, `${data}${Buffer.from(register).toString('base64')}`],
    ['<script src="main.js"></script>', `<script>${script}</script>`],
  ] as const;
  return parts.reduce((page, [mark, part]) => put(page, mark, part), frame);
}

/** Puts a part where its mark stands. Throws where the frame has no such mark. */
function put(frame: string, mark: string, part: string): string {
  const at = frame.indexOf(mark);
  if (at === -1) throw new Error(`page.html has no ${mark}.`);
  return frame.slice(0, at) + part + frame.slice(at + mark.length);
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    target: ['chrome110', 'firefox115', 'safari16'],
    supported: { 'regexp-unicode-property-escapes': true },
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    mainFields: ['module', 'main'],
  });
  const [output] = outputFiles;
  // Else the first of these in a string would end the script.
  return (output?.text ?? '').trimEnd().replaceAll('</script', '<\\/script');
}

/** Nothing but this script and this style, and no address to ask. */
function policyFor({ script, style }: { readonly script: string; readonly style: string }): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
