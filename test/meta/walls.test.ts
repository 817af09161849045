import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const CORE = fileURLToPath(new URL('../../server/src/core', import.meta.url));

/** A source file of core and what the walls are about: what it imports, and its patterns. */
interface Source {
  readonly path: string;
  readonly imports: readonly string[];
  readonly patterns: readonly string[];
}

const sources = readdirSync(CORE, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts'))
  .map(path => readSource(resolve(CORE, path)));

function readSource(path: string): Source {
  const text = readFileSync(path, 'utf8');
  const imports: string[] = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const patterns: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) patterns.push(node.text);
    if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') patterns.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true));
  return { path: relative(CORE, path), imports, patterns };
}

/** Whether an import of a file stays in core. */
function isWithin({ path }: Source, specifier: string): boolean {
  return (
    specifier.startsWith('.') && !relative(CORE, resolve(CORE, dirname(path), specifier)).startsWith('..')
  );
}

describe('the walls of core', () => {
  it('are looked at in every file', () => {
    assert.ok(sources.some(({ path }) => path === 'index.ts'));
    assert.ok(sources.every(({ path, imports }) => path !== 'index.ts' || imports.length > 5));
    assert.ok(sources.some(({ patterns }) => patterns.length > 0));
  });

  it('let nothing in: core imports from core alone', () => {
    const outside = sources.flatMap(source =>
      source.imports
        .filter(specifier => !isWithin(source, specifier))
        .map(specifier => `${source.path}: ${specifier}`),
    );
    assert.deepEqual(outside, []);
  });
});

describe('the patterns of core', () => {
  const all = sources.flatMap(({ path, patterns }) => patterns.map(pattern => ({ path, pattern })));

  it('know more than ASCII: no word boundary, no word class', () => {
    assert.deepEqual(
      all.filter(({ pattern }) => /\\[bBwW]/u.test(pattern)),
      [],
    );
  });

  it('know more than ASCII: no range from a to z', () => {
    assert.deepEqual(
      all.filter(({ pattern }) => /[aA]-[zZ]/u.test(pattern)),
      [],
    );
  });

  it('read Unicode: each has the flag u or v', () => {
    assert.deepEqual(
      all.filter(({ pattern }) => pattern.startsWith('/') && !/\/[a-z]*[uv][a-z]*$/u.test(pattern)),
      [],
    );
  });
});
