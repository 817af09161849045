/**
 * A piece of a snippet in the syntax of VS Code and LSP: text, tab stops and placeholders `${1:text}`, choices `${2|a,b|}`,
 * variables with their defaults `${PLACE:Hòa An}`. Other forms of that syntax are not used in templates and stay text.
 */
export type SnippetNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'placeholder'; readonly number: number; readonly children: readonly SnippetNode[] }
  | { readonly kind: 'choice'; readonly number: number; readonly options: readonly string[] }
  | { readonly kind: 'variable'; readonly name: string; readonly children: readonly SnippetNode[] };

/** Reads a snippet. Never fails: what is no snippet syntax is text. Linear but for placeholders inside each other. */
export function parseSnippet(source: string): readonly SnippetNode[] {
  return parseUntil(source, { at: 0, isInside: false }).nodes;
}

/** Where reading begins, and whether a closing brace ends it. */
interface Start {
  readonly at: number;
  readonly isInside: boolean;
}

interface Parsed {
  readonly nodes: readonly SnippetNode[];
  /** Behind the last character that was read. */
  readonly end: number;
}

const ESCAPED = /\\[\\$}]/uy;
const TAB_STOP = /\$(?:(\d+)|\{(\d+)\})/uy;
const CHOICE = /\$\{(\d+)\|([^|}]*)\|\}/uy;
const OPENING = /\$\{(?:(\d+)|([\p{Lu}_]+)):/uy;
const BARE_VARIABLE = /\$\{([\p{Lu}_]+)\}/uy;
const PLAIN = /[^\\$}]+/uy;

function parseUntil(source: string, { at: start, isInside }: Start): Parsed {
  const nodes: SnippetNode[] = [];
  let at = start;
  while (at < source.length && !(isInside && source.charAt(at) === '}')) {
    const { node, end } = parseNode(source, at);
    nodes.push(node);
    at = end;
  }
  return { nodes, end: isInside ? at + 1 : at };
}

interface ParsedNode {
  readonly node: SnippetNode;
  readonly end: number;
}

function parseNode(source: string, at: number): ParsedNode {
  return parseSimple(source, at) ?? parseNested(source, at) ?? parseText(source, at);
}

function parseSimple(source: string, at: number): ParsedNode | null {
  const tabStop = matchAt(TAB_STOP, source, at);
  if (tabStop !== null) {
    const number = Number(tabStop[1] ?? tabStop[2]);
    return { node: { kind: 'placeholder', number, children: [] }, end: at + tabStop[0].length };
  }
  const choice = matchAt(CHOICE, source, at);
  if (choice !== null) {
    const [whole, number, options = ''] = choice;
    const node: SnippetNode = { kind: 'choice', number: Number(number), options: options.split(',') };
    return { node, end: at + whole.length };
  }
  const variable = matchAt(BARE_VARIABLE, source, at);
  if (variable === null) return null;
  const [whole, name = ''] = variable;
  return { node: { kind: 'variable', name, children: [] }, end: at + whole.length };
}

function parseNested(source: string, at: number): ParsedNode | null {
  const opening = matchAt(OPENING, source, at);
  if (opening === null) return null;
  const [whole, number, name = ''] = opening;
  const { nodes: children, end } = parseUntil(source, { at: at + whole.length, isInside: true });
  const node: SnippetNode =
    number === undefined
      ? { kind: 'variable', name, children }
      : { kind: 'placeholder', number: Number(number), children };
  return { node, end };
}

function parseText(source: string, at: number): ParsedNode {
  const escaped = matchAt(ESCAPED, source, at);
  if (escaped !== null) return { node: { kind: 'text', text: escaped[0].slice(1) }, end: at + 2 };
  const text = matchAt(PLAIN, source, at)?.[0] ?? source.charAt(at);
  return { node: { kind: 'text', text }, end: at + text.length };
}

function matchAt(sticky: RegExp, source: string, at: number): RegExpExecArray | null {
  // A copy: `lastIndex` of a shared pattern would be state of the module.
  const pattern = new RegExp(sticky);
  pattern.lastIndex = at;
  return pattern.exec(source);
}
