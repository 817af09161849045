import { build } from 'esbuild';
import { patternPlugin } from '../pattern-plugin';

/** A script for browsers, as text that may stand in a page. Its patterns are made as those of all bundles are. */
export async function bundleScript(entry: string): Promise<string> {
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
    plugins: [patternPlugin],
  });
  const [output] = outputFiles;
  // Else the first of these in a string would end the script.
  return (output?.text ?? '').trimEnd().replaceAll('</script', '<\\/script');
}
