import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';

/** The sources that say what the library is; none of them speaks of what is inside. */
const SHARED = ['types', 'errors', 'read'] as const;

/** The entries by the bundle that each declares, and how TypeScript wants files of that kind to be called. */
const ENTRIES = [
  { entry: 'node', declares: 'index', kind: 'cts', extension: 'cjs' },
  { entry: 'browser', declares: 'browser', kind: 'mts', extension: 'mjs' },
] as const;

/** Writes the declarations of the library beside its bundles, from the folder of its sources. */
export async function writeLibraryTypes(sources: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  const jobs = ENTRIES.flatMap(({ entry, declares, kind, extension }) =>
    [...SHARED.map(name => ({ name, as: name })), { name: entry, as: declares }].map(async ({ name, as }) => {
      const source = await readFile(join(sources, `${name}.ts`), 'utf8');
      const declared = declareSource(`${name}.ts`, source).replace(
        /from '(?<file>\.\/[^']+)'/gu,
        `from '$<file>.${extension}'`,
      );
      await writeFile(join(target, `${as}.d.${kind}`), declared);
    }),
  );
  await Promise.all(jobs);
}

/** The declarations of one source. Throws where an export does not say its type. */
export function declareSource(fileName: string, source: string): string {
  const compilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    isolatedDeclarations: true,
    declaration: true,
  };
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(source, { fileName, compilerOptions });
  const [wrong] = diagnostics;
  if (wrong !== undefined)
    throw new Error(`${fileName}: ${ts.flattenDiagnosticMessageText(wrong.messageText, ' ')}`);
  return outputText;
}
