import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Location, Log, Region, Result, Run } from 'sarif';
import { POINT, TRUNCATED, WRONG } from '../../helpers/drafts';
import {
  BROKEN_NAME,
  checkOddDrafts,
  DECOMPOSED_NAME,
  ODD_DRAFTS,
  ODD_FOLDER,
} from '../../helpers/odd-drafts';
import { runCli } from '../../helpers/run-cli';
import { sarifFaults } from '../../helpers/sarif-schema';
import { withFiles } from '../../helpers/temp-folder';

const SHARE = 'figure/percent-mismatch';

async function checkToSarif(cwd: string, ...args: readonly string[]): Promise<Run> {
  return readRun((await runCli(['check', '-f', 'sarif', ...args], { cwd })).stdout);
}

function readRun(stdout: string): Run {
  const [run] = (JSON.parse(stdout) as Log).runs;
  assert.ok(run !== undefined);
  return run;
}

/** The text of a region, found by its lines and columns as a viewer finds it. */
function regionText(text: string, region: Region | undefined): string {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/gu)].map(end => end.index + end[0].length)];
  const offset = (line = 1, column = 1): number => (starts[line - 1] ?? 0) + column - 1;
  return text.slice(
    offset(region?.startLine, region?.startColumn),
    offset(region?.endLine, region?.endColumn),
  );
}

function describePlaces(locations: readonly Location[] | undefined, text: string): readonly string[] {
  return (locations ?? []).map(({ physicalLocation }) => {
    const region = physicalLocation?.region;
    const shown = regionText(text, region);
    assert.ok(region !== undefined);
    assert.equal(region.snippet?.text, shown);
    assert.equal(text.slice(region.charOffset, (region.charOffset ?? 0) + (region.charLength ?? 0)), shown);
    return shown;
  });
}

function fingerprints({ results }: Run): readonly string[] {
  return (results ?? []).map(({ ruleId, partialFingerprints }) => {
    return `${ruleId ?? ''} ${Object.values(partialFingerprints ?? {}).join(' ')}`;
  });
}

