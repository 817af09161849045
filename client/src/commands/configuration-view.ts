import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Disposable } from './disposable';
import { say } from '../wording/messages';
import { CONFIGURATION_REQUEST, type ConfigurationResult, type ValueInForce } from '../protocol/protocol';

const SCHEME = 'vanban-configuration';

/** Shows the settings in force for a draft, each with where it came from, in a document that cannot be edited. */
export interface ConfigurationView extends Disposable {
  readonly show: () => Promise<void>;
}

/** Makes the view and registers its documents. */
export function createConfigurationView(client: BaseLanguageClient): ConfigurationView {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const provideTextDocumentContent = async (view: vscode.Uri): Promise<string> => {
    const uri = client.code2ProtocolConverter.asUri(vscode.Uri.parse(view.query));
    return renderConfiguration(await client.sendRequest<ConfigurationResult>(CONFIGURATION_REQUEST, { uri }));
  };
  const provider = { onDidChange: changed.event, provideTextDocumentContent };
  const registration = vscode.workspace.registerTextDocumentContentProvider(SCHEME, provider);
  const show = async (): Promise<void> => {
    const draft = vscode.window.activeTextEditor?.document.uri;
    if (draft === undefined) {
      void vscode.window.showInformationMessage(say('noDraft'));
      return;
    }
    const view = viewOf(draft);
    changed.fire(view);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(view));
  };
  return { show, dispose: () => void vscode.Disposable.from(changed, registration).dispose() };
}

/** The view of a draft has its name, and its address as the query; the view of a view is itself. */
function viewOf(draft: vscode.Uri): vscode.Uri {
  if (draft.scheme === SCHEME) return draft;
  return vscode.Uri.from({ scheme: SCHEME, path: `${draft.path}.jsonc`, query: draft.toString() });
}

function renderConfiguration({ uri, file, values }: ConfigurationResult): string {
  const head = [
    `// ${say('configurationOf', decodeURI(uri))}`,
    ...(file === null ? [] : [`// ${decodeURI(file)}`]),
  ];
  const lines = values.map((value, index) => renderValue(value, index === values.length - 1));
  return [...head, '{', ...lines, '}', ''].join('\n');
}

function renderValue({ key, value, origin }: ValueInForce, isLast: boolean): string {
  return `  ${JSON.stringify(key)}: ${JSON.stringify(value)}${isLast ? '' : ','} // ${originInWords(origin)}`;
}

function originInWords(origin: ValueInForce['origin']): string {
  if (origin === 'default') return say('fromDefault');
  return origin === 'settings' ? say('fromSettings') : decodeURI(origin.file);
}
