import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openDraft, rangeOf } from '../support/drafts';
import { waitForFindings } from '../support/findings';

const REGULATION = [
  'QUY CHẾ',
  'Làm việc của Đảng ủy',
  '',
  'Chương I',
  'QUY ĐỊNH CHUNG',
  '',
  'Điều 1. Phạm vi',
  '',
  '1. Quy chế này quy định việc họp.',
  '',
  '2. Việc khác theo khoản 1 Điều 2 của Quy chế này.',
  '',
  'Điều 2. Cuộc họp',
  '',
  '1. Họp mỗi tháng một lần.',
  '',
].join('\n');

describe('the outline of a draft', () => {
  let draft: vscode.TextDocument;

  before(async () => {
    draft = (await openDraft('dan-bai.vanban', REGULATION)).document;
    await waitForFindings(draft.uri, () => true);
  });

  after(closeAll);

  it('is a tree of symbols', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      draft.uri,
    );
    const list = (depth: number, symbol: vscode.DocumentSymbol): readonly string[] => [
      '> '.repeat(depth) + symbol.name,
      ...symbol.children.flatMap(child => list(depth + 1, child)),
    ];
    deepStrictEqual(
      symbols.flatMap(symbol => list(0, symbol)),
      [
        'QUY CHẾ',
        'Chương I. QUY ĐỊNH CHUNG',
        '> Điều 1. Phạm vi',
        '> > 1. Quy chế này quy định việc họp',
        '> > 2. Việc khác theo khoản 1 Điều 2 của Quy chế này',
        '> Điều 2. Cuộc họp',
        '> > 1. Họp mỗi tháng một lần',
      ],
    );
  });

  it('can be folded', async () => {
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      draft.uri,
    );
    deepStrictEqual(
      ranges.map(({ start, end }) => [start, end]),
      [
        [3, 14],
        [6, 10],
        [12, 14],
      ],
    );
  });

  it('leads from a provision to its clause', async () => {
    const [target] = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      draft.uri,
      rangeOf(draft, 'khoản 1 Điều 2').start,
    );
    strictEqual(
      target !== undefined && 'targetRange' in target && draft.getText(target.targetRange).trim(),
      '1. Họp mỗi tháng một lần.',
    );
  });

  it('has colours of its own', async () => {
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      draft.uri,
    );
    deepStrictEqual(legend.tokenTypes, ['figure', 'date', 'citation', 'provision', 'heading', 'letterhead']);
    deepStrictEqual(legend.tokenModifiers, ['checked', 'total']);
  });
});
