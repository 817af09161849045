import {
  endsFullDate,
  endsShortDate,
  endsTerm,
  headsArticle,
  isJoined,
  isLabel,
  isRoman,
  isSymbolCode,
  hasForeignLetter,
  standsForDigit,
} from './cue-shapes';
import { cuesOfWord, plays, ROLE, rolesOfWord, signsOfRow } from './cue-words';
import { CUE_BITS, type CueSet } from './cues';
import { wordId } from './lexicon';
import { endsInTonePair } from './lexicon/spelling';
import { isAmong, KIND, kindsOf } from './token-kind';
import type { Tokens } from './tokens';

/** The cues of a text, out of its tokens. Linear: every token is looked at once, with a few before it. */
export function readCues(tokens: Tokens): CueSet {
  const scan = new CueScan(tokens);
  let before = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    const kind = tokens.kindAt(at);
    if (kind === KIND.word) scan.seeWord(at, before);
    else if (kind === KIND.number) scan.seeNumber(at, before);
    else scan.seeMark(at, kind);
    before = kind;
  }
  return scan.cues();
}

/** How many tokens before a figure the word may stand that it hangs on, and how many code units before its parts a total. */
const REACH = { from: 6, bracket: 4, chi: 3, parts: 110 };
const NEVER = -1000;
/** Roles of words that wait for what stands right behind them. */
const WAITING = ROLE.type | ROLE.law | ROLE.unit | ROLE.quarter;
const THIS = wordId('này');