describe('vanban check --format sarif', () => {
  it('is valid by the official schema, with findings, failures and without anything', async () => {
    const odd: unknown = JSON.parse((await checkOddDrafts(['-f', 'sarif'])).stdout);
    assert.deepEqual(sarifFaults(odd), []);
    await withFiles({}, async cwd => {
      const none: unknown = JSON.parse((await runCli(['check', '-f', 'sarif'], { cwd })).stdout);
      assert.deepEqual(sarifFaults(none), []);
    });
  });

  it('would be told apart from what is not valid', () => {
    assert.deepEqual(sarifFaults({ version: '2.1.0', runs: [{}] }), [
      "/runs/0 must have required property 'tool'",
    ]);
    const location = { physicalLocation: { artifactLocation: { uri: 'báo cáo.txt' } } };
    const result = { message: { text: 'x' }, locations: [location] };
    const log = { version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [result] }] };
    assert.match(sarifFaults(log).join(), /artifactLocation\/uri must match format "uri-reference"/u);
  });

  it('names files by addresses that lead back to them', async () => {
    const { results = [], artifacts = [] } = readRun((await checkOddDrafts(['-f', 'sarif'])).stdout);
    const names = artifacts.map(({ location }) => {
      assert.equal(location?.uriBaseId, '%SRCROOT%');
      return decodeURIComponent(new URL(location.uri ?? '', 'file:///drafts/').pathname);
    });
    assert.deepEqual(
      names,
      [`${ODD_FOLDER}/số liệu.txt`, DECOMPOSED_NAME, 'chi-dan.md', 'sạch.txt'].map(name => `/drafts/${name}`),
    );
    const [first] = results;
    const at = first?.locations?.[0]?.physicalLocation?.artifactLocation;
    assert.equal(
      at?.uri,
      'B%C3%A1o%20c%C3%A1o%20100%25%3A%20qu%C3%BD%201%2C%202/s%E1%BB%91%20li%E1%BB%87u.txt',
    );
    assert.equal(at.index, 0);
  });

  it('names a file outside of the current folder by its whole address', async () => {
    await withFiles({ 'a/x.txt': '', 'b/bản nháp.txt': WRONG }, async cwd => {
      const run = await checkToSarif(join(cwd, 'a'), '../b/bản nháp.txt');
      const at = run.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation;
      assert.equal(at?.uri, pathToFileURL(join(cwd, 'b/bản nháp.txt')).href);
      assert.equal(at.uriBaseId, undefined);
    });
  });

  it('names standard input as it was named', async () => {
    await withFiles({}, async cwd => {
      for (const [args, uri] of [
        [[], '%3Cstdin%3E'],
        [['--stdin-filename', 'nháp/a b.txt'], 'nh%C3%A1p/a%20b.txt'],
      ] as const) {
        const all = ['check', '-', '-f', 'sarif', ...args];
        const { stdout } = await runCli(all, { cwd, stdin: WRONG });
        assert.deepEqual(sarifFaults(JSON.parse(stdout)), []);
        assert.equal(readRun(stdout).artifacts?.[0]?.location?.uri, uri);
      }
    });
  });

  it('counts columns in UTF-16 units, also in decomposed text and with CRLF', async () => {
    const run = readRun((await checkOddDrafts(['-f', 'sarif'])).stdout);
    assert.equal(run.columnKind, 'utf16CodeUnits');
    const results = run.results ?? [];
    const described = results.map(({ ruleId, level, locations, relatedLocations }) => {
      const index = locations?.[0]?.physicalLocation?.artifactLocation?.index ?? -1;
      const name = [`${ODD_FOLDER}/số liệu.txt`, DECOMPOSED_NAME, 'chi-dan.md'][index] ?? '';
      const text = String(ODD_DRAFTS[name]);
      return [ruleId, level, describePlaces(locations, text), describePlaces(relatedLocations, text)];
    });
    const directive = '<!-- vanban-disable-next-line figure/number-format -- đã hỏi -->';
    assert.deepEqual(described, [
      [SHARE, 'error', ['53,71%'], ['402/756']],
      ['figure/number-format', 'warning', ['99.61'], []],
      [SHARE, 'error', ['53,71%'], ['402/756']],
      ['style/unused-directive', 'warning', [directive], []],
    ]);
  });

  it('describes each rule once, with help in text and Markdown, and points results to it', async () => {
    const { tool, results = [] } = readRun((await checkOddDrafts(['-f', 'sarif'])).stdout);
    const rules = tool.driver.rules ?? [];
    assert.deepEqual(
      rules.map(({ id }) => id),
      ['figure/number-format', SHARE, 'style/unused-directive'],
    );
    for (const { ruleId, ruleIndex } of results) assert.equal(rules[ruleIndex ?? -1]?.id, ruleId);
    const [, share] = rules;
    const page = await readFile(
      new URL('../../../server/src/core/rules/figure/percent-mismatch.md', import.meta.url),
      'utf8',
    );
    assert.equal(share?.help?.markdown, page);
    assert.match(share.help.text, /^Tỷ lệ phần trăm không bằng .+\n\nMở câu được gạch chân/u);
    assert.doesNotMatch(share.help.text, /[`#]/u);
    assert.ok(!('helpUri' in share));
  });

  it('gives every repair as a fix and says which need review', async () => {
    await withFiles({ 'a.txt': WRONG + POINT }, async cwd => {
      const { results = [] } = await checkToSarif(cwd);
      const fixes = results.flatMap(result => result.fixes ?? []);
      assert.deepEqual(
        fixes.map(({ description, properties }) => [description?.text, String(properties?.['safety'])]),
        [
          ['Sửa thành 53,17% (cần xem lại trước khi áp dụng)', 'review'],
          ['Viết thành 99,61', 'safe'],
        ],
      );
      const text = WRONG + POINT;
      const fixed = fixes.toReversed().reduce((before, fix) => applyFix(before, fix), text);
      assert.equal(fixed, text.replace('53,71%', '53,17%').replace('99.61', '99,61'));
    });
  });

  it('tells of files that could not be read and of broken configurations', async () => {
    const odd = readRun((await checkOddDrafts(['-f', 'sarif'])).stdout);
    const [invocation] = odd.invocations ?? [];
    assert.equal(invocation?.executionSuccessful, false);
    const [notification] = invocation.toolExecutionNotifications ?? [];
    const at = notification?.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '';
    assert.equal(decodeURIComponent(at), BROKEN_NAME);
    assert.match(notification?.message.text ?? '', /^Tệp không phải UTF-8 \(dòng 1\)/u);
    await withFiles({ 'a.txt': WRONG, 'vanban.config.json': '{ "rule": {} }' }, async cwd => {
      const [broken] = (await checkToSarif(cwd)).invocations ?? [];
      const [told] = broken?.toolConfigurationNotifications ?? [];
      const place = told?.locations?.[0]?.physicalLocation;
      assert.deepEqual(
        [place?.artifactLocation?.uri, place?.region],
        ['vanban.config.json', { startLine: 1, startColumn: 3 }],
      );
    });
  });

  it('has fingerprints that survive lines above, other line ends and other forms of letters', async () => {
    await withFiles({ 'a.txt': WRONG + POINT + WRONG }, async cwd => {
      const before = fingerprints(await checkToSarif(cwd));
      assert.equal(new Set(before).size, 3);
      const texts = [
        `BÁO CÁO\nVề tình hình năm nay.\n\n${TRUNCATED}\n${WRONG}${POINT}${WRONG}`,
        `${WRONG}\r\n${POINT}\r\n${WRONG}`,
        (WRONG + POINT + WRONG).normalize('NFD'),
      ];
      for (const text of texts) {
        await writeFile(join(cwd, 'a.txt'), text);
        const after = fingerprints(await checkToSarif(cwd));
        assert.deepEqual(
          before.filter(one => !after.includes(one)),
          [],
        );
      }
      await writeFile(join(cwd, 'a.txt'), WRONG.replace('người', 'đảng viên'));
      assert.ok(!before.includes(fingerprints(await checkToSarif(cwd))[0] ?? ''));
    });
  });

  it('is written in English where asked', async () => {
    await withFiles({ 'a.txt': WRONG }, async cwd => {
      const { language, results = [], tool } = await checkToSarif(cwd, '--locale', 'en');
      assert.equal(language, 'en');
      assert.match(results[0]?.message.text ?? '', /53\.17/u);
      assert.match(tool.driver.rules?.[0]?.help?.markdown ?? '', /\n## How to fix\n/u);
    });
  });
});

function applyFix(text: string, { artifactChanges }: NonNullable<Result['fixes']>[number]): string {
  const replacements = artifactChanges.flatMap(change => change.replacements).toReversed();
  return replacements.reduce((before, { deletedRegion, insertedContent }) => {
    const start = deletedRegion.charOffset ?? 0;
    assert.equal(
      before.slice(start, start + (deletedRegion.charLength ?? 0)),
      regionText(before, deletedRegion),
    );
    return (
      before.slice(0, start) +
      (insertedContent?.text ?? '') +
      before.slice(start + (deletedRegion.charLength ?? 0))
    );
  }, text);
}
