/** The parts of the page that the program works with. */
export interface Elements {
  readonly text: HTMLTextAreaElement;
  /** Lies behind the text, with the same letters, and shows where the findings are. */
  readonly marks: HTMLElement;
  readonly sheet: HTMLElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly file: HTMLInputElement;
  readonly open: HTMLButtonElement;
  readonly copy: HTMLButtonElement;
  readonly safe: HTMLButtonElement;
  readonly annotated: HTMLButtonElement;
  readonly mended: HTMLButtonElement;
  readonly locale: HTMLSelectElement;
}

/** Finds them. Throws where the page lacks one. */
export function findElements(page: Document): Elements {
  const find = <Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind => {
    const found = page.getElementById(id);
    if (!(found instanceof kind)) throw new Error(`The page has no ${id}.`);
    return found;
  };
  return {
    text: find('text', HTMLTextAreaElement),
    marks: find('marks', HTMLElement),
    sheet: find('sheet', HTMLElement),
    status: find('status', HTMLElement),
    list: find('list', HTMLElement),
    file: find('file', HTMLInputElement),
    open: find('open', HTMLButtonElement),
    copy: find('copy', HTMLButtonElement),
    safe: find('safe', HTMLButtonElement),
    annotated: find('annotated', HTMLButtonElement),
    mended: find('mended', HTMLButtonElement),
    locale: find('locale', HTMLSelectElement),
  };
}
