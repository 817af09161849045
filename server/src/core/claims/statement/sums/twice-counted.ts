import { placeOf, type BindingClaim } from '../evidence/binding';

/**
 * Without the sums that do not add up and count something twice: a total that has another total among its parts, and the parts of that one
 * too ("120 hồ, trong đó 30 hồ lớn, trong đó 21 hồ của xã, 9 hồ của thôn"), or one that stands beside what would be a part of it in a sum
 * that adds up ("86 hồ sơ, trong đó giải quyết 71 hồ sơ, trong đó trước hạn 60 hồ sơ, còn lại 15 hồ sơ"). Linear in all parts of the sums.
 */
export function withoutTwiceCounted(bindings: readonly BindingClaim[]): readonly BindingClaim[] {
  const sums = bindings.filter(({ relation }) => relation === 'sum').map(placesOf);
  if (sums.length < 2) return bindings;
  const byTarget = new Map(sums.map(sum => [sum.target, sum]));
  const metByPart = new Map(
    sums.filter(isMet).flatMap(sum => [...sum.parts].map((part): [string, Placed] => [part, sum])),
  );
  const holdsTotal = ({ parts }: Placed): boolean =>
    [...parts].some(part => {
      const inner = byTarget.get(part);
      return inner !== undefined && [...inner.parts].every(own => parts.has(own));
    });
  const standsBeside = ({ target, parts }: Placed): boolean =>
    [...(metByPart.get(target)?.parts ?? [])].some(part => parts.has(part));
  const twice = new Set(
    sums.filter(sum => !isMet(sum) && (holdsTotal(sum) || standsBeside(sum))).map(({ binding }) => binding),
  );
  return twice.size === 0 ? bindings : bindings.filter(binding => !twice.has(binding));
}

/** A sum with the places of its figures. */
interface Placed {
  readonly binding: BindingClaim;
  readonly target: string;
  readonly parts: ReadonlySet<string>;
}

function placesOf(binding: BindingClaim): Placed {
  return { binding, target: placeOf(binding.target), parts: new Set(binding.operands.map(placeOf)) };
}

function isMet({ binding }: Placed): boolean {
  return binding.verdict === 'agrees';
}
