import assert from 'node:assert/strict';
import { createChecker, createDocument, resolveSettings, RULES, textAt } from '../../server/src/core/index';
import { checkText, findingsIn } from '../helpers/document';
import { assertLinear } from '../helpers/growth';

const WRONG = 'Có 45/60 hộ, đạt 57%.';
const OTHER = 'Có 12/16 xã, đạt 57%.';
const FOUND = 'percent-mismatch.mismatch error "57%"';
const BOTH = 'Có 45/60 hộ, đạt 57.0%.';

/** Directives that silenced nothing, each as its text and the rule it names. */
function unusedIn(text: string): readonly (readonly [string, string | null])[] {
  return checkText(text).unusedDirectives.map(({ span, ruleId }) => [textAt(text, span), ruleId]);
}

describe('a directive inside the text', () => {
  it('silences the next line', () => {
    const text = `<!-- vanban-disable-next-line -->\n${WRONG}\n\n${OTHER}`;
    assert.deepEqual(findingsIn(text), [FOUND]);
    assert.equal(checkText(text).suppressed, 1);
    assert.deepEqual(unusedIn(text), []);
  });

  it('silences its own line', () => {
    assert.deepEqual(findingsIn(`${WRONG} <!-- vanban-disable-line -->\n\n${OTHER}`), [FOUND]);
    assert.deepEqual(findingsIn(`<!-- vanban-disable-line --> ${WRONG}`), []);
  });

  it('silences the rest of the text', () => {
    assert.deepEqual(findingsIn(`${WRONG}\n\n<!-- vanban-disable -->\n\n${OTHER}\n\n${WRONG}`), [FOUND]);
  });

  it('silences up to the place that enables again', () => {
    const text = ['<!-- vanban-disable -->', WRONG, '<!-- vanban-enable -->', OTHER].join('\n\n');
    assert.deepEqual(findingsIn(text), [FOUND]);
    assert.equal(checkText(text).suppressed, 1);
  });

  it('silences the whole text, also what stands before it', () => {
    const text = `${WRONG}\n\n${OTHER}\n\n<!-- vanban-disable-file -->`;
    assert.deepEqual(findingsIn(text), []);
    assert.equal(checkText(text).suppressed, 2);
  });

  it('does the same without a blank behind the mark of the comment', () => {
    const text = ['<!--vanban-disable-->', WRONG, '<!--vanban-enable-->', OTHER].join('\n\n');
    assert.deepEqual(findingsIn(text), [FOUND]);
    assert.deepEqual(findingsIn(`<!-- vanban-disable -->\n<!--vanban-enable-->\n\n${OTHER}`), [FOUND]);
  });

  it('works with CRLF', () => {
    assert.deepEqual(findingsIn(`<!-- vanban-disable-next-line -->\r\n${WRONG}\r\n\r\n${OTHER}`), [FOUND]);
  });
});

describe('a comment that begins like a directive', () => {
  it('is told where its word is none', () => {
    for (const word of ['disable-lines', 'dissable', 'disable-nextline', 'DISABLE', 'tắt', '']) {
      const comment = `<!-- vanban-${word} figure/percent-mismatch -- lý do -->`;
      for (const text of [`${comment}\n${WRONG}`, `${comment}\r\n${WRONG}`.normalize('NFD')]) {
        assert.deepEqual(findingsIn(text), [FOUND]);
        const [only, ...others] = checkText(text).unusedDirectives;
        assert.ok(only !== undefined);
        assert.deepEqual([only.kind, others], ['word', []]);
        assert.equal(only.ruleId?.normalize('NFC'), `vanban-${word}`);
        assert.equal(textAt(text, only.span).normalize('NFC'), comment);
      }
    }
  });

  it('is none of ours in code, with another name, or with one of the words', () => {
    for (const text of ['`<!-- vanban-dissable -->`', '<!-- van-ban-disable -->', '<!-- vanban disable -->'])
      assert.deepEqual(unusedIn(`${text}\n${WRONG}`), []);
    assert.deepEqual(unusedIn(`<!-- vanban-profile party -->\n<!-- vanban-enable -->\n${WRONG}`), []);
    assert.deepEqual(unusedIn(`<!-- vanban-disable-line--> ${WRONG}`), []);
  });
});

describe('a directive with rule ids', () => {
  it('silences these rules alone', () => {
    const directive = '<!-- vanban-disable-next-line figure/percent-mismatch -->';
    assert.deepEqual(findingsIn(`${directive}\n${BOTH}`), ['number-format.decimal-dot warning "57.0"']);
  });

  it('may name several and give a reason', () => {
    const ids = 'figure/percent-mismatch, figure/number-format';
    const text = `<!-- vanban-disable-next-line ${ids} -- số liệu theo báo cáo của xã -->\n${BOTH}`;
    assert.deepEqual(findingsIn(text), []);
    assert.equal(checkText(text).suppressed, 2);
  });

  it('enables one rule while the other stays silent', () => {
    const text = [
      '<!-- vanban-disable figure/percent-mismatch figure/number-format -->',
      '<!-- vanban-enable figure/number-format -->',
      BOTH,
    ].join('\n\n');
    assert.deepEqual(findingsIn(text), ['number-format.decimal-dot warning "57.0"']);
  });
});