/** What was seen of a text so far, and where. */
class CueScan {
  readonly #tokens: Tokens;
  #cues: CueSet = 0;
  #figures = 0;
  #percentages = 0;
  /** "ngày 19/2" needs both; either may come first. */
  #hasDay = false;
  #hasShortDate = false;
  /** "ngày", with nothing but digits and dots behind it. */
  #isSpelling = false;
  /** "67 tổ chức, gồm", and no number yet. */
  #hasOpenParts = false;
  /** "10 chỉ tiêu", with nothing but words behind it. */
  #isAnnouncing = false;
  #marksSinceNumber = 0;
  #lastNumber = NEVER;
  #lastBracket = NEVER;
  #lastFrom = NEVER;
  #lastRestated = NEVER;
  #lastChi = NEVER;
  /** The last word that waits for what stands behind it, and for what. */
  #waiting = NEVER;
  #waitingRoles = 0;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  cues(): CueSet {
    if (this.#figures > 1) this.#cues |= CUE_BITS.several;
    if (this.#percentages > 1) this.#cues |= CUE_BITS.percents;
    if (this.#tokens.hasWideBlanks) this.#cues |= CUE_BITS['odd-blank'];
    if (this.#hasDay && this.#hasShortDate) this.#cues |= CUE_BITS.date;
    return this.#cues;
  }

  seeWord(at: number, before: number): void {
    const tokens = this.#tokens;
    const word = tokens.wordAt(at);
    const roles = word === 0 ? this.#seeUnknown(at) : this.#seeKnown(at, word);
    if (isSymbolCode(tokens, at)) this.#cues |= CUE_BITS.symbol;
    if (before === KIND.number && tokens.isGlued(at) && isInSmallLetters(tokens, at)) this.#seeGlued();
    if (this.#waiting === at - 1) this.#seeAwaitedWord(at, roles);
    if (roles === 0) this.#isSpelling = false;
    else this.#takeRoles(at, roles);
  }

  seeNumber(at: number, before: number): void {
    const tokens = this.#tokens;
    this.#cues |= CUE_BITS.digit;
    if (!isJoined(tokens, at)) this.#figures += 1;
    if (this.#hasOpenParts) this.#cues |= CUE_BITS.parts;
    this.#seeLead(at);
    if (this.#waiting === at - 1) this.#seeAwaitedNumber(at);
    if (before === KIND.word && tokens.isGlued(at)) {
      if (standsForDigit(tokens, at - 1)) this.#cues |= CUE_BITS['look-alike'];
      if (isInSmallLetters(tokens, at - 1)) this.#seeGlued();
    }
    if (endsFullDate(tokens, at)) this.#cues |= CUE_BITS.date;
    if (endsShortDate(tokens, at)) this.#hasShortDate = true;
    if (endsTerm(tokens, at) || (at - this.#lastChi <= REACH.chi && tokens.lengthAt(at) === 4)) {
      this.#cues |= CUE_BITS.term;
    }
    this.#lastNumber = at;
    this.#marksSinceNumber = 0;
    this.#isAnnouncing = false;
  }

  seeMark(at: number, kind: number): void {
    const isAnnouncing = this.#isAnnouncing;
    this.#isAnnouncing = isAnnouncing && isAmong(kind, GOES_ON);
    this.#isSpelling &&= isAmong(kind, BLANKS_OF_DATES);
    if (isAmong(kind, STOPS)) this.#marksSinceNumber += 1;
    if (isAmong(kind, PUNCTUATION) && !this.#tokens.isGlued(at)) this.#cues |= CUE_BITS['odd-blank'];
    switch (kind) {
      case KIND.percent:
        this.#countPercentage(at);
        return;
      case KIND.colon:
        this.#cues |= isAnnouncing ? CUE_BITS.colon | CUE_BITS.announced : CUE_BITS.colon;
        return;
      case KIND.open:
        this.#cues |= CUE_BITS.tie;
        this.#lastBracket = at;
        if (!this.#tokens.isGlued(at + 1)) this.#cues |= CUE_BITS['odd-blank'];
        return;
      case KIND.close:
        if (!this.#tokens.isGlued(at)) this.#cues |= CUE_BITS['odd-blank'];
        if (this.#endsInCapital(at - 1)) this.#cues |= CUE_BITS.initials;
        return;
      case KIND.equals:
        this.#cues |= CUE_BITS.tie;
        return;
      case KIND.hyphen:
      case KIND.dash:
        this.#cues |= CUE_BITS.dash;
    }
  }

  #endsInCapital(at: number): boolean {
    const { text, folded } = this.#tokens;
    const last = this.#tokens.endAt(at) - 1;
    return text.charCodeAt(last) !== folded.charCodeAt(last);
  }

  #seeGlued(): void {
    this.#cues |= CUE_BITS['odd-blank'];
  }

  /** The words and marks that figures hang on: "gần 40%", "với 5/6", "(699", "từ mức 5". */
  #seeLead(at: number): void {
    const before = rolesOfWord(this.#tokens.wordAt(at - 1));
    if (this.#lastRestated === at - 1) this.#cues |= CUE_BITS.approximate;
    if (plays(before, ROLE.with)) this.#cues |= CUE_BITS.tie;
    if (at - this.#lastBracket <= REACH.bracket) this.#cues |= CUE_BITS.bracketed;
    if (at - this.#lastFrom <= REACH.from) this.#cues |= CUE_BITS.from;
  }

  #seeKnown(at: number, word: number): number {
    const roles = rolesOfWord(word);
    if (plays(roles, ROLE.gives)) this.#cues |= cuesOfWord(word);
    return plays(roles, ROLE.closes) ? roles | this.#closeRow(at, word) : roles;
  }

  /** A word that the lexicon does not have plays no role, but its end may be a cue. */
  #seeUnknown(at: number): number {
    if (endsInTonePair(this.#tokens.folded, this.#tokens.endAt(at))) this.#cues |= CUE_BITS.tone;
    if (hasForeignLetter(this.#tokens, at)) this.#cues |= CUE_BITS['look-alike'];
    return 0;
  }

  /** The roles of the row of words that ends here. */
  #closeRow(at: number, word: number): number {
    const row = signsOfRow(this.#tokens.wordAt(at - 1), word);
    this.#cues |= row.cues;
    return row.roles;
  }

  #takeRoles(at: number, roles: number): void {
    if (plays(roles, WAITING)) {
      this.#waiting = at;
      this.#waitingRoles = roles;
    }
    if (plays(roles, ROLE.from)) this.#lastFrom = at;
    if (plays(roles, ROLE.restates)) this.#lastRestated = at;
    if (plays(roles, ROLE.chi)) this.#lastChi = at;
    if (plays(roles, ROLE.opensParts)) this.#openParts(at);
    if (plays(roles, ROLE.percent)) this.#countPercentage(at - 1);
    if (plays(roles, ROLE.listed)) this.#isAnnouncing ||= this.#isCountBefore(at);
    if (plays(roles, ROLE.month | ROLE.hour)) this.#seeTimeWord(at, roles);
    if (plays(roles, ROLE.naming)) this.#seeNaming(at);
    this.#isSpelling = plays(roles, ROLE.day);
    this.#hasDay ||= this.#isSpelling;
  }

  #openParts(at: number): void {
    const tokens = this.#tokens;
    const isNear = tokens.startAt(at) - tokens.endAt(this.#lastNumber) <= REACH.parts;
    if (this.#lastNumber >= 0 && isNear && this.#marksSinceNumber <= 1) this.#hasOpenParts = true;
  }

  /** A sign of percentages counts behind a number: "5%", "2,76 điểm %". */
  #countPercentage(at: number): void {
    const before = this.#tokens.wordAt(at - 1) === POINTS ? at - 2 : at - 1;
    if (this.#tokens.kindAt(before) !== KIND.number) return;
    this.#percentages += 1;
    this.#cues |= CUE_BITS.percent;
  }

  /** A small whole number. */
  #isCountBefore(at: number): boolean {
    return this.#lastNumber === at - 1 && this.#tokens.lengthAt(at - 1) <= 2;
  }

  /** "ngày 05 tháng", "16 tháng 4"; "14 giờ", "7h". */
  #seeTimeWord(at: number, roles: number): void {
    const isBehindNumber = this.#lastNumber === at - 1;
    if (plays(roles, ROLE.hour)) this.#cues |= isBehindNumber ? CUE_BITS.term : 0;
    else if (isBehindNumber || this.#isSpelling) this.#cues |= CUE_BITS.date;
  }

  /** "sau đây gọi", "dưới đây được viết", "(gọi". */
  #seeNaming(at: number): void {
    const tokens = this.#tokens;
    const isBracketed = tokens.kindAt(at - 1) === KIND.open;
    const roles = rolesOfWord(tokens.wordAt(at - 1)) | rolesOfWord(tokens.wordAt(at - 2));
    if (isBracketed || plays(roles, ROLE.here)) this.#cues |= CUE_BITS.declaration;
  }

  #seeAwaitedWord(at: number, roles: number): void {
    const tokens = this.#tokens;
    const waiting = this.#waitingRoles;
    if (plays(waiting, ROLE.type)) {
      if (plays(roles, ROLE.pointer)) this.#cues |= CUE_BITS['short-form'];
      if (plays(roles, ROLE.sign)) this.#waitForNumber(at);
    }
    if (plays(waiting, ROLE.law) && tokens.wordAt(at) !== THIS && this.#isNamedLaw(at)) {
      this.#cues |= CUE_BITS['short-form'];
    }
    if (plays(waiting, ROLE.unit) && (plays(roles, ROLE.labels) || isLabel(tokens, at))) {
      this.#cues |= CUE_BITS.provision;
    }
    if (plays(waiting, ROLE.quarter) && isRoman(tokens, at, 'ivx')) this.#cues |= CUE_BITS.term;
  }

  /** "Nghị quyết số", where a number may follow. */
  #waitForNumber(at: number): void {
    this.#waiting = at;
    this.#waitingRoles = ROLE.type;
  }

  /** A capital in the kind of the law or in its name. */
  #isNamedLaw(at: number): boolean {
    const tokens = this.#tokens;
    return tokens.isCapital(at) || tokens.isCapital(at - 1) || tokens.isCapital(at - 2);
  }

  #seeAwaitedNumber(at: number): void {
    if (plays(this.#waitingRoles, ROLE.type)) this.#cues |= CUE_BITS['short-form'];
    if (plays(this.#waitingRoles, ROLE.unit) && !headsArticle(this.#tokens, at)) {
      this.#cues |= CUE_BITS.provision;
    }
    if (plays(this.#waitingRoles, ROLE.quarter)) this.#cues |= CUE_BITS.term;
  }
}

/** A word of two letters or more, the second of which is small: codes and symbols have capitals. */
function isInSmallLetters(tokens: Tokens, at: number): boolean {
  const second = tokens.startAt(at) + 1;
  return tokens.lengthAt(at) > 1 && tokens.text.charCodeAt(second) === tokens.folded.charCodeAt(second);
}

const POINTS = wordId('điểm');

/** What no blank stands before. */
const PUNCTUATION = kindsOf(KIND.percent, KIND.period, KIND.comma, KIND.semicolon, KIND.colon);
/** What may stand between an announced count and its colon, beside words. */
const GOES_ON = kindsOf(KIND.slash, KIND.hyphen, KIND.comma);
/** What may stand for a number that is left blank. */
const BLANKS_OF_DATES = kindsOf(KIND.period, KIND.ellipsis, KIND.other);
/** What ends the name of a total; one may stand before its parts. Brackets are left out, of which some may. */
const STOPS = kindsOf(KIND.period, KIND.comma, KIND.semicolon, KIND.colon, KIND.exclamation, KIND.bar);
