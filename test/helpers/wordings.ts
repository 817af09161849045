import assert from 'node:assert/strict';
import { findingsIn } from './document';

/** The same words as other programs write them. */
const DRESSES: readonly (readonly [name: string, wear: (text: string) => string])[] = [
  ['as it stands', text => text],
  ['in decomposed letters', text => text.normalize('NFD')],
  ['between lines that end with CRLF', text => `Mở đầu.\r\n\r\n${text}\r\n\r\nKết thúc.`],
  ['wrapped with CRLF', text => text.replace(', ', ',\r\n')],
  [
    'between sentences of other things',
    text => `Khu vực này có 3 cây cầu. ${endSentence(text)} Bến có 2 chiếc phà.`,
  ],
];

function endSentence(text: string): string {
  return /[.!?]$/u.test(text) ? text : `${text}.`;
}

/** A wording, a sentence with a wrong figure, what is found, and the figure that makes it right. */
export type Told = readonly [wording: string, wrong: string, finding: string, right: string];

/** Why nothing is told, and of what sentence. */
export type Silent = readonly [reason: string, sentence: string];

/** Tests that a wrong figure is found in each dress of its sentence, and that nothing is told once it is right. */
export function itTells(rows: readonly Told[]): void {
  itFinds(rows.map(([wording, wrong, finding]) => [wording, wrong, finding]));
  itLeavesAlone(
    rows.map(([wording, wrong, finding, right]) => [
      `${wording}, once it is right`,
      wrong.replace(/"(?<text>[^"]+)"$/u.exec(finding)?.groups?.['text'] ?? '', right),
    ]),
  );
}

/** Tests that one thing is found in each dress of a sentence, and no other. */
export function itFinds(rows: readonly (readonly [wording: string, wrong: string, finding: string])[]): void {
  for (const [wording, wrong, finding] of rows) {
    for (const [dress, wear] of DRESSES) {
      it(`tells a slip, ${dress}: ${wording}`, () => {
        assert.deepEqual(figureFindings(wear(wrong)), [finding]);
      });
    }
  }
}

/** Tests that nothing is told of a sentence in any dress. */
export function itLeavesAlone(rows: readonly Silent[]): void {
  for (const [reason, sentence] of rows) {
    it(`is silent: ${reason}`, () => {
      for (const [dress, wear] of DRESSES) assert.deepEqual(figureFindings(wear(sentence)), [], dress);
    });
  }
}

/** Without those of percentages that are impossible by themselves. */
function figureFindings(text: string): readonly string[] {
  return findingsIn(text)
    .filter(found => !found.startsWith('impossible-percent'))
    .map(found => found.normalize('NFC'));
}
