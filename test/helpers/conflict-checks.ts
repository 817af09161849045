import assert from 'node:assert/strict';
import { applyEdits, textAt } from '../../server/src/core/index';
import { testGroup } from './rules-under-test';

const { checkAmong, getOnlyFinding, findingsAmong, messageOf, notesOf } = testGroup('reference');

/** What is said of a finding, in both languages: its message, and the notes of its places and repairs. */
export interface Said {
  readonly vi: string;
  readonly en: string;
  readonly notesVi?: readonly string[];
  readonly notesEn?: readonly string[];
}

/** The only finding of a draft names the first place of what is usual. */
export function checkUsualPlace(draft: string, usual: string): void {
  const { related } = getOnlyFinding(draft);
  assert.deepEqual(
    related.map(({ noteId, span }) => [noteId, textAt(draft, span), span.start]),
    [['usual', usual, draft.indexOf(usual)]],
  );
}

/** What is said of the only finding of a draft. */
export function checkSaid(draft: string, said: Said): void {
  checkWords(getOnlyFinding(draft), said);
}

function checkWords(finding: ReturnType<typeof getOnlyFinding>, { vi, en, notesVi, notesEn }: Said): void {
  assert.equal(messageOf(finding, 'vi'), vi);
  assert.equal(messageOf(finding, 'en'), en);
  if (notesVi !== undefined) assert.deepEqual(notesOf(finding, 'vi'), notesVi);
  if (notesEn !== undefined) assert.deepEqual(notesOf(finding, 'en'), notesEn);
}

/** A draft and another one that contradicts it, and what is found in each where it stands beside the other. */
export interface Elsewhere {
  readonly here: string;
  readonly there: string;
  /** As tests name findings. */
  readonly foundHere: string;
  readonly foundThere: string;
}

/** The contradiction is found from either side, in letters of either form. */
export function checkEitherSide({ here, there, foundHere, foundThere }: Elsewhere): void {
  for (const form of ['NFC', 'NFD'] as const) {
    const [first, second] = [here.normalize(form), there.normalize(form)];
    assert.deepEqual(findingsAmong(first, { 'ke-hoach.txt': second }), [foundHere.normalize(form)]);
    assert.deepEqual(findingsAmong(second, { 'bao-cao.txt': first }), [foundThere.normalize(form)]);
  }
}

/** What is said where another draft contradicts, and the place there. */
export function checkSaidElsewhere({ here, there }: Elsewhere, said: Said, place: string): void {
  const [finding] = checkAmong(here, { 'ke-hoach.txt': there }).findings;
  assert.ok(finding !== undefined);
  checkWords(finding, said);
  assert.deepEqual(
    finding.related.map(({ span, elsewhere }) => [textAt(there, span), elsewhere?.name]),
    [[place, 'ke-hoach.txt']],
  );
}

/** The first repair changes every mention of the draft, is for review, and leaves nothing to say. */
export function checkRepairElsewhere({ here, there }: Elsewhere, mention: string, repaired: string): void {
  const mentions = `${here}\n\n${mention}`;
  const others = { 'ke-hoach.txt': there };
  const [finding] = checkAmong(mentions, others).findings;
  const [fix] = finding?.fixes ?? [];
  assert.equal(fix?.safety, 'review');
  const changed = applyEdits(mentions, fix.edits);
  assert.equal(changed, repaired);
  assert.deepEqual(findingsAmong(changed, others), []);
}
