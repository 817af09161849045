import { spanFrom } from '../text/span';
import { OPAQUE, type Unread } from './unread';

/** A label of a link with its address and its title on a line of their own; "[1]: Nghị định số 30/2020/NĐ-CP" is a remark. */
const DEFINITION =
  /(?<=^ {0,3}\[[^[\]^\r\n][^[\]\r\n]{0,100}\]:[ \t]{1,9})(?:<[^<>\r\n]{1,300}>|(?=[#/]|\.{1,2}\/|[\u0061-\u007a]{2,9}:|[^\s]{0,120}\.[\u0061-\u007a]{2})[^\s<>]{1,300})(?:[ \t]{1,9}(?:"[^"\r\n]{0,300}"|'[^'\r\n]{0,300}'|\([^()\r\n]{0,300}\)))?(?=[ \t]*$)/gmu;

/** Finds what the definitions of links point to, with their titles: `[1]: tep.html "Phụ lục"`. Linear. */
export function readDefinitions(text: string): readonly Unread[] {
  if (!text.includes(']:')) return [];
  return [...text.matchAll(DEFINITION)].map(({ 0: words, index }) => kept(index, words));
}

/** "<td title=…>": the name of a tag and its attributes. */
const TAG = /<\p{L}[\p{L}\d-]{0,30}\s[^<>\r\n]{1,500}>/giu;
const VALUE = /(?<==\s?")[^"]+(?=")|(?<==\s?')[^']+(?=')/gu;

/** Finds the values of attributes of tags, which browsers and programs read. Linear. */
export function readAttributes(text: string): readonly Unread[] {
  return [...text.matchAll(TAG)].flatMap(({ 0: tag, index }) =>
    [...tag.matchAll(VALUE)].map(({ 0: value, index: within }) => kept(index + within, value)),
  );
}

function kept(start: number, words: string): Unread {
  return { span: spanFrom(start, start + words.length), text: OPAQUE, isKept: true };
}
