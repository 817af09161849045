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
  text.addEventListener('paste', event => {
    if (desk.pasteInstead(event.clipboardData?.getData('text/plain') ?? '')) event.preventDefault();
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
    void desk.open([...(file.files ?? [])]);
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
  takeDrops(page, { sheet, desk });
  void desk.check();
}

/** A file may be dropped anywhere: beside the text a browser would open it itself, and what was typed would be gone. */
function takeDrops(
  page: Document,
  { sheet, desk }: { readonly sheet: HTMLElement; readonly desk: Desk },
): void {
  page.addEventListener('dragover', event => {
    if (!bringsFiles(event)) return;
    event.preventDefault();
    sheet.classList.add('dropping');
  });
  page.addEventListener('dragleave', event => {
    if (event.relatedTarget === null) sheet.classList.remove('dropping');
  });
  page.addEventListener('drop', event => {
    sheet.classList.remove('dropping');
    if (!bringsFiles(event)) return;
    event.preventDefault();
    void desk.open([...(event.dataTransfer?.files ?? [])]);
  });
}

/** A text that is dragged goes where a browser puts it. */
function bringsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}

start(document);
