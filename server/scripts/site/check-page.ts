import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packRegisterFile } from '../pack-register';
import { bundleScript } from './bundle-script';
import { policyFor } from './policy';
import { put } from './put';
import { readStyle } from './read-style';

/**
 * The page that checks drafts, as one file: program, style and register lie in it, and its policy allows neither connections nor anything that is
 * not in it. `root` is the checkout.
 */
export async function makeCheckPage(root: string): Promise<string> {
  const [frame, style, manifest, register, script] = await Promise.all([
    readFile(join(root, 'page/page.html'), 'utf8'),
    readStyle(root, 'page/page.css'),
    readFile(join(root, 'package.json'), 'utf8'),
    packRegisterFile(join(root, 'server/data/central.csv')),
    bundleScript(join(root, 'page/src/main.ts')),
  ]);
  const { version } = JSON.parse(manifest) as { readonly version: string };
  const data = '<script type="application/octet-stream" id="register">';
  const parts = [
    ['POLICY', `${policyFor({ script, style })}; form-action 'none'`],
    ['VERSION', version],
    ['<link rel="stylesheet" href="page.css" />', `<style>${style}</style>`],
    [data, `${data}${Buffer.from(register).toString('base64')}`],
    ['<script src="main.js"></script>', `<script>${script}</script>`],
  ] as const;
  return parts.reduce((page, [mark, part]) => put(page, mark, part), frame);
}
