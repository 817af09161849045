import type { CalendarDate } from '../arithmetic/calendar';
import type { IssuerName } from './issuer-name';
import type { IssuerForm } from './issuers';

/**
 * What the running text of a template calls the bodies and people around its issuer, by the variables of `VARIABLE_NAMES`. A template
 * has the words of a commune as its defaults; a department, a school or an enterprise has other rooms, units and superiors.
 */
export type Words = readonly (readonly [variable: string, words: string])[];

/** An issuer as the words about it need it. */
export interface NamedIssuer {
  readonly form: IssuerForm;
  readonly name: IssuerName;
  /** The post at its head with its name, in the letters of a sentence: "Giám đốc Sở Nội vụ". */
  readonly headInText: string;
  /** The day of the document: which laws are in force, and which levels the local government has. */
  readonly date: CalendarDate;
  /** Whether there are no districts any more. */
  readonly isTwoLevel: boolean;
}
