import ts from 'typescript';

/** One small change of a source file. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  /** What is replaced, in UTF-16 units of the file, and by which expression. */
  readonly start: number;
  readonly end: number;
  readonly original: string;
  readonly replacement: string;
}

/** Operators that are easily mistaken for each other. */
const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
};

/** Methods that say the opposite, or take the other end. */
const METHODS: ReadonlyMap<string, string> = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
  ['min', 'max'],
  ['max', 'min'],
]);

/**
 * All that can be changed in the functions of a file, in its order: operators, conditions, numbers, truth values, methods. What is reckoned
 * when a file is loaded cannot be switched.
 */
export function findMutants(file: string, text: string): readonly Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const visit = (node: ts.Node, isInFunction: boolean): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || isSignature(node)) return;
    for (const replacement of isInFunction ? replacementsOf(node, source) : []) {
      const start = node.getStart(source);
      const { line } = source.getLineAndCharacterOfPosition(start);
      const original = text.slice(start, node.end);
      found.push({ file, line: line + 1, start, end: node.end, original, replacement });
    }
    ts.forEachChild(node, child => {
      visit(child, isInFunction || ts.isFunctionLike(node));
    });
  };
  visit(source, false);
  return found;
}

function isSignature(node: ts.Node): boolean {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
}

function replacementsOf(node: ts.Node, source: ts.SourceFile): readonly string[] {
  if (ts.isBinaryExpression(node)) return otherOperators(node, source);
  if (ts.isConditionalExpression(node)) return [whenSwapped(node, source)];
  if (isCondition(node)) return [`!(${node.getText(source)})`];
  if (ts.isNumericLiteral(node) && isValue(node)) return [`(${node.text} + 1)`];
  if (node.kind === ts.SyntaxKind.TrueKeyword && isValue(node)) return ['false'];
  if (node.kind === ts.SyntaxKind.FalseKeyword && isValue(node)) return ['true'];
  if (ts.isCallExpression(node)) return otherMethods(node, source);
  return [];
}

function otherOperators(node: ts.BinaryExpression, source: ts.SourceFile): readonly string[] {
  const { left, operatorToken, right } = node;
  const others = OPERATORS[operatorToken.getText(source)] ?? [];
  return others.map(other => `((${left.getText(source)}) ${other} (${right.getText(source)}))`);
}

function whenSwapped(
  { condition, whenTrue, whenFalse }: ts.ConditionalExpression,
  source: ts.SourceFile,
): string {
  return `((${condition.getText(source)}) ? (${whenFalse.getText(source)}) : (${whenTrue.getText(source)}))`;
}

/** A condition that is no comparison, of which there are mutants anyway. */
function isCondition(node: ts.Node): node is ts.Expression {
  const { parent } = node;
  return (
    ts.isExpression(node) &&
    (ts.isIfStatement(parent) || ts.isWhileStatement(parent)) &&
    parent.expression === node
  );
}

/** Not the name of a member, declared or taken apart, and nothing within a type. */
function isValue(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent)) return parent.name !== node;
  if (ts.isBindingElement(parent)) return parent.propertyName !== node;
  return !ts.isLiteralTypeNode(parent) && !ts.isEnumMember(parent);
}

function otherMethods(node: ts.CallExpression, source: ts.SourceFile): readonly string[] {
  const { expression } = node;
  if (!ts.isPropertyAccessExpression(expression)) return [];
  const other = METHODS.get(expression.name.text);
  if (other === undefined) return [];
  const given = node.arguments.map(argument => argument.getText(source)).join(', ');
  return [`${expression.expression.getText(source)}.${other}(${given})`];
}
