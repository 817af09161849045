import { deepStrictEqual, ok } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as oniguruma from 'vscode-oniguruma';
import * as textmate from 'vscode-textmate';

const ROOT = join(import.meta.dirname, '../..');
const GRAMMAR = join(ROOT, 'syntaxes/vanban.tmLanguage.json');
const WASM = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');

/** Reads the grammar with the same two libraries as VS Code. */
async function loadGrammar(): Promise<textmate.IGrammar> {
  await oniguruma.loadWASM(await readFile(WASM));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: patterns => new oniguruma.OnigScanner(patterns),
      createOnigString: text => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(await readFile(GRAMMAR, 'utf8'), GRAMMAR),
  });
  const grammar = await registry.loadGrammar('source.vanban');
  ok(grammar);
  return grammar;
}

describe('the grammar', () => {
  let grammar: textmate.IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  /** What is coloured in one line: the text and its innermost scope. */
  const colouredIn = (line: string): readonly (readonly [string, string])[] =>
    grammar
      .tokenizeLine(line, null)
      .tokens.filter(({ scopes }) => scopes.length > 1)
      .map(
        ({ startIndex, endIndex, scopes }) =>
          [line.slice(startIndex, endIndex), scopes.at(-1) ?? ''] as const,
      );

  it('tells figures, percentages, fractions, dates and symbols apart', () => {
    const line =
      'Đến 15/3/2024, có 402/756 người, chiếm 53,71%, theo Nghị quyết số 23-NQ/TU; chi 2.005,46 tỷ đồng.';
    deepStrictEqual(colouredIn(line), [
      ['15/3/2024', 'variable.other.enummember.date.vanban'],
      ['402/756', 'constant.numeric.fraction.vanban'],
      ['53,71%', 'constant.numeric.percentage.vanban'],
      ['23-NQ/TU', 'entity.name.type.symbol.vanban'],
      ['2.005,46', 'constant.numeric.figure.vanban'],
    ]);
  });

  it('takes a spelled date and a symbol with a year as one thing each', () => {
    deepStrictEqual(colouredIn('Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020'), [
      ['30/2020/NĐ-CP', 'entity.name.type.symbol.vanban'],
      ['ngày 05 tháng 3 năm 2020', 'variable.other.enummember.date.vanban'],
    ]);
  });

  for (const form of ['NFC', 'NFD'] as const) {
    for (const heading of ['Điều 5. Tổ chức thực hiện', 'Chương II', 'Phần thứ nhất', 'PHỤ LỤC III']) {
      it(`knows the heading "${heading}" (${form})`, () => {
        const line = heading.normalize(form);
        deepStrictEqual(colouredIn(line), [[line, 'markup.bold.part.vanban']]);
      });
    }
  }

  it('knows a section in Roman numbers', () => {
    deepStrictEqual(colouredIn('II- PHƯƠNG HƯỚNG'), [['II- PHƯƠNG HƯỚNG', 'markup.bold.section.vanban']]);
  });

  for (const line of ['Chương trình số 5 của Tỉnh ủy', 'Điều này', 'V. v...']) {
    it(`takes "${line}" for no heading`, () => {
      deepStrictEqual(
        colouredIn(line).filter(([, scope]) => scope.startsWith('markup')),
        [],
      );
    });
  }

  for (const mark of ['-', '1.', '2.1.', 'a)', 'đ)', '(1)']) {
    it(`knows the list mark "${mark}"`, () => {
      deepStrictEqual(colouredIn(`${mark} Chi bộ`), [[mark, 'keyword.operator.list.vanban']]);
    });
  }

  it('shows a directive as a comment', () => {
    const coloured = colouredIn('<!-- vanban-disable-next-line figure/percent-mismatch -- theo quy chế -->');
    deepStrictEqual(coloured.at(0), ['<!--', 'comment.block.directive.vanban']);
    deepStrictEqual(
      coloured.find(([text]) => text.startsWith('vanban')),
      ['vanban-disable-next-line', 'keyword.control.directive.vanban'],
    );
  });
});
