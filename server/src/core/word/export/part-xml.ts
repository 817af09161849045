/** The namespace of WordprocessingML, transitional: what every version of Word since 2007 reads. */
export const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** What types of relationships begin with. */
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What an XML part begins with. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part of WordprocessingML with its root. */
export function partXml(root: string, content: string): string {
  return `${XML_HEAD}<w:${root} xmlns:w="${MAIN}" xmlns:r="${RELATIONS}">${content}</w:${root}>`;
}
