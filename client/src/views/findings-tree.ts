import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { sayInView } from '../wording/view-words';
import {
  groupFindings,
  type Entry,
  type FindingEntry,
  type GroupEntry,
  type Grouping,
} from './findings-groups';
import type { ReviewedDraft } from './review-store';

/** Shows reviewed drafts as a tree, in one of three orders. */
export class FindingsTree implements vscode.TreeDataProvider<Entry> {
  readonly #client: BaseLanguageClient;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  #drafts: readonly ReviewedDraft[] = [];
  #grouping: Grouping;

  constructor(client: BaseLanguageClient, grouping: Grouping) {
    this.#client = client;
    this.#grouping = grouping;
  }

  show(drafts: readonly ReviewedDraft[]): void {
    this.#drafts = drafts;
    this.#changed.fire(undefined);
  }

  group(grouping: Grouping): void {
    this.#grouping = grouping;
    this.#changed.fire(undefined);
  }

  getChildren(entry?: Entry): Entry[] {
    if (entry?.kind === 'finding') return [];
    if (entry !== undefined) return [...entry.entries];
    const naming = { nameOf, noSection: sayInView('noSection') };
    return [...groupFindings(this.#drafts, this.#grouping, naming)];
  }

  getTreeItem(entry: Entry): vscode.TreeItem {
    return entry.kind === 'group' ? groupItem(entry) : this.#findingItem(entry);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #findingItem({ uri, finding, isInGroupOfDraft }: FindingEntry): vscode.TreeItem {
    const { severity, message, range } = finding;
    const line = sayInView('atLine', range.start.line + 1);
    const where = isInGroupOfDraft ? line : `${nameOf(uri)}, ${line}`;
    const item = new vscode.TreeItem(message);
    item.description = where;
    item.tooltip = `${sayInView(severity)}: ${message}\n${where} · ${finding.ruleId}`;
    item.iconPath = iconOf(severity);
    item.accessibilityInformation = { label: `${sayInView(severity)}, ${where}: ${message}` };
    const selection = this.#client.protocol2CodeConverter.asRange(range);
    item.command = { command: 'vscode.open', title: message, arguments: [uri, { selection }] };
    return item;
  }
}

function groupItem({ id, label, uri, count }: GroupEntry): vscode.TreeItem {
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = id;
  item.description = sayInView('counts', count);
  if (uri !== null) item.resourceUri = uri;
  item.accessibilityInformation = { label: `${label}: ${sayInView('counts', count)}` };
  return item;
}

function nameOf(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri);
}

/** The icons and colours that VS Code has for problems; the word stands in the tooltip and in what is read aloud. */
function iconOf(severity: 'error' | 'warning' | 'information'): vscode.ThemeIcon {
  const name = severity === 'information' ? 'info' : severity;
  const colour = { error: 'Error', warning: 'Warning', information: 'Info' }[severity];
  return new vscode.ThemeIcon(name, new vscode.ThemeColor(`problems${colour}Icon.foreground`));
}
