import assert from 'node:assert/strict';
import { XmlDocument, XmlElement } from 'libxml2-wasm';
import { escapeMarkup } from '../../../server/src/cli/reporters/common/markup';
import { CLEAN, TRUNCATED } from '../../helpers/drafts';
import { BROKEN_NAME, checkOddDrafts, DECOMPOSED_NAME, ODD_FOLDER } from '../../helpers/odd-drafts';
import { runCli } from '../../helpers/run-cli';
import { withFiles } from '../../helpers/temp-folder';

/** What an element says of itself: name, attributes, text, and what is in it. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly inner: readonly Element[];
}

/** Reads XML strictly: what is not well-formed throws. */
function readXml(xml: string): Element {
  const document = XmlDocument.fromString(xml);
  try {
    return toElement(document.root);
  } finally {
    document.dispose();
  }
}

function toElement(element: XmlElement): Element {
  const inner: Element[] = [];
  for (let node = element.firstChild; node !== null; node = node.next)
    if (node instanceof XmlElement) inner.push(toElement(node));
  const attributes = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
  return { name: element.name, attributes, text: inner.length === 0 ? element.content : '', inner };
}

function find({ inner }: Element, name: string): readonly Element[] {
  return inner.filter(element => element.name === name);
}

/** The attributes of a suite's counts, as its tests have them. */
function countTests(suite: Element): Readonly<Record<string, string>> {
  const cases = find(suite, 'testcase');
  const count = (name: string): string => String(cases.filter(test => find(test, name).length > 0).length);
  return { tests: String(cases.length), failures: count('failure'), errors: count('error') };
}

describe('vanban check --format junit', () => {
  it('has a suite for each file, whose counts are those of its tests', async () => {
    const root = readXml((await checkOddDrafts(['-f', 'junit'])).stdout);
    assert.equal(root.name, 'testsuites');
    const suites = find(root, 'testsuite');
    assert.deepEqual(
      suites.map(({ attributes }) => attributes['name']),
      [`${ODD_FOLDER}/số liệu.txt`, DECOMPOSED_NAME, 'chi-dan.md', 'sạch.txt', BROKEN_NAME],
    );
    for (const suite of suites) {
      const { tests, failures, errors } = suite.attributes;
      assert.deepEqual({ tests, failures, errors }, countTests(suite));
      for (const { attributes } of find(suite, 'testcase'))
        assert.equal(attributes['classname'], suite.attributes['name']);
    }
    const { tests, failures, errors } = root.attributes;
    assert.deepEqual({ tests, failures, errors }, { tests: '6', failures: '2', errors: '1' });
  });

  it('fails a test for an error only, as the exit code does', async () => {
    await withFiles({ 'a.txt': TRUNCATED, 'b.txt': CLEAN }, async cwd => {
      const { code, stdout } = await runCli(['check', '-f', 'junit'], { cwd });
      assert.equal(code, 0);
      const [first, second] = find(readXml(stdout), 'testsuite');
      const [warning] = first === undefined ? [] : find(first, 'testcase');
      assert.equal(warning?.attributes['name'], 'figure/percent-mismatch 1:30');
      assert.deepEqual(
        warning.inner.map(({ name }) => name),
        ['system-out'],
      );
      assert.match(warning.inner[0]?.text ?? '', /^a\.txt:1:30 cảnh báo: .*99,62%/u);
      assert.deepEqual(second?.inner[0]?.inner, []);
    });
  });

  it('is a report without suites where nothing was checked', async () => {
    await withFiles({}, async cwd => {
      const { stdout } = await runCli(['check', '-f', 'junit', '--no-error-on-unmatched'], { cwd });
      assert.deepEqual(readXml(stdout).attributes, {
        name: 'vanban',
        tests: '0',
        failures: '0',
        errors: '0',
        time: '0',
      });
    });
  });
});

describe('vanban check --format checkstyle', () => {
  it('names each file and its findings by place, severity, message and rule', async () => {
    const root = readXml((await checkOddDrafts(['-f', 'checkstyle'])).stdout);
    assert.equal(root.name, 'checkstyle');
    assert.match(root.attributes['version'] ?? '', /^\d+\.\d+$/u);
    const told = find(root, 'file').map(file => [
      file.attributes['name'],
      ...find(file, 'error').map(({ attributes }) => {
        const { line, column, severity, source } = attributes;
        return `${line ?? ''}:${column ?? ''} ${severity ?? ''} ${source ?? ''}`;
      }),
    ]);
    assert.deepEqual(told, [
      [
        `${ODD_FOLDER}/số liệu.txt`,
        '3:42 error vanban/figure/percent-mismatch',
        '3:69 warning vanban/figure/number-format',
      ],
      [DECOMPOSED_NAME, '1:84 error vanban/figure/percent-mismatch'],
      ['chi-dan.md', '1:1 warning vanban/style/unused-directive'],
      ['sạch.txt'],
      [BROKEN_NAME, '1:1 error vanban'],
    ]);
  });
});

describe('text in XML and HTML', () => {
  it('comes back as it was, line ends and tabs in attributes too', () => {
    const text = `<a href="x">'&amp;'</a>\r\n\tĐiều 1`;
    const { attributes, text: content } = readXml(`<a b="${escapeMarkup(text)}">${escapeMarkup(text)}</a>`);
    assert.deepEqual([attributes['b'], content], [text, text]);
  });

  it('shows by a sign what XML cannot hold and what turns the direction of writing', () => {
    const text = escapeMarkup('a\u0000\u001b\u0085\ud800\u202e\ufffeb😀');
    assert.equal(text, `a${'\u{FFFD}'.repeat(6)}b😀`);
    assert.equal(readXml(`<a>${text}</a>`).text, text);
  });
});
