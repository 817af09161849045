import { KIND, kindsOf } from '../../reading/token-kind';
import type { Tokens } from '../../reading/tokens';
import { spanFrom, type Span } from '../../text/span';

/** A bracket or quotation mark whose other half lacks. */
export interface UnpairedClaim {
  readonly kind: 'unpaired';
  readonly form: 'open-bracket' | 'close-bracket' | 'open-quote';
  readonly span: Span;
  /** Of an open bracket: those that opened behind it and lack their other half too, which stands before its own. In order of the text. */
  readonly inner: readonly Span[];
}

/** Reads brackets and quotation marks without their other half: "(tiếng Mông, tiếng Thái.", "“Năm học 2024 và “Tự hào”". Linear. */
export function readUnpaired(tokens: Tokens): readonly UnpairedClaim[] {
  // Most texts have none, and need not be gone through.
  if ((tokens.kinds & PAIRED) === 0) return NONE;
  let marks: Marks | null = null;
  let hasLabels = false;
  for (let at = 0; at < tokens.count; at += 1) {
    const kind = tokens.kindAt(at);
    if (kind < KIND.open || kind > KIND.equals) continue;
    // A formula has brackets of its own.
    if (kind === KIND.equals) return [];
    if (isSmiley(tokens, at)) continue;
    hasLabels ||= kind === KIND.close && endsLabel(tokens, at);
    // Nothing is made for a text without such marks, as most are.
    takeMark(tokens, at, (marks ??= { brackets: [], quotes: [], surplus: [] }));
  }
  return marks === null || marks.brackets.length + marks.quotes.length + marks.surplus.length === 0
    ? NONE
    : claimsOf(tokens, { ...marks, surplus: hasLabels ? [] : marks.surplus });
}

const NONE: readonly UnpairedClaim[] = [];
const PAIRED = kindsOf(KIND.open, KIND.close, KIND.quoteOpen, KIND.quoteClose, KIND.quote);

/** The tokens that wait for their other half, and the closing brackets that found none. */
interface Marks {
  readonly brackets: number[];
  readonly quotes: number[];
  readonly surplus: number[];
}

function takeMark(tokens: Tokens, at: number, { brackets, quotes, surplus }: Marks): void {
  const kind = tokens.kindAt(at);
  if (kind === KIND.open) brackets.push(at);
  else if (kind !== KIND.close) {
    if (isOpening(tokens, at)) quotes.push(at);
    else quotes.pop();
  } else if (brackets.pop() === undefined && closesWord(tokens, at)) surplus.push(at);
}

function claimsOf(tokens: Tokens, { brackets, quotes, surplus }: Marks): readonly UnpairedClaim[] {
  if (!endsSentence(tokens)) return NONE;
  const open = quotes.filter(at => !maySpanParagraphs(tokens, at));
  const spanOf = (at: number): Span => spanFrom(tokens.startAt(at), tokens.endAt(at));
  const spans = brackets.map(spanOf);
  return [
    ...spans.map((span, at) => claimOf('open-bracket', span, spans.slice(at + 1, at + 1 + MOST_INNER))),
    ...(beginsSentence(tokens) ? surplus : []).map(at => claimOf('close-bracket', spanOf(at))),
    ...open.map(at => claimOf('open-quote', spanOf(at))),
  ];
}

/** Nobody opens more on purpose. */
const MOST_INNER = 8;

function claimOf(form: UnpairedClaim['form'], span: Span, inner: readonly Span[] = []): UnpairedClaim {
  return { kind: 'unpaired', form, span, inner };
}

/** ":)", ";-)". */
function isSmiley(tokens: Tokens, at: number): boolean {
  if (!tokens.isGlued(at)) return false;
  const before = tokens.kindAt(at - 1) === KIND.hyphen && tokens.isGlued(at - 1) ? at - 2 : at - 1;
  const kind = tokens.kindAt(before);
  return (kind === KIND.colon || kind === KIND.semicolon) && !tokens.isGlued(before);
}

/** "a)", "1)", "2.1)", "a1)", "iv)": the label of an item. */
function endsLabel(tokens: Tokens, at: number): boolean {
  if (!tokens.isGlued(at) || tokens.lengthAt(at - 1) > LONGEST_LABEL) return false;
  const kind = tokens.kindAt(at - 1);
  return kind === KIND.number || kind === KIND.word;
}

const LONGEST_LABEL = 3;

/** "+)", "…)": behind words alone a bracket closes something. In the first words of a line it may close what the line before opened. */
function closesWord(tokens: Tokens, at: number): boolean {
  const kind = tokens.kindAt(at - 1);
  return at >= FIRST_WORDS && (kind === KIND.word || kind === KIND.number || kind === KIND.percent);
}

const FIRST_WORDS = 8;

/** Before a word; a closing mark too where a blank stands before it and none behind. */
function isOpening(tokens: Tokens, at: number): boolean {
  if (!tokens.isGlued(at + 1) || !WORDS.has(tokens.kindAt(at + 1))) return false;
  const kind = tokens.kindAt(at);
  return kind === KIND.quoteOpen || (kind === KIND.quoteClose && (at === 0 || !tokens.isGlued(at)));
}

const WORDS: ReadonlySet<number> = new Set([KIND.word, KIND.number]);

/** An article that another one quotes goes on over paragraphs: its mark stands at the beginning or behind a colon. */
function maySpanParagraphs(tokens: Tokens, at: number): boolean {
  const before = tokens.kindAt(at - 1);
  return (at <= 2 && before !== KIND.word) || before === KIND.colon;
}

/** Where a paragraph does not end, its other half may stand in what follows. */
function endsSentence(tokens: Tokens): boolean {
  const kind = tokens.kindAt(tokens.count - 1);
  return kind === KIND.period || kind === KIND.semicolon || kind === KIND.exclamation;
}

function beginsSentence(tokens: Tokens): boolean {
  return tokens.kindAt(0) !== KIND.word || tokens.isCapital(0);
}
