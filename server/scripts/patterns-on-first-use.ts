import ts from 'typescript';
import { applyEdits, type Edit } from './edits';

/**
 * Has the patterns of a module made when they are first used. V8 reads the whole of a pattern when it makes it, and each class like
 * \p{L} takes it 0.03 ms: a start made three hundred patterns, and a run on one draft uses half of them. Concerns constants in
 * capitals that hold a pattern and are not exported; all else stays as it is, and so does what the module does.
 *
 * `const WORD = /\p{L}+/u;` becomes `let WORD$;`, and each `WORD` becomes `(WORD$ ??= /\p{L}+/u)`, or a call where there are several.
 */
export function makePatternsOnFirstUse(source: string): string {
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true);
  const patterns = file.statements.flatMap(statement => readPattern(statement) ?? []);
  const names = patterns.length === 0 ? new Map<string, never>() : listNames(file);
  const edits = patterns.flatMap(pattern => {
    const uses = usesOf(pattern.name, names);
    const isPart = uses.some(use => patterns.some(({ statement }) => isWithin(use, statement)));
    return !isPart && uses.every(isValue) ? editsFor(pattern, uses) : [];
  });
  return applyEdits(source, edits);
}

interface Pattern {
  readonly name: string;
  /** The text that makes it. */
  readonly made: string;
  readonly statement: ts.Statement;
}

function readPattern(statement: ts.Statement): Pattern | null {
  if (!ts.isVariableStatement(statement) || statement.modifiers !== undefined) return null;
  const [declaration, ...others] = statement.declarationList.declarations;
  const { name, initializer } = declaration ?? {};
  if (others.length > 0 || name === undefined || initializer === undefined) return null;
  if (!ts.isIdentifier(name) || !/^[\u0041-\u005a][\u0041-\u005a\d_]*$/u.test(name.text)) return null;
  return isPattern(initializer) ? { name: name.text, made: initializer.getText(), statement } : null;
}

function isPattern(node: ts.Expression): boolean {
  return (
    ts.isRegularExpressionLiteral(node) ||
    (ts.isNewExpression(node) && node.expression.getText() === 'RegExp')
  );
}

/** Every identifier of a module, by its name. */
function listNames(file: ts.SourceFile): ReadonlyMap<string, readonly ts.Identifier[]> {
  const names = new Map<string, ts.Identifier[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.set(node.text, [...(names.get(node.text) ?? []), node]);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

/** Where a name stands, but for the declaration of the constant. */
function usesOf(
  name: string,
  names: ReadonlyMap<string, readonly ts.Identifier[]>,
): readonly ts.Identifier[] {
  return (names.get(name) ?? []).filter(({ parent }) => !isDeclarationOf(name, parent));
}

function isDeclarationOf(name: string, node: ts.Node): boolean {
  return (
    ts.isVariableDeclaration(node) &&
    node.name.getText() === name &&
    ts.isSourceFile(node.parent.parent.parent)
  );
}

function isWithin({ pos }: ts.Node, outer: ts.Node): boolean {
  return outer.pos <= pos && pos < outer.end;
}

/** True for what stands for a value by itself: no name of a property, of a parameter or of a type. */
function isValue({ parent, pos }: ts.Identifier): boolean {
  if (ts.isPropertyAccessExpression(parent)) return parent.expression.pos === pos;
  if (ts.isPropertyAssignment(parent)) return parent.initializer.pos === pos;
  if (ts.isVariableDeclaration(parent)) return parent.initializer?.pos === pos;
  return (
    ts.isCallExpression(parent) ||
    ts.isNewExpression(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isConditionalExpression(parent) ||
    ts.isReturnStatement(parent)
  );
}

function editsFor({ name, made, statement }: Pattern, uses: readonly ts.Identifier[]): readonly Edit[] {
  const kept = `${name}$`;
  const make = `(${kept} ??= ${made})`;
  const maker = `let ${kept}: RegExp | undefined;`;
  const isOnce = uses.length === 1;
  const declared = isOnce ? maker : `${maker} function ${name}$get() { return ${make}; }`;
  return [
    { start: statement.getStart(), end: statement.end, text: declared },
    ...uses.map(use => ({ start: use.getStart(), end: use.end, text: isOnce ? make : `${name}$get()` })),
  ];
}
