// What the site uses of Eleventy, which declares no types of its own.
declare module '@11ty/eleventy' {
  /** A piece of Markdown as markdown-it reads it. */
  interface MarkdownToken {
    type: string;
    tag: string;
    content: string;
    info: string;
    hidden: boolean;
    readonly children: readonly MarkdownToken[] | null;
    attrs: [name: string, value: string][] | null;
    attrGet(name: string): string | null;
    attrSet(name: string, value: string): void;
  }

  interface MarkdownState {
    readonly tokens: MarkdownToken[];
    /** The data of the page. */
    readonly env: Readonly<Record<string, unknown>>;
  }

  interface Markdown {
    enable(rule: string): void;
    readonly core: { readonly ruler: { push(name: string, rule: (state: MarkdownState) => void): void } };
    readonly renderer: {
      readonly rules: Record<string, (tokens: readonly MarkdownToken[], index: number) => string>;
    };
  }

  interface Configuration {
    addTemplate(path: string, content: string, data: Readonly<Record<string, unknown>>): void;
    amendLibrary(engine: 'md', amend: (markdown: Markdown) => void): void;
    setUseGitIgnore(uses: boolean): void;
  }

  interface Options {
    readonly quietMode?: boolean;
    readonly configPath?: string | null;
    readonly config: (configuration: Configuration) => Readonly<Record<string, unknown>>;
  }

  interface Page {
    readonly url: string;
    readonly content: string;
  }

  export type { Markdown, MarkdownState, MarkdownToken };

  export default class Eleventy {
    constructor(input: string, output: string, options: Options);
    toJSON(): Promise<readonly Page[]>;
  }
}
