/** A part of core whose specs are measured by itself, and the specs that stand near its files, which are asked first. */
export interface Area {
  readonly name: string;
  readonly files: string;
  /** How the paths of these specs begin, within `test`. */
  readonly near: readonly string[];
}

/** The parts of core that decide what is found. */
export const AREAS: readonly Area[] = [
  {
    name: 'arithmetic',
    files: 'server/src/core/arithmetic/',
    near: [
      'arithmetic',
      'calendar',
      'decimal',
      'interval',
      'number',
      'percentage',
      'ratio',
      'slip',
      'shares',
      'sums',
      'changes',
    ].map(name => `core/${name}`),
  },
  // What claims read is mostly shown by what the rules tell of it.
  { name: 'claims', files: 'server/src/core/claims/', near: ['core/', 'rules/'] },
  {
    name: 'reading',
    files: 'server/src/core/reading/',
    near: ['reading/', 'blocks', 'boundary', 'fold', 'lines', 'phrase'].map(name => `core/${name}`),
  },
  { name: 'rules', files: 'server/src/core/rules/', near: ['rules/'] },
];

/** The area that a file of core belongs to, or nothing. */
export function findArea(file: string): Area | undefined {
  return AREAS.find(({ files }) => file.startsWith(files));
}
