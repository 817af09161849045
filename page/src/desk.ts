import { annotate, check, fix, UnreadableError } from '../../server/src/library/browser';
import type { CheckOptions, Draft, Finding, Fix, Locale } from '../../server/src/library/types';
import type { Elements } from './elements';
import { showFindings, summarizeFindings } from './findings-list';
import { paintMarks, placeIn } from './marks';
import { isTooLong, offerDownload, readFile } from './open-file';
import { editsBetween, typeEdits } from './type-edits';
import { WORDS } from './words';

/** Typing is answered when it rests, in milliseconds. */
const REST_MS = 250;

/** What a copy of a text without a file is called. */
const NAMELESS = 'van-ban';

/** A text of a hundred pages takes a second or two: that it is being checked is shown before. */
const LONG = 200_000;

/** The page at work: one draft, what was found in it, and what a person does with that. */
export class Desk {
  readonly #elements: Elements;
  readonly #register: Uint8Array;
  #draft: Draft = { kind: 'text', text: '' };
  #name = NAMELESS;
  /** What lay here before a file was opened, and the text that the file brought. */
  #opened: { readonly before: Draft; readonly name: string; readonly text: string } | null = null;
  #timer = 0;
  /** The frame that takes the marks away; 0 where none will. */
  #frame = 0;
  /** Counts the drafts that were shown: an answer for an earlier one is dropped. */
  #version = 0;

  constructor(elements: Elements, register: Uint8Array) {
    this.#elements = elements;
    this.#register = register;
  }

