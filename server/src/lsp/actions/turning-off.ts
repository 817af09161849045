import { CodeActionKind, CreateFile, type CodeAction, type WorkspaceEdit } from 'vscode-languageserver';
import { CONFIGURATION_FILE, configurationWithout, editsToTurnOff } from '../../config/index';
import { createDocument, indexLines, type RuleId } from '../../core/index';
import { findingToDiagnostic, writtenToRange } from '../drafts/convert';
import { SAVE_CONFIGURATION_COMMAND } from '../protocol/protocol';
import { rulesInRange, titleFor, type Offer } from './offer';

/**
 * For each rule of the range: turn it off for the folder, in the configuration that counts for the draft, or in a new one. An edit
 * like any other, so that it is seen and can be undone.
 */
export async function turningsOff(offer: Offer): Promise<readonly CodeAction[]> {
  const rules = rulesInRange(offer);
  const file = rules.length === 0 ? null : await findFile(offer);
  if (file === null) return [];
  const actions = await Promise.all(rules.map(ruleId => turnOff(offer, file, ruleId)));
  return actions.filter(action => action !== null);
}

/** The configuration to edit. `text` is null where it is to be made. */
interface File {
  readonly uri: string;
  readonly text: string | null;
}

/** Null where the configuration is broken, or is none of this workspace: what a person does not see they should not change. */
async function findFile({ session, inspected: { draft } }: Offer): Promise<File | null> {
  const { abilities, host, store, workspace } = session;
  const folder = workspace.folderOf(draft.uri);
  if (!abilities.createsFiles || folder === null || !host.hasFiles(folder)) return null;
  const found = await store.lookFor(draft.uri);
  switch (found.kind) {
    case 'none':
      return { uri: `${folder}/${CONFIGURATION_FILE}`, text: null };
    case 'invalid':
      return null;
    case 'valid': {
      const { file: uri } = found.configuration;
      const read = workspace.folderOf(uri) === null ? null : await host.readText(uri);
      return read?.kind === 'text' ? { uri, text: read.text } : null;
    }
  }
}

async function turnOff(offer: Offer, file: File, ruleId: RuleId): Promise<CodeAction | null> {
  const { session, inspected, inRange } = offer;
  const edit =
    file.text === null ? createFile(file.uri, ruleId) : await editFile(file.uri, file.text, ruleId);
  if (edit === null) return null;
  const title = titleFor(offer, 'turnOff', ruleId);
  const wording = { host: session.host, locale: inspected.settings.locale };
  const command = { title, command: SAVE_CONFIGURATION_COMMAND, arguments: [file.uri] };
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: inRange
      .filter(finding => finding.ruleId === ruleId)
      .map(finding => findingToDiagnostic(inspected.draft, finding, wording)),
    edit,
    ...(session.abilities.hasCommands && { command }),
  };
}

function createFile(uri: string, ruleId: RuleId): WorkspaceEdit {
  const start = { line: 0, character: 0 };
  const edits = [{ range: { start, end: start }, newText: configurationWithout(ruleId) }];
  return { documentChanges: [CreateFile.create(uri), { textDocument: { uri, version: null }, edits }] };
}

/** No version: the text is the one on the disk. */
async function editFile(uri: string, text: string, ruleId: RuleId): Promise<WorkspaceEdit | null> {
  const edits = await editsToTurnOff(text, ruleId);
  if (edits === null || edits.length === 0) return null;
  const lined = { model: createDocument(text), lines: indexLines(text) };
  const converted = edits.map(edit => ({ range: writtenToRange(lined, edit.span), newText: edit.text }));
  return { documentChanges: [{ textDocument: { uri, version: null }, edits: converted }] };
}
