import type { Range } from 'vscode-languageclient';
import type { FiguresResult } from './protocol';

// What the extension and the page of the view "Bảng số liệu" say to each other. Both are ours and of one build, but the page runs by itself.

/** What the page says by itself, in the language of the settings. */
export interface PageWords {
  readonly title: string;
  readonly noDraft: string;
  readonly figures: string;
  readonly documents: string;
  readonly days: string;
  readonly state: string;
  readonly all: string;
  readonly agrees: string;
  readonly differs: string;
  readonly open: string;
  readonly search: string;
  readonly value: string;
  readonly boundTo: string;
  readonly sentence: string;
  readonly line: string;
  readonly document: string;
  readonly uses: string;
  readonly register: string;
  readonly inForce: string;
  readonly replaced: string;
  readonly expired: string;
  readonly known: string;
  readonly absent: string;
  readonly unclear: string;
  readonly nothingFound: string;
  /** "{0}" stands for a number. */
  readonly shown: string;
  readonly left: string;
}

/** What the page is to show. */
export interface PageContent {
  /** The name of the draft; null where none is in front. */
  readonly draft: string | null;
  readonly result: FiguresResult | null;
  readonly words: PageWords;
}

/** What the extension says to the page. */
export interface ToPage {
  readonly kind: 'show';
  readonly content: PageContent;
}

/** What the page says to the extension: that it listens, or which place of the draft is wanted. */
export type FromPage =
  { readonly kind: 'ready' } | { readonly kind: 'open'; readonly uri: string; readonly range: Range };
