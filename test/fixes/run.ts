/**
 * `npm run fixes -- FOLDER…`: what safe fixes, which `--fix` and saving apply unasked, change in the documents of folders, to be read. Each kind
 * of change once, with how often it is made and where first; rules that are off by default too. Fails where a figure, an address or
 * the name of a file was changed, or where fixing again changes something more.
 *
 * --all   each place, also where another is changed alike
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readDocuments } from '../../server/scripts/report/documents';
import { fixDraft, pickFix } from '../../server/src/core/fixing/fix-draft';
import { RULES, type CheckResult } from '../../server/src/core/index';
import { checkText, switchOn } from '../helpers/document';
import { changedPlaces, type ChangedPlace } from './changes';

const { values: flags, positionals: folders } = parseArgs({
  options: { all: { type: 'boolean', default: false } },
  allowPositionals: true,
});

const ALL_ON = RULES.flatMap(({ meta }) => switchOn(meta));
const check = (text: string): CheckResult => checkText(text, ...ALL_ON);
/** Figures without the marks between their digits and the zero before them, which may be written otherwise; addresses without the mark behind them; names of files. */
const KEPT =
  /[1-9]\p{N}*|https?:\S+[^\s.,;:)]|\S+@\S+[^\s.,;:)]|`[^`\n]*`|[\p{L}\p{N}_-]+\.(?:docx|xlsx|pdf|txt|md|vanban)/gu;

interface Kind {
  readonly first: string;
  readonly count: number;
}

const kinds = new Map<string, Kind>();
let [documents, places, faults] = [0, 0, 0];
for (const folder of folders) await readFolder(folder);
for (const [kind, { first, count }] of [...kinds].sort(([, one], [, other]) => other.count - one.count))
  console.log(`${String(count).padStart(6)}  ${kind}\n        ${first}`);
console.log(
  `\n${places} places in ${documents} documents, ${kinds.size} kinds; ${faults} documents whose figures or names were changed, or that are not at rest`,
);
process.exitCode = faults === 0 && folders.length > 0 ? 0 : 1;

async function readFolder(folder: string): Promise<void> {
  for (const document of await readDocuments(resolve(folder), '')) {
    if (document.kind === 'unread') continue;
    documents += 1;
    for (const place of changedPlaces(document.text, check)) count(document.file, place);
    const fault = faultOf(document.text);
    if (fault === null) continue;
    faults += 1;
    console.log(`${document.file}: ${fault}`);
  }
}

function count(file: string, place: ChangedPlace): void {
  places += 1;
  const kind = flags.all ? `${file}: ${place.shown}` : kindOf(place);
  const known = kinds.get(kind);
  kinds.set(kind, { first: known?.first ?? `${file}: ${place.shown}`, count: (known?.count ?? 0) + 1 });
}

/** Figures are alike, and so are words that only differ in what is not changed. */
function kindOf({ before, after }: ChangedPlace): string {
  const [lead, tail] = [sharedStart(before, after), sharedEnd(before, after)];
  const trim = (text: string): string =>
    text.slice(Math.max(0, lead - 1), text.length - Math.max(0, tail - 1));
  return `${alike(trim(before))} → ${alike(trim(after))}`;
}

function alike(text: string): string {
  return text
    .replace(/\p{N}/gu, '0')
    .replace(/(?<=^)[\p{L}\p{M}]|[\p{L}\p{M}](?=$)/gu, letter => (/\p{Lu}/u.test(letter) ? 'A' : 'a'));
}

function sharedStart(before: string, after: string): number {
  let at = 0;
  while (at < Math.min(before.length, after.length) && before[at] === after[at]) at += 1;
  return at;
}

function sharedEnd(before: string, after: string): number {
  const most = Math.min(before.length, after.length) - sharedStart(before, after);
  let at = 0;
  while (at < most && before.at(-1 - at) === after.at(-1 - at)) at += 1;
  return at;
}

function faultOf(text: string): string | null {
  const fix = (before: string): string =>
    fixDraft(before, check, finding => pickFix(finding, { unsafe: false })).text;
  const fixed = fix(text);
  if (fix(fixed) !== fixed) return 'fixing again changes more';
  const [before, after] = [text, fixed].map(one => (one.normalize('NFC').match(KEPT) ?? []).join('\n'));
  return before === after ? null : `changed: ${firstDifference(before ?? '', after ?? '')}`;
}

function firstDifference(before: string, after: string): string {
  const [one, other] = [before.split('\n'), after.split('\n')];
  const at = one.findIndex((word, index) => word !== other[index]);
  return `${one[at] ?? ''} → ${other[at] ?? ''}`;
}
