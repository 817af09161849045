import type { DidChangeConfigurationSignature } from 'vscode-languageclient';

/** What the client library calls for each change of settings. */
type TellChange = (sections: string[] | undefined, next: DidChangeConfigurationSignature) => Promise<void>;

/**
 * Tells the server of all changes of settings but the first. The client library reports one as soon as the server asks to be told of changes, though
 * nothing has changed: the server would drop what it has read by then and begin the check of the first draft anew, which is what the drafter waits
 * for. It asks for settings behind that question, so it misses nothing. After a restart that report is needed: the library asks for findings before
 * it opens the drafts then, gets none, and asks again only when the server says that something has changed.
 */
export function withoutFirstEcho(): TellChange {
  let isFirst = true;
  return async (sections, next) => {
    if (!isFirst) await next(sections);
    isFirst = false;
  };
}
