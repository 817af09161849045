/** Attributes of an element; what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * Makes an element. Texts become text nodes, so nothing of a draft is ever read as HTML: the page has no other way to put a word on
 * the screen.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

/** Puts numbers into the places of a message: "{0} số liệu". */
export function fill(message: string, ...values: readonly (string | number)[]): string {
  return message.replaceAll(/\{(\d)\}/gu, (_place, index: string) => String(values[Number(index)]));
}
