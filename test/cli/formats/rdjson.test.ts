import assert from 'node:assert/strict';
import { ByteColumns } from '../../../server/src/cli/reporters/byte-columns';
import { indexLines, placeInLines } from '../../../server/src/core/index';
import { checkOddDrafts, DECOMPOSED_NAME, ODD_DRAFTS, ODD_FOLDER } from '../../helpers/odd-drafts';
import { runCli } from '../../helpers/run-cli';
import { withFiles } from '../../helpers/temp-folder';

interface Position {
  readonly line: number;
  readonly column?: number;
}

interface Range {
  readonly start: Position;
  readonly end: Position;
}

interface Location {
  readonly path: string;
  readonly range: Range;
}

interface Diagnostic {
  readonly message: string;
  readonly location: Location;
  readonly severity: string;
  readonly code: { readonly value: string };
  readonly suggestions: readonly { readonly range: Range; readonly text: string }[];
  readonly related_locations: readonly { readonly message: string; readonly location: Location }[];
}

function readDiagnostics(stdout: string): readonly Diagnostic[] {
  const { source, diagnostics } = JSON.parse(stdout) as {
    readonly source: unknown;
    readonly diagnostics: readonly Diagnostic[];
  };
  assert.deepEqual(source, { name: 'vanban' });
  return diagnostics;
}

/** The text of a range, cut out of the bytes of the file as reviewdog cuts it. */
function bytesAt(text: string, { start, end }: Range): string {
  const bytes = Buffer.from(text);
  const starts = [0];
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) starts.push(at + 1);
  const offset = ({ line, column = 1 }: Position): number => (starts[line - 1] ?? 0) + column - 1;
  return bytes.subarray(offset(start), offset(end)).toString();
}

describe('vanban check --format rdjson', () => {
  it('counts columns in bytes of UTF-8, in composed and decomposed text', async () => {
    const diagnostics = readDiagnostics((await checkOddDrafts(['-f', 'rdjson'])).stdout);
    const directive = '<!-- vanban-disable-next-line figure/number-format -- đã hỏi -->';
    const described = diagnostics.map(({ location, severity, code, suggestions, related_locations }) => {
      const text = String(ODD_DRAFTS[location.path]);
      return [
        location.path,
        `${severity} ${code.value}: ${bytesAt(text, location.range)}`,
        suggestions.map(({ range, text: fixed }) => `${bytesAt(text, range)} → ${fixed}`),
        related_locations.map(related => bytesAt(text, related.location.range)),
      ];
    });
    const share = 'ERROR figure/percent-mismatch: 53,71%';
    assert.deepEqual(described, [
      [`${ODD_FOLDER}/số liệu.txt`, share, ['53,71% → 53,17%'], ['402/756']],
      [`${ODD_FOLDER}/số liệu.txt`, 'WARNING figure/number-format: 99.61', ['99.61 → 99,61'], []],
      [DECOMPOSED_NAME, share, ['53,71% → 53,17%'], ['402/756']],
      ['chi-dan.md', `WARNING style/unused-directive: ${directive}`, [], []],
    ]);
  });

  it('names the line of a place in another file', async () => {
    const cite = (day: string): string =>
      `Căn cứ Nghị quyết số 23-NQ/TU ngày ${day}/10/2021 của Tỉnh ủy Bình Minh.\n`;
    await withFiles({ 'a.txt': cite('25'), 'b.txt': `\n${cite('26')}` }, async cwd => {
      const args = ['check', '-f', 'rdjson', '--rule', 'reference/date-conflict: error'];
      const diagnostics = readDiagnostics((await runCli(args, { cwd })).stdout);
      const conflict = diagnostics.find(({ code }) => code.value === 'reference/date-conflict');
      assert.deepEqual(conflict?.related_locations[0]?.location, {
        path: 'b.txt',
        range: { start: { line: 2 }, end: { line: 2 } },
      });
    });
  });

  it('finds the column of any place of a long line, beyond the basic plane too', () => {
    const text = `Tỷ lệ 😀 ${'ộ'.repeat(3000)}53%\nhết`;
    const lines = indexLines(text);
    const columns = new ByteColumns(text, lines);
    for (const marked of ['😀', 'ộ5', '53%', 'hết']) {
      const start = text.lastIndexOf(marked);
      const { column } = columns.inBytes(placeInLines(lines, { start, end: start + marked.length }));
      const lineStart = text.lastIndexOf('\n', start) + 1;
      assert.equal(column, Buffer.byteLength(text.slice(lineStart, start)) + 1);
    }
  });
});
