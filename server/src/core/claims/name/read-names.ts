import { LEXICON, wordId } from '../../reading/lexicon';
import { standardTones } from '../../reading/lexicon/spelling';
import { KIND } from '../../reading/token-kind';
import type { Tokens } from '../../reading/tokens';
import { WordSet } from '../../reading/word-set';
import type { NameClaim } from './name';
import { splitAtBlanks } from '../../text/blanks';

/** Words that a name may follow, by the last of them: "trấn" of "thị trấn". */
const LEADS: ReadonlyMap<number, readonly Lead[]> = leadsOf(['person', 'place']);

/** These words, asked of every word of a text. */
const OPENING = new WordSet(LEADS.keys());

interface Lead {
  readonly of: NameClaim['of'];
  /** The word before, 0 where the lead is one word. */
  readonly before: number;
  readonly text: string;
}

function leadsOf(classes: readonly NameClaim['of'][]): ReadonlyMap<number, readonly Lead[]> {
  const leads = new Map<number, readonly Lead[]>();
  for (const of of classes) {
    for (const text of LEXICON.entriesOf(of)) {
      const [last = '', before] = text.split(' ').reverse();
      const lead = { of, text, before: before === undefined ? 0 : wordId(before) };
      // Those of two words first: the "xã" of "thị xã" is no commune.
      const known = leads.get(wordId(last)) ?? [];
      leads.set(
        wordId(last),
        [...known, lead].sort((one, other) => other.before - one.before),
      );
    }
  }
  return leads;
}

const LONGEST: Readonly<Record<NameClaim['of'], number>> = { person: 5, place: 3 };
const SHORTEST: Readonly<Record<NameClaim['of'], number>> = { person: 3, place: 2 };

/**
 * Reads names behind "ông", "bà", "đồng chí" and behind kinds of places. Persons have three syllables and more, places two: shorter names are
 * those of many. Letters in place of a name ("Nguyễn Văn A") are none. Linear.
 */
export function readNames(tokens: Tokens): readonly NameClaim[] {
  const names: NameClaim[] = [];
  for (let index = 1; index < tokens.count; index += 1) {
    if (!OPENING.has(tokens.wordAt(index - 1)) || !isSyllable(tokens, index) || tokens.isAfterTab(index))
      continue;
    const lead = leadBefore(tokens, index);
    const name = lead === null ? null : readName(tokens, index, lead);
    if (name !== null) names.push(name);
  }
  return names;
}

function leadBefore(tokens: Tokens, index: number): Lead | null {
  const before = tokens.wordAt(index - 2);
  return (
    LEADS.get(tokens.wordAt(index - 1))?.find(lead => lead.before === 0 || lead.before === before) ?? null
  );
}

function readName(tokens: Tokens, from: number, { of, text: type }: Lead): NameClaim | null {
  let to = from + 1;
  while (to - from <= LONGEST[of] && isSyllable(tokens, to) && !tokens.isAfterTab(to) && !tokens.isGlued(to))
    to += 1;
  const count = to - from;
  if (count < SHORTEST[of] || count > LONGEST[of]) return null;
  const span = tokens.spanOf(from, to);
  const syllables = splitAtBlanks(standardTones(tokens.folded.slice(span.start, span.end)));
  if (syllables.some(syllable => syllable.length === 1)) return null;
  return { kind: 'name', of, span, type: of === 'person' ? '' : type, syllables };
}

/** A word with one capital at its start: names in capitals alone stand in headings. */
function isSyllable(tokens: Tokens, index: number): boolean {
  if (tokens.kindAt(index) !== KIND.word || !tokens.isCapital(index)) return false;
  const second = tokens.startAt(index) + 1;
  return second >= tokens.endAt(index) || tokens.text.charCodeAt(second) === tokens.folded.charCodeAt(second);
}
