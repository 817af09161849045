import * as esbuild from 'esbuild';
import { patternPlugin } from '../../server/scripts/pattern-plugin';

/** Where the bundles go, `NAME.mjs` each. */
export const OUT = '.cache/bench';

/** Bundles measures like the product itself; what runs the TypeScript of this folder would slow down what is measured. */
export async function bundleMeasures(names: readonly string[]): Promise<void> {
  await esbuild.build({
    entryPoints: names.map(name => `test/bench/measures/${name}.ts`),
    outdir: OUT,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    plugins: [patternPlugin],
    platform: 'node',
    format: 'esm',
    // The protocol's package asks for modules of Node as CommonJS does.
    banner: {
      js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
    },
    target: 'node20',
    // Else each pattern with classes of letters would be made anew by the function that it stands in, at each call.
    supported: { 'regexp-unicode-property-escapes': true },
    logLevel: 'warning',
  });
}
