import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { withoutFirstEcho } from '../../../../client/src/extension/settings-echo';
import { closeAll, openDraft, workspaceFolder, writeDraft } from '../support/drafts';
import { inWords, waitForFinding, waitForFindings } from '../support/findings';
import { changeSetting, resetSettings } from '../support/settings';

const TEXT = 'Đợt một có 402/756 người, chiếm 53,71%.\n';
const RULE = 'figure/percent-mismatch';

describe('settings', () => {
  afterEach(async () => {
    await resetSettings();
    await closeAll();
  });

  it('vanban.rules: a rule is switched off, then on with another severity, without reopening', async () => {
    const { document } = await openDraft('muc.vanban', TEXT);
    await waitForFinding(document.uri);
    await changeSetting('rules', { [RULE]: 'off' });
    deepStrictEqual(await waitForFindings(document.uri, found => found.length === 0), []);
    await changeSetting('rules', { [RULE]: 'warning' });
    strictEqual(inWords(document, await waitForFinding(document.uri)).severity, 'Warning');
  });

  it('vanban.locale: messages become English', async () => {
    const { document } = await openDraft('ngon-ngu.vanban', TEXT);
    await waitForFinding(document.uri);
    await changeSetting('locale', 'en');
    const isEnglish = (message: string): boolean => message.startsWith('The percentage');
    const [finding] = await waitForFindings(document.uri, ([first]) => isEnglish(first?.message ?? ''));
    match(finding?.message ?? '', /402 of 756 is 53\.17%/u);
  });

  it('vanban.enable: never leaves even a .vanban file alone', async () => {
    const { document } = await openDraft('tat.vanban', TEXT);
    await waitForFinding(document.uri);
    await changeSetting('enable', 'never');
    deepStrictEqual(await waitForFindings(document.uri, found => found.length === 0), []);
  });

  it('vanban.config.json takes effect when it is written and when it goes', async () => {
    const { document } = await openDraft('cau-hinh.vanban', TEXT);
    await waitForFinding(document.uri);
    await writeDraft('vanban.config.json', JSON.stringify({ rules: { [RULE]: 'off' } }));
    deepStrictEqual(await waitForFindings(document.uri, found => found.length === 0), []);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(workspaceFolder(), 'vanban.config.json'));
    strictEqual(inWords(document, await waitForFinding(document.uri)).rule, RULE);
  });
});

describe('the report of a change that is none, with which the client library begins', () => {
  it('is not told to the server; each behind it is', async () => {
    const tell = withoutFirstEcho();
    const told: string[] = [];
    for (const name of ['echo', 'first', 'second'])
      await tell([name], sections => Promise.resolve(void told.push(...(sections ?? []))));
    deepStrictEqual(told, ['first', 'second']);
  });
});
