import { parseSnippet, type SnippetNode } from './snippet';

/** What variables stand for, by their names. */
export type TemplateValues = ReadonlyMap<string, string>;

/**
 * A template as plain text: a variable gives its value, else its default; a placeholder its default; a choice its first option.
 * "đạt ${1:92,46}%" → "đạt 92,46%".
 */
export function fillTemplate(body: string, values: TemplateValues): string {
  const nodes = parseSnippet(body);
  return writePlain(nodes, { values, defaults: collectDefaults(nodes, new Map()) });
}

interface Filling {
  readonly values: TemplateValues;
  /** The defaults of placeholders by number: a bare `$1` repeats the text of `${1:text}`. */
  readonly defaults: ReadonlyMap<number, readonly SnippetNode[]>;
}

function writePlain(nodes: readonly SnippetNode[], filling: Filling): string {
  return nodes.map(node => writeNode(node, filling)).join('');
}

function writeNode(node: SnippetNode, filling: Filling): string {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'choice':
      return node.options[0] ?? '';
    case 'variable':
      return filling.values.get(node.name) ?? writePlain(node.children, filling);
    case 'placeholder':
      return writePlain(
        node.children.length > 0 ? node.children : (filling.defaults.get(node.number) ?? []),
        filling,
      );
  }
}

type Defaults = ReadonlyMap<number, readonly SnippetNode[]>;

/** The first default of each number. */
function collectDefaults(nodes: readonly SnippetNode[], known: Defaults): Defaults {
  return nodes.reduce((defaults, node) => {
    switch (node.kind) {
      case 'text':
        return defaults;
      case 'choice':
        return withDefault(defaults, node.number, [{ kind: 'text', text: node.options[0] ?? '' }]);
      case 'variable':
        return collectDefaults(node.children, defaults);
      case 'placeholder':
        return collectDefaults(node.children, withDefault(defaults, node.number, node.children));
    }
  }, known);
}

function withDefault(defaults: Defaults, number: number, children: readonly SnippetNode[]): Defaults {
  return defaults.has(number) || children.length === 0
    ? defaults
    : new Map([...defaults, [number, children]]);
}

/**
 * A template as a snippet that every editor with LSP reads: what variables stand for is text, or already snippet syntax where
 * `rawValues` has it; a variable without a value becomes a placeholder that is linked with its other places. Tab stops are
 * numbered anew in the order of the text, so that the cursor goes from top to bottom.
 */
export function templateToSnippet(
  body: string,
  values: TemplateValues,
  rawValues: TemplateValues = new Map(),
): string {
  const raw = new Map([
    ...[...values].map(([name, text]) => [name, escapeSnippet(text)] as const),
    ...rawValues,
  ]);
  return writeSnippet(parseSnippet(body), new Numbering(raw));
}

/** A text as it stands in a snippet. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/gu, mark => `\\${mark}`);
}

/** Gives placeholders and unknown variables their numbers, in the order in which they are met. */
class Numbering {
  readonly values: TemplateValues;
  readonly #numbers = new Map<string, number>();

  constructor(values: TemplateValues) {
    this.values = values;
  }

  /** The number of a placeholder, and whether this is its first place. */
  take(key: string): { readonly number: number; readonly isFirst: boolean } {
    const known = this.#numbers.get(key);
    if (known !== undefined) return { number: known, isFirst: false };
    const number = this.#numbers.size + 1;
    this.#numbers.set(key, number);
    return { number, isFirst: true };
  }
}

const UNKNOWN = '…';

function writeSnippet(nodes: readonly SnippetNode[], numbering: Numbering): string {
  return nodes.map(node => writeSnippetNode(node, numbering)).join('');
}

function writeSnippetNode(node: SnippetNode, numbering: Numbering): string {
  switch (node.kind) {
    case 'text':
      return escapeSnippet(node.text);
    case 'choice': {
      const { number, isFirst } = numbering.take(String(node.number));
      return isFirst ? `\${${number}|${node.options.join(',')}|}` : `$${number}`;
    }
    case 'variable': {
      const value = numbering.values.get(node.name);
      // What is not known is a place to fill in, where the name of the issuer does not tell it.
      if (value === UNKNOWN) return writePlaceholder(node.name, [{ kind: 'text', text: UNKNOWN }], numbering);
      if (value !== undefined) return value;
      if (node.children.length === 0) return '';
      // A choice is a place of its own, with no other around it.
      const isPlaces = node.children.some(({ kind }) => kind === 'choice');
      return isPlaces
        ? writeSnippet(node.children, numbering)
        : writePlaceholder(node.name, node.children, numbering);
    }
    case 'placeholder':
      return node.number === 0
        ? '$0'
        : writePlaceholder(String(node.number), withoutOpenVariables(node.children, numbering), numbering);
  }
}

/** A place to fill in holds no others: a variable in it that has no value is its default. */
function withoutOpenVariables(nodes: readonly SnippetNode[], numbering: Numbering): readonly SnippetNode[] {
  return nodes.flatMap(node =>
    node.kind === 'variable' && !numbering.values.has(node.name)
      ? withoutOpenVariables(node.children, numbering)
      : [node],
  );
}

function writePlaceholder(key: string, children: readonly SnippetNode[], numbering: Numbering): string {
  const { number, isFirst } = numbering.take(key);
  if (!isFirst) return `$${number}`;
  return children.length === 0 ? `$${number}` : `\${${number}:${writeSnippet(children, numbering)}}`;
}
