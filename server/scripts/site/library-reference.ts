import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { declareSource } from '../library-types';
import type { SitePage } from './site-pages';

/** The sources of which the reference is made, by what a reader looks for first. */
const SOURCES = ['read', 'types', 'errors'];

/** What the library does: each of its members has a part of the page by itself. */
const LIBRARY = 'Library';

/** The page of the reference, which is written nowhere but in the comments of the sources. */
export const REFERENCE: SitePage = {
  source: 'docs/library-reference.md',
  address: 'en/reference.html',
  locale: 'en',
  title: 'Reference of the library',
  group: null,
};

/** A name that the library exports: what is said of it, and how it is declared. */
interface Entry {
  readonly name: string;
  readonly comment: string;
  readonly declaration: string;
}

/** The reference of the library in Markdown: what it exports, with the words, declarations and examples of the sources. */
export async function writeLibraryReference(root: string): Promise<string> {
  const texts = SOURCES.map(async name => {
    const file = join(root, `server/src/library/${name}.ts`);
    return readEntries(declareSource(file, await readFile(file, 'utf8')));
  });
  const entries = (await Promise.all(texts)).flat();
  const [functions, types] = [entries.filter(isFunction), entries.filter(entry => !isFunction(entry))];
  const parts = [...functions, ...types].map(
    ({ name, comment, declaration }) =>
      `## ${name}\n\n\`\`\`ts\n${declaration}\n\`\`\`\n\n${toMarkdown(comment)}\n`,
  );
  const lead = 'All that `vanban` exports. [The library](library.md) says how it is used.';
  return `# ${REFERENCE.title}\n\n${lead}\n\n${parts.join('\n')}`;
}

function isFunction({ declaration }: Entry): boolean {
  return declaration.startsWith('function ');
}

function readEntries(declared: string): readonly Entry[] {
  const source = ts.createSourceFile('a.d.ts', declared, ts.ScriptTarget.ES2022, true);
  return source.statements.flatMap(statement => {
    if (ts.isInterfaceDeclaration(statement) && statement.name.text === LIBRARY)
      return statement.members.filter(ts.isPropertySignature).map(member => entryOfMember(member, declared));
    const name = nameOf(statement);
    if (name === null) return [];
    const declaration = statement.getText().replace(/^export (?:declare )?/u, '');
    return [{ name, comment: commentBefore(statement, declared), declaration }];
  });
}

/** "readonly check: (draft: …) => …" is told as the function that a program imports. */
function entryOfMember(member: ts.PropertySignature, declared: string): Entry {
  const name = member.name.getText();
  const signature = member.type?.getText() ?? '';
  const declaration = `function ${name}${signature.replace(/\)\s*=>\s*/u, '): ')};`;
  return { name, comment: commentBefore(member, declared), declaration };
}

function nameOf(statement: ts.Statement): string | null {
  const isNamed =
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement);
  return isNamed ? (statement.name?.text ?? null) : null;
}

function commentBefore(node: ts.Node, text: string): string {
  const last = ts.getLeadingCommentRanges(text, node.pos)?.at(-1);
  return last === undefined ? '' : text.slice(last.pos, last.end);
}

/** A comment of a source as Markdown. */
function toMarkdown(comment: string): string {
  return comment
    .replace(/^\/\*\*\s*/u, '')
    .replace(/\s*\*\/$/u, '')
    .replaceAll(/^[ \t]*\* ?/gmu, '')
    .replaceAll(/^@example$/gmu, 'Example:\n')
    .replaceAll(/^@throws \{(?<error>\p{L}+)\} /gmu, 'Throws a `$<error>` ');
}
