import type { OtherReading } from '../../references/comparing/reading-elsewhere';
import type { RelatedPlace } from '../../rule/rule';

/** The place in the other draft. */
export function placeElsewhere({ other }: OtherReading, data: RelatedPlace['data']): RelatedPlace {
  const { place } = other;
  return { noteId: 'elsewhere', data: { ...data, file: place.name }, span: place.span, elsewhere: place };
}
