import ts from 'typescript';
import { applyEdits, type Edit } from './edits';

/**
 * Has the patterns of a module take letters from `LETTERS` in place of \p{L}. V8 makes that class anew for each pattern that it
 * stands in, out of seven hundred ranges, and machine code for each of them: a fifth of a millisecond for each of two hundred
 * patterns, a sixth of the check of a short draft.
 *
 * /(?<!\p{L})chi/u becomes new RegExp(`(?<![${LETTERS$}])chi`, "u"), and within a function that is made once. There a pattern
 * that keeps its place cannot be shared and stays as it is, and so do those that know no case, which ranges make slower.
 */
export function shortenLetters(source: string): string {
  if (!/\\[pP]\{L\}/u.test(source)) return source;
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true);
  const edits: Edit[] = [];
  const kept: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = textFor(node, kept);
    if (text === null) ts.forEachChild(node, visit);
    else edits.push({ start: node.getStart(), end: node.end, text });
  };
  visit(file);
  if (edits.length === 0) return source;
  const variables = kept.map(name => `\nvar ${name}: RegExp | undefined;`).join('');
  const names = `LETTERS as ${LETTERS}, MARKS as ${MARKS}`;
  return `import { ${names} } from '${LETTERS_MODULE}'; ${applyEdits(source, edits)}${variables}`;
}

/** What the import of the classes names. A build answers it with `writeLetters`. */
export const LETTERS_MODULE = 'vanban:letters';

const LETTERS = 'LETTERS$';
const MARKS = 'MARKS$';

/** What is to stand for a node; null where it stays, or may only change in part. What is made once gets a name in `kept`. */
function textFor(node: ts.Node, kept: string[]): string | null {
  if (ts.isRegularExpressionLiteral(node)) return patternFor(node, kept);
  const isRaw = ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'String.raw';
  return isRaw ? templateFor(partsOf(node.template)) : null;
}

function patternFor(node: ts.RegularExpressionLiteral, kept: string[]): string | null {
  const end = node.text.lastIndexOf('/');
  const flags = node.text.slice(end + 1);
  const isOnce = isMadeOnce(node);
  if (flags.includes('i') || (!isOnce && /[gy]/u.test(flags))) return null;
  const template = templateFor([node.text.slice(1, end)]);
  if (template === null) return null;
  const made = `new RegExp(${template}, "${flags}")`;
  if (isOnce) return made;
  // V8 keeps what it made of a literal for the next call, and nothing of `new RegExp`.
  const name = `PATTERN$${String(kept.length)}`;
  kept.push(name);
  return `(${name} ??= ${made})`;
}

function isMadeOnce(node: ts.Node): boolean {
  const { parent } = node;
  const { QuestionQuestionEqualsToken } = ts.SyntaxKind;
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === QuestionQuestionEqualsToken) return true;
  return ts.findAncestor(node, ts.isFunctionLike) === undefined;
}

/** The text of a template and the expressions in it, in turns. */
function partsOf(template: ts.TemplateLiteral): readonly string[] {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return [rawText(template)];
  return [
    rawText(template.head),
    ...template.templateSpans.flatMap(({ expression, literal }) => [expression.getText(), rawText(literal)]),
  ];
}

/** What a token of a template holds, without its marks: "`…`", "`…${", "}…${", "}…`". */
function rawText(token: ts.Node): string {
  return token.getText().replace(/^[`}]|(?:`|\$\{)$/gu, '');
}

/** A template that gives the text of a pattern; null where it has no letters, or has them in a way that is not known. */
function templateFor(parts: readonly string[]): string | null {
  const state = { isInClass: false, isKnown: true, isChanged: false };
  const texts = parts.map((part, index) => (index % 2 === 0 ? shorten(part, state) : `\${${part}}`));
  return state.isKnown && state.isChanged ? `\`${texts.join('')}\`` : null;
}

interface State {
  isInClass: boolean;
  isKnown: boolean;
  isChanged: boolean;
}

function shorten(pattern: string, state: State): string {
  // What a template would take for its own.
  if (/`|\$\{/u.test(pattern)) state.isKnown = false;
  return pattern.replace(/\\[pP]\{L\}(?:\\p\{M\})?|\\?[^]/gu, piece => {
    if (/^\\[pP]\{L/u.test(piece)) return lettersFor(piece, state);
    if (piece === '[' || piece === ']') state.isInClass = piece === '[';
    return piece.replaceAll('\\', '\\\\');
  });
}

function lettersFor(piece: string, state: State): string {
  const { isInClass } = state;
  const isNegative = piece.startsWith(String.raw`\P`);
  const [, marks = ''] = piece.split('}', 2);
  state.isChanged = true;
  // A class has no room for all but some, and marks that follow letters are in none.
  if (isInClass ? isNegative : marks !== '') state.isKnown = false;
  if (isInClass) return `\${${LETTERS}}${marks === '' ? '' : `\${${MARKS}}`}`;
  return `[${isNegative ? '^' : ''}\${${LETTERS}}]`;
}
