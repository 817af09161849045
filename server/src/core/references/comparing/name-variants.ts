import { mayBeOne, readPost, type Post } from '../../claims/name/post';
import { standardTones } from '../../reading/lexicon/spelling';
import { keySlipBetween } from '../../text/key-slip';
import { lastStartingAt } from '../../text/last-starting-at';
import type { Named, NamedPlace } from '../named';
import { squeezeBlanks } from '../../text/blanks';

/** Two names that differ in one letter of one syllable; the one that stands less often, or later, is the first. */
export type NamePair = readonly [odd: Named, usual: Named];

/** Names that have all syllables but one alike and are more than this are a list of persons or places. */
const MOST_ALIKE = 40;

/** The pairs of names that are likely one: no place names both, no post parts two persons, and places lie in one region. */
export function findNameVariants(names: readonly Named[]): readonly NamePair[] {
  const alike = new Map<string, Named[]>();
  for (const name of names) {
    for (const key of keysOf(name)) {
      const group = alike.get(key);
      if (group === undefined) alike.set(key, [name]);
      else group.push(name);
    }
  }
  return [...alike.values()].flatMap(group => (group.length > MOST_ALIKE ? [] : pairsIn(group)));
}

/** The name without each of its syllables in turn. */
function keysOf({ first: { claim } }: Named): readonly string[] {
  const { type, syllables } = claim;
  return syllables.map((_, index) => [type, ...syllables.with(index, '*')].join(' '));
}

function pairsIn(group: readonly Named[]): readonly NamePair[] {
  return group.flatMap((first, index) =>
    group.slice(index + 1).flatMap(second => (areOne(first, second) ? [rank(first, second)] : [])),
  );
}

function rank(first: Named, second: Named): NamePair {
  return first.places.length < second.places.length ? [first, second] : [second, first];
}

function areOne(first: Named, second: Named): boolean {
  const slip = keySlipBetween(first.key, second.key);
  if (slip !== 'replaced' && slip !== 'missing') return false;
  if (areBeside(first, second) || areListed(first, second)) return false;
  return first.first.claim.of === 'person' ? haveOnePost(first, second) : areInOneRegion(first, second);
}

/** Who names both in one breath means both. */
function areBeside(first: Named, second: Named): boolean {
  return mentions(first.places, second) || mentions(second.places, first);
}

function mentions(places: readonly NamedPlace[], { first: { claim } }: Named): boolean {
  const name = claim.syllables.join(' ');
  return places.some(({ block: { folded }, claim: { span } }) => {
    const near = folded.slice(Math.max(0, span.start - BREATH), span.end + BREATH);
    return squeezeBlanks(standardTones(near)).includes(name);
  });
}

/** As far as a list of names reaches that are told in one breath; an article of a newspaper may be one paragraph. */
const BREATH = 60;

/** Rows of tables, and items of lists, that name many of a kind. */
function areListed(first: Named, second: Named): boolean {
  return [first, second].every(({ places }) => places.every(({ block: { kind } }) => kind !== 'paragraph'));
}

function haveOnePost(first: Named, second: Named): boolean {
  const posts = postsOf(second);
  return postsOf(first).every(post => posts.every(other => mayBeOne(post, other)));
}

function postsOf({ places }: Named): readonly (Post | null)[] {
  return places.map(({ block, claim }) => readPost(block.folded, claim.span.end));
}

/** Provinces are few, and none is a letter from another; below them both names stand before one name of a larger place. */
function areInOneRegion(first: Named, second: Named): boolean {
  if (first.first.claim.type === 'tỉnh') return true;
  const regions = new Set(first.places.flatMap(regionOf));
  return second.places.flatMap(regionOf).some(region => regions.has(region));
}

/** "xã Hòa An, huyện Tân Châu": the place right behind. */
function regionOf({ block, claim }: NamedPlace): readonly string[] {
  const next = lastStartingAt(block.names, claim.span.end + LONGEST_LINK, ({ span }) => span.start);
  if (next?.of !== 'place' || next.span.start <= claim.span.end) return [];
  return [[next.type, ...next.syllables].join(' ')];
}

/** ", thành phố " and some blanks. */
const LONGEST_LINK = 14;
