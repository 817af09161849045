// The page that checks a draft where it is opened: no installation, no network.
import { Desk } from './desk';
import { findElements } from './elements';
import { showLanguage } from './show-language';

/** The built-in register lies in the page, as base64. */
function readRegister(page: Document): Uint8Array {
  const packed = atob((page.getElementById('register')?.textContent ?? '').trim());
  return Uint8Array.from(packed, unit => unit.charCodeAt(0));
}

function start(page: Document): void {
  const elements = findElements(page);
  const desk = new Desk(elements, readRegister(page));
  const { text, sheet, file, open, copy, safe, annotated, mended, locale } = elements;
  text.addEventListener('input', event => {
    const how = event instanceof InputEvent ? event.inputType : '';
    desk.typed(/^insertFrom(?:Paste|Drop)$/u.test(how) ? 'pasting' : 'typing');
  });
  text.addEventListener('scroll', () => {
    desk.scrolled();
  });
  // A browser takes back what was typed, and not that a file took its place.
  text.addEventListener('keydown', event => {
    const isUndo =
      (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'z';
    if (isUndo && desk.takeBack()) event.preventDefault();
  });
  open.addEventListener('click', () => {
    file.click();
  });
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen !== undefined) void desk.open(chosen);
    // The same file may be chosen again when it has changed.
    file.value = '';
  });
  copy.addEventListener('click', () => void desk.copy());
  safe.addEventListener('click', () => void desk.mendForm());
  annotated.addEventListener('click', () => void desk.download('annotated'));
  mended.addEventListener('click', () => void desk.download('mended'));
  locale.addEventListener('change', () => {
    showLanguage(page, locale.value === 'en' ? 'en' : 'vi');
    void desk.check();
  });
  // A browser keeps what was chosen when it loads a page again.
  showLanguage(page, locale.value === 'en' ? 'en' : 'vi');
  takeDrops(sheet, desk);
  void desk.check();
}

/** A file may be dropped on the text. */
function takeDrops(sheet: HTMLElement, desk: Desk): void {
  sheet.addEventListener('dragover', event => {
    event.preventDefault();
    sheet.classList.add('dropping');
  });
  sheet.addEventListener('dragleave', () => {
    sheet.classList.remove('dropping');
  });
  sheet.addEventListener('drop', event => {
    sheet.classList.remove('dropping');
    const [dropped] = event.dataTransfer?.files ?? [];
    if (dropped === undefined) return;
    event.preventDefault();
    void desk.open(dropped);
  });
}

start(document);
