import * as vscode from 'vscode';
import { say } from '../wording/messages';

/** The source of all our findings among the problems. */
const SOURCE = 'vanban';

/**
 * The commands "Đến phát hiện tiếp theo" and "Về phát hiện trước": puts the cursor on the next finding of the draft in front, round its end,
 * and shows what is said of it. Findings of other extensions are left out.
 */
export async function goToFinding(direction: 'next' | 'previous'): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const places = editor === undefined ? [] : findingPlaces(editor.document.uri);
  const place = editor && pickPlace(places, editor.selection.active, direction);
  if (editor === undefined || place === undefined) {
    vscode.window.setStatusBarMessage(say('noFinding'), 5000);
    return;
  }
  editor.selection = new vscode.Selection(place, place);
  editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  // Screen readers read a hover that has the focus, and the setting for them decides whether it takes it.
  await vscode.commands.executeCommand('editor.action.showHover');
}

/** Where findings begin, each place once, in the order of the text. */
function findingPlaces(uri: vscode.Uri): readonly vscode.Position[] {
  const starts = vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === SOURCE)
    .map(({ range }) => range.start)
    .sort((one, other) => one.compareTo(other));
  return starts.filter((start, index) => starts[index - 1]?.isEqual(start) !== true);
}

function pickPlace(
  places: readonly vscode.Position[],
  from: vscode.Position,
  direction: 'next' | 'previous',
): vscode.Position | undefined {
  return direction === 'next'
    ? (places.find(place => place.isAfter(from)) ?? places[0])
    : (places.findLast(place => place.isBefore(from)) ?? places.at(-1));
}