  get #locale(): Locale {
    return this.#elements.locale.value === 'en' ? 'en' : 'vi';
  }

  get #options(): CheckOptions {
    return { locale: this.#locale, register: this.#register };
  }

  /** Somebody types: the draft is checked when that rests; or pastes, which comes at once. */
  typed(how: 'typing' | 'pasting' = 'typing'): void {
    this.#draft = { kind: 'text', text: this.#elements.text.value };
    this.#version += 1;
    this.#unmarkSoon();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.check(), how === 'typing' ? REST_MS : 0);
  }

  /** Opens a file that was chosen or dropped; of several none, so that nobody takes one for all of them. */
  async open(files: readonly File[]): Promise<void> {
    const [file, ...others] = files;
    if (file === undefined) return;
    if (others.length > 0) {
      this.#say(WORDS.oneFile[this.#locale]);
      return;
    }
    try {
      const read = await readFile(file);
      if (read.kind !== 'draft') this.#say(WORDS[read.kind][this.#locale]);
      else await this.#takeInstead(read.draft, file.name.replace(/\.[^.]*$/u, ''));
    } catch (error) {
      this.#say(
        error instanceof UnreadableError ? error.reason[this.#locale] : WORDS.unreadable[this.#locale],
      );
    }
  }

  /** Takes a text that is pasted where a Word document is shown, which nobody can type in. Says whether that was so. */
  pasteInstead(text: string): boolean {
    if (this.#draft.kind !== 'word' || text === '') return false;
    void this.#takeInstead({ kind: 'text', text: text.replaceAll(/\r\n?/gu, '\n') }, NAMELESS);
    return true;
  }

  /** Takes an opened file back for what lay here before, while it is as it was opened. Says whether there was one to take back. */
  takeBack(): boolean {
    if (this.#opened === null || this.#elements.text.value !== this.#opened.text) return false;
    const { before, name } = this.#opened;
    this.#opened = null;
    this.#name = name;
    void this.#take(before);
    return true;
  }

  async check(): Promise<void> {
    this.#version += 1;
    const version = this.#version;
    if (this.#draft.text.trim() === '') {
      this.#show([]);
      this.#say(WORDS.empty[this.#locale]);
      return;
    }
    if (isTooLong(this.#draft.text)) {
      this.#show([]);
      this.#say(WORDS.tooLong[this.#locale]);
      return;
    }
    this.#say(WORDS.checking[this.#locale]);
    if (this.#draft.text.length > LONG) await nextFrame();
    const { findings } = await check(this.#draft, this.#options);
    if (version !== this.#version) return;
    this.#show(findings);
    this.#say(this.#summary(findings));
  }

  /** Mends what is form alone. What was typed meanwhile stays, and nothing is mended. */
  async mendForm(): Promise<void> {
    const before = this.#draft;
    const { draft } = await fix(before, this.#options);
    if (this.#draft !== before || draft.text === before.text) return;
    typeEdits(this.#elements.text, editsBetween(before.text, draft.text));
    this.typed();
  }

  async download(kind: 'annotated' | 'mended'): Promise<void> {
    if (this.#draft.kind !== 'word') return;
    try {
      const bytes =
        kind === 'annotated'
          ? (await annotate(this.#draft, { ...this.#options, track: 'safe' })).bytes
          : await this.#mendedBytes(this.#draft);
      offerDownload(bytes, `${this.#name}.${kind === 'annotated' ? 'nhan-xet' : 'da-sua'}.docx`);
      this.#say(WORDS.saved[this.#locale]);
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      this.#say(error.reason[this.#locale]);
    }
  }

  async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#draft.text);
      this.#say(WORDS.copied[this.#locale]);
    } catch {
      this.#say(WORDS.notCopied[this.#locale]);
    }
  }

  async #mendedBytes(draft: Draft): Promise<Uint8Array> {
    const mended = await fix(draft, this.#options);
    return mended.draft.kind === 'word' ? mended.draft.bytes : new Uint8Array();
  }

  /** Takes another draft, and keeps what lay here. */
  async #takeInstead(draft: Draft, name: string): Promise<void> {
    this.#opened = { before: this.#draft, name: this.#name, text: draft.text };
    this.#name = name;
    await this.#take(draft);
  }

  async #take(draft: Draft): Promise<void> {
    this.#draft = draft;
    const { text, annotated, mended, safe } = this.#elements;
    const isWord = draft.kind === 'word';
    text.value = draft.text;
    text.readOnly = isWord;
    annotated.hidden = !isWord;
    mended.hidden = !isWord;
    safe.hidden = isWord;
    await this.check();
  }

  #summary(findings: readonly Finding[]): string {
    const counted = summarizeFindings(findings, this.#locale);
    return this.#draft.kind === 'word' ? `${counted} ${WORDS.word[this.#locale]}` : counted;
  }

  #show(findings: readonly Finding[]): void {
    this.#paint(findings);
    showFindings(
      this.#elements.list,
      findings,
      {
        show: finding => {
          this.#goTo(finding);
        },
        apply: chosen => {
          this.#apply(chosen);
        },
      },
      { locale: this.#locale, offersFixes: this.#draft.kind === 'text' },
    );
  }

  /** Once for all that is typed until the next frame: a text of many lines may come line by line. */
  #unmarkSoon(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#paint([]);
    });
  }

  #paint(findings: readonly Finding[]): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    paintMarks(this.#elements.marks, this.#draft.text, findings);
    this.scrolled();
  }

  /** The marks follow the text. */
  scrolled(): void {
    const { marks, text } = this.#elements;
    marks.scrollTop = text.scrollTop;
  }

  #goTo({ start, end }: Finding): void {
    const { text, marks } = this.#elements;
    text.focus();
    text.setSelectionRange(start, end);
    const before = document.createRange();
    before.setStart(marks, 0);
    const place = placeIn(marks, start);
    if (place === null) return;
    before.setEnd(place.node, place.offset);
    const top = before.getBoundingClientRect().bottom - marks.getBoundingClientRect().top + marks.scrollTop;
    text.scrollTop = Math.max(0, top - text.clientHeight / 2);
    this.scrolled();
  }

  #apply({ edits }: Fix): void {
    typeEdits(this.#elements.text, edits);
    this.typed();
  }

  #say(words: string): void {
    this.#elements.status.textContent = words;
  }
}

/** Resolves when what was written into the page is to be seen. */
function nextFrame(): Promise<void> {
  return new Promise(resolve => {
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
  });
}
