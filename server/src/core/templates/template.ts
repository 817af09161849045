import type { CalendarDate } from '../arithmetic/calendar';
import type { DocumentClass } from '../structure/document-class';
import type { Localized } from '../text/localized';

/** The class whose form a template has; `any` for a section that every class writes alike. */
export type TemplateClass = Exclude<DocumentClass, 'none'> | 'any';

/**
 * Which part of a document a section template fills: it decides where the template fits. A `topic` is a heading that some
 * documents of its types have, and that none lacks; `annex` and `copy` (the block of SAO Y) stand behind the signature.
 */
export type SectionPart =
  'bases' | 'heading' | 'topic' | 'recipients' | 'signature' | 'data' | 'annex' | 'copy';

interface TemplateBase {
  /** The name of its file: "nghi-quyet-chuyen-de". */
  readonly id: string;
  readonly name: Localized;
  readonly documentClass: TemplateClass;
  /** A few letters that find it in a list: "nqcd". */
  readonly prefix: string;
  /** The regulations that fix the form, as they are cited: "Nghị định số 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.2". */
  readonly sources: readonly string[];
  /** The text in the snippet syntax of VS Code, with the variables of `VARIABLE_NAMES`. */
  readonly body: string;
}

/** A whole document. */
export interface DocumentTemplate extends TemplateBase {
  readonly kind: 'document';
  /** Its type, folded: "nghị quyết". */
  readonly type: string;
  /** The code of the type in the symbol: "NQ"; empty for a letter of a state body, which has none. */
  readonly code: string;
  /** How the names of the bodies open that alone issue it, folded: "ủy ban nhân dân"; empty where any of its kind may. */
  readonly bodies: readonly string[];
  /** The first day of its form; null for one that also was in force before. */
  readonly since: CalendarDate | null;
}

/** A part of a document. */
export interface SectionTemplate extends TemplateBase {
  readonly kind: 'section';
  readonly part: SectionPart;
  /** Words, folded, in a heading that is already this section: "đánh giá tình hình". */
  readonly headings: readonly string[];
  /** The types of document that have this section, in the order of their form. */
  readonly types: readonly string[];
  /** Its place among the sections of those types. */
  readonly order: number;
}

/** A template: what "Văn bản mới", completion and `vanban new` write. */
export type Template = DocumentTemplate | SectionTemplate;
