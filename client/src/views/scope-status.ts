import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { noteFailure } from '../protocol/note-failure';
import { SCOPE_REQUEST, type ScopeResult } from '../protocol/protocol';
import { currentLocale } from '../wording/messages';
import { sayInView } from '../wording/view-words';
import { debounce } from './debounce';
import type { DraftInFront } from './draft-in-front';

/** A text grows slowly past a limit of millions: nobody waits for this. */
const DELAY_MS = 1000;

/** A second line of the language status: what of the draft in front is analysed. */
export function createScopeStatus(
  client: BaseLanguageClient,
  draft: DraftInFront,
  selector: vscode.DocumentSelector,
): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('vanban.scope', selector);
  item.name = sayInView('scopeName');
  const refresh = async (): Promise<void> => {
    const { document } = draft;
    if (document === undefined || !client.isRunning()) return;
    const params = { uri: client.code2ProtocolConverter.asUri(document.uri) };
    try {
      show(item, await client.sendRequest<ScopeResult>(SCOPE_REQUEST, params));
    } catch (error) {
      // The draft has changed meanwhile, and that has asked again.
      noteFailure(client, SCOPE_REQUEST, error);
    }
  };
  const soon = debounce(() => void refresh(), DELAY_MS);
  show(item, { scope: 'none', longest: 0 });
  soon.schedule();
  return vscode.Disposable.from(
    item,
    soon,
    draft.onDidChange(soon.schedule),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === draft.document) soon.schedule();
    }),
    // What was found in the rest of a long draft has come.
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const own = draft.document?.uri.toString();
      if (uris.some(uri => uri.toString() === own)) soon.schedule();
    }),
  );
}

function show(item: vscode.LanguageStatusItem, { scope, longest }: ScopeResult): void {
  // Not before it is needed: the first number that is written in a language takes a tenth of the start of the extension.
  const limit = (): string => longest.toLocaleString(currentLocale());
  item.busy = scope === 'part';
  switch (scope) {
    case 'none':
      item.text = sayInView('noScope');
      item.detail = '';
      return;
    case 'part':
      item.text = sayInView('partDraft');
      item.detail = sayInView('partDetail', limit());
      return;
    case 'whole':
      item.text = sayInView('wholeDraft');
      item.detail = sayInView('wholeDetail');
      return;
    case 'alone':
      item.text = sayInView('longDraft');
      item.detail = sayInView('longDetail', limit());
  }
}
