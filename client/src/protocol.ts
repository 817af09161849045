import type { Diagnostic } from 'vscode-languageclient';

// What the server speaks beyond the language server protocol, as it goes over the wire. The client knows the server
// over the wire alone, so it keeps these few names itself.

/** Sent at the start: what this client can do. */
export const INITIALIZATION_OPTIONS = { commands: true, status: true } as const;

/** The settings in force for one document. */
export const CONFIGURATION_REQUEST = 'vanban/configuration';

/** One setting and where it came from. */
export interface ValueInForce {
  readonly key: string;
  readonly value: unknown;
  readonly origin: 'default' | 'settings' | { readonly file: string };
}

/** Answer to the request for the settings in force; `file` is the configuration file that was found. */
export interface ConfigurationResult {
  readonly uri: string;
  readonly file: string | null;
  readonly values: readonly ValueInForce[];
}

/** Checks a text that is not open: `{ uri, text }`. Answers with its diagnostics. */
export const CHECK_TEXT_REQUEST = 'vanban/checkText';

/** Answer to a check of a text. */
export type CheckTextResult = Diagnostic[];

/** Sent by the server after each check of an open document. */
export const STATUS_NOTIFICATION = 'vanban/status';

/** What the last check of an open document came to. */
export interface StatusParams {
  readonly uri: string;
  readonly version: number;
  /** False where the settings, or the language of the text, leave the document unchecked. */
  readonly checked: boolean;
  readonly errors: number;
  readonly warnings: number;
  readonly informations: number;
  readonly profile: string;
}
