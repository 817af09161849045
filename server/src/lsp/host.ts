import type { ReadText } from '../config/index';
import type { CalendarDate, Locale, RuleId } from '../core/index';

/** What the server asks of the place it runs in. The only way to files; a browser and Node each bring their own. */
export interface Host {
  /** The product's version, as clients show it. */
  readonly version: string;
  /** Reads a file by its URI. A scheme that the host does not know has no files. */
  readonly readText: ReadText;
  /** How a person knows a file: its path, where it has one, and not "B%C3%A1o%20c%C3%A1o". */
  readonly nameOf: (uri: string) => string;
  /** The day it is for the user, asked anew each time: a server may run over midnight. */
  readonly today: () => CalendarDate;
  /** Where the page that explains a rule lies, for the link behind the rule's id. */
  readonly rulePageUri: (ruleId: RuleId, locale: Locale) => string;
}
