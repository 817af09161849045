import assert from 'node:assert/strict';
import { unzipSync } from 'fflate';
import { XmlDocument } from 'libxml2-wasm';
import { partOf } from './annotated-word';

/** Fails where a copy is none that Word would open: XML, ids, pairs of comments, relations and content types. */
export function assertSound(bytes: Uint8Array): void {
  const entries = unzipSync(bytes);
  for (const [name, content] of Object.entries(entries)) {
    if (/\.(?:xml|rels)$/u.test(name)) XmlDocument.fromBuffer(content).dispose();
  }
  const document = partOf(bytes, 'word/document.xml');
  const comments = idsOf(partOf(bytes, 'word/comments.xml'), 'comment');
  for (const name of ['commentRangeStart', 'commentRangeEnd', 'commentReference'])
    assert.deepEqual(idsOf(document, name), comments, name);
  for (const id of comments) {
    const at = ['RangeStart', 'RangeEnd', 'Reference'].map(name =>
      document.indexOf(`<w:comment${name} w:id="${id}"/>`),
    );
    assert.deepEqual(
      at,
      at.toSorted((one, other) => one - other),
    );
  }
  const changes = ['document', 'footnotes'].flatMap(part =>
    idsOf(partOf(bytes, `word/${part}.xml`), '(?:ins|del|rPrChange)'),
  );
  const all = [...comments, ...changes];
  assert.equal(new Set(all).size, all.length, 'an id stands twice');
  assert.ok(!/<w:ins [^<>]*>(?:(?!<\/w:ins>).)*<w:ins /su.test(document), 'an insertion in an insertion');
  assert.ok(!/<w:del [^<>]*>(?:(?!<\/w:del>).)*<w:t[ >]/su.test(document), 'a text in a deletion');
  if (comments.length === 0) return;
  assert.match(
    partOf(bytes, 'word/_rels/document.xml.rels'),
    /relationships\/comments" Target="comments\.xml"/u,
  );
  assert.match(
    partOf(bytes, '[Content_Types].xml'),
    /"\/word\/comments\.xml" ContentType="[^"]*comments\+xml"/u,
  );
}

function idsOf(xml: string, name: string): readonly string[] {
  const ids = [...xml.matchAll(new RegExp(`<w:${name} (?:[^<>]* )?w:id="([^"]*)"`, 'gu'))].map(
    ([, id = '']) => id,
  );
  return ids.toSorted((one, other) => Number(one) - Number(other));
}