describe('directives that speak of one place', () => {
  it('leave it to the last of them: all off, one on', () => {
    const text = ['<!-- vanban-disable -->', BOTH, '<!-- vanban-enable figure/number-format -->', BOTH].join(
      '\n\n',
    );
    assert.deepEqual(findingsIn(text), ['number-format.decimal-dot warning "57.0"']);
    assert.deepEqual(unusedIn(text), []);
  });

  it('leave it to the last of them: one on, all off again, all on', () => {
    const parts = [
      '<!-- vanban-disable -->',
      '<!-- vanban-enable figure/number-format -->',
      '<!-- vanban-disable -->',
      BOTH,
    ];
    assert.deepEqual(findingsIn(parts.join('\n\n')), []);
    assert.deepEqual(findingsIn([...parts, '<!-- vanban-enable -->', OTHER].join('\n\n')), [FOUND]);
  });

  it('are all of use where each would do', () => {
    const rule = 'figure/percent-mismatch';
    const text = `<!-- vanban-disable-file ${rule} -->\n\n<!-- vanban-disable -->\n\n<!-- vanban-disable-next-line -->\n${WRONG}\n${WRONG}`;
    assert.deepEqual(findingsIn(text), []);
    assert.deepEqual(unusedIn(text), []);
  });

  it('work in separate letters as in composed ones', () => {
    const text = `<!-- vanban-disable-next-line figure/percent-mismatch -- số liệu của Sở -->\n${BOTH}`;
    assert.deepEqual(findingsIn(text.normalize('NFD')), ['number-format.decimal-dot warning "57.0"']);
    assert.deepEqual(unusedIn(text.normalize('NFD')), []);
  });

  for (const unit of [
    '<!-- vanban-disable -->',
    `<!-- vanban-disable -->\n\n${BOTH}\n\n`,
    `<!-- vanban-disable-line --> ${BOTH} `,
    `<!-- vanban-disable --><!-- vanban-enable figure/number-format --> ${BOTH}\n\n`,
  ])
    it(`are obeyed in time that grows with their number: ${JSON.stringify(unit)}`, () => {
      assertLinear(8000, count => void checkText(unit.repeat(count)));
    });
});

describe('a directive that silences nothing', () => {
  it('is told of, with the rule that it names', () => {
    const line = '<!-- vanban-disable-next-line figure/number-format -->';
    assert.deepEqual(unusedIn(`${line}\n${WRONG}`), [[line, 'figure/number-format']]);
    assert.deepEqual(unusedIn('<!-- vanban-disable-file -->\n\nĐiều 1'), [
      ['<!-- vanban-disable-file -->', null],
    ]);
  });

  it('is told of for the one of its rules that was silent', () => {
    const line = '<!-- vanban-disable-next-line figure/percent-mismatch, figure/number-format -->';
    assert.deepEqual(unusedIn(`${line}\n${WRONG}`), [[line, 'figure/number-format']]);
  });

  it('is not told of where it only enables', () => {
    assert.deepEqual(unusedIn(`<!-- vanban-enable -->\n\n${WRONG}`), []);
  });

  it('may be the last line of the text', () => {
    assert.deepEqual(unusedIn('<!-- vanban-disable-next-line -->'), [
      ['<!-- vanban-disable-next-line -->', null],
    ]);
  });
});

describe('no directive', () => {
  for (const [comment, told] of [
    ['<!-- vanban-disabled -->', 'vanban-disabled'],
    ['<!-- vanban-disable-next-line-please -->', 'vanban-disable-next-line-please'],
    ['<!-- vanban disable-file -->', null],
    ['<!-- vanban-ignore -->', 'vanban-ignore'],
    ['<!-- vanban-disable-file', null],
    ['vanban-disable-file', null],
  ] as const) {
    it(`is ${comment}`, () => {
      assert.deepEqual(findingsIn(`${comment}\n\n${WRONG}`), [FOUND]);
      assert.deepEqual(unusedIn(`${comment}\n\n${WRONG}`), told === null ? [] : [[comment, told]]);
    });
  }

  it('is none in code, also where a true one stands beside it', () => {
    const shown = [
      'Gõ `<!-- vanban-disable-file -->` là đủ.',
      '```\n<!-- vanban-disable -->\n```',
      'Gõ `<!-- vanban-disable` nhé.',
    ];
    for (const code of shown) {
      for (const lineEnd of ['\n', '\r\n']) {
        const text = `<!-- vanban-disable-line style/spacing -->\n\n${code}\n\n${WRONG}`.replaceAll(
          '\n',
          lineEnd,
        );
        assert.deepEqual(findingsIn(text), [FOUND], code);
        assert.deepEqual(findingsIn(text.normalize('NFD')).length, 1, code);
      }
    }
  });

  it('keeps its line behind code', () => {
    const text = `Gõ \`<!-- x -->\`.\n\n<!-- vanban-disable-next-line -->\n${WRONG}`;
    assert.deepEqual(findingsIn(text), []);
  });

  it('is obeyed where the settings say so', () => {
    const text = `<!-- vanban-disable-file -->\n\n${WRONG}`;
    const settings = resolveSettings(RULES, [], { inlineDirectives: false });
    const result = createChecker(settings).check(createDocument(text));
    assert.deepEqual(
      result?.findings.map(({ messageId, span }) => [messageId, textAt(text, span)]),
      [['mismatch', '57%']],
    );
  });
});
