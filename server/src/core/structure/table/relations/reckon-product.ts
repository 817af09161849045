import { powerOfTen, unitsAt, type Decimal } from '../../../arithmetic/decimal';
import type { TableCell } from '../grid/cell';
import { numberOf, type Agreement, type Operand, type Reckoning } from './equation';
import { roundTo } from './rounding';

/** Multiplies cells, and that by a power of ten, beside the product that is written for them. */
export function reckonProduct(result: TableCell, operands: readonly Operand[], exponent: number): Reckoning {
  const written = numberOf(result);
  const factors = operands.flatMap(({ value }) => value ?? []);
  if (written === null || factors.length < operands.length) {
    return { value: written ?? ONE, agreement: 'unknown', weight: 0 };
  }
  const exact = factors.reduce(multiply, ONE);
  const product = { units: exact.units, scale: exact.scale - exponent };
  const value = roundTo(product.units, powerOfTen(Math.max(0, product.scale)), written.scale);
  const weight = factors.filter(({ units, scale }) => units !== 0n && units !== powerOfTen(scale)).length;
  return { value, agreement: compare({ factors, product, value }, written), weight };
}

const ONE: Decimal = { units: 1n, scale: 0 };

function multiply(first: Decimal, second: Decimal): Decimal {
  return { units: first.units * second.units, scale: first.scale + second.scale };
}

interface Product {
  readonly factors: readonly Decimal[];
  readonly product: Decimal;
  readonly value: Decimal;
}

/** A factor with decimals may have been rounded itself: then the product is off by what half a unit of it makes. */
function compare({ factors, product, value }: Product, written: Decimal): Agreement {
  if (value.units === written.units) return 'equal';
  const scale = Math.max(product.scale, written.scale);
  const off = unitsAt(product, scale) - unitsAt(written, scale);
  const slack = factors.reduce((most, factor) => {
    const step = factor.scale === 0 || factor.units === 0n ? 0n : product.units / factor.units;
    return step < 0n ? most - step : most + step;
  }, 0n);
  const allowed =
    unitsAt({ units: slack, scale: product.scale }, scale) + 2n * powerOfTen(scale - written.scale);
  return 2n * (off < 0n ? -off : off) <= allowed ? 'rounded' : 'differs';
}
