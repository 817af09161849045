// Builds every bundle of the project: `node esbuild.mjs` once, `node esbuild.mjs --watch` while working.
import { cp, rm } from 'node:fs/promises';
import * as esbuild from 'esbuild';

/** One row for each program that is shipped. Each runs by itself: the installed package brings no other package. */
const bundles = [
  { entry: 'server/src/cli/main.ts', outfile: 'server/dist/cli.cjs', banner: { js: '#!/usr/bin/env node' } },
  { entry: 'server/src/node/main.ts', outfile: 'server/dist/server.cjs' },
  { entry: 'client/src/node/main.ts', outfile: 'client/dist/main.cjs', external: ['vscode'] },
];

const shared = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'linked',
  logLevel: 'warning',
  mainFields: ['module', 'main'],
};

await rm('server/dist', { recursive: true, force: true });
await rm('client/dist', { recursive: true, force: true });
for (const { entry, ...bundle } of bundles) {
  const options = { ...shared, ...bundle, entryPoints: [entry] };
  if (process.argv.includes('--watch')) await (await esbuild.context(options)).watch();
  else await esbuild.build(options);
}

// The pages of the rules are read at run time: by `vanban explain` and by the editor.
await cp('server/src/core/rules', 'server/dist/rules', {
  recursive: true,
  filter: path => !path.endsWith('.ts'),
});
