import { compareWords, isRecord, itemsOf, type Fields, type Merged } from './merged';
import { renumber, type Numbering } from './renumber';

/**
 * Joins SARIF logs of parts of one run: rules and artifacts of all, sorted as one run lists them, with the numbers by which results
 * point at them; results by file; notifications once each.
 */
export function mergeSarif(logs: readonly Fields[]): Merged {
  const found = logs.map(log => itemsOf(log['runs'])[0]);
  const runs = found.filter(run => run !== undefined);
  const [first] = runs;
  if (first === undefined || runs.length < found.length || new Set(runs.map(makerOf)).size > 1)
    return { kind: 'foreign' };
  const rules = unite(runs.map(rulesOf), ({ id }) => String(id));
  const artifacts = unite(runs.map(artifactsOf), keyOf);
  const byFile = new Map<number, readonly Fields[]>();
  for (const run of runs) {
    const numbering = numberAnew(run, { rules, artifacts });
    for (const [file, results] of groupByFile(run, numbering)) {
      const known = byFile.get(file);
      if (known !== undefined && JSON.stringify(known) !== JSON.stringify(results))
        return { kind: 'conflict', path: keyOf(artifacts[file] ?? {}).slice(2) };
      byFile.set(file, results);
    }
  }
  const results = artifacts.flatMap((_, file) => byFile.get(file) ?? []);
  const tool = withRules(first['tool'], rules);
  const run = { ...first, tool, invocations: [uniteInvocations(runs)], artifacts, results };
  return { kind: 'merged', value: { ...logs[0], runs: [run] } };
}

/** The program, its version and its language. */
function makerOf(run: Fields): string {
  const { name, semanticVersion, language } = driverOf(run);
  return JSON.stringify([name, semanticVersion, language]);
}

function driverOf({ tool }: Fields): Fields {
  return isRecord(tool) && isRecord(tool['driver']) ? tool['driver'] : {};
}

function rulesOf(run: Fields): readonly Fields[] {
  return itemsOf(driverOf(run)['rules']);
}

function artifactsOf(run: Fields): readonly Fields[] {
  return itemsOf(run['artifacts']);
}

function withRules(tool: unknown, rules: readonly Fields[]): unknown {
  if (!isRecord(tool) || !isRecord(tool['driver'])) return tool;
  return { ...tool, driver: { ...tool['driver'], rules } };
}

/** Each item once, sorted by its key. */
function unite(lists: readonly (readonly Fields[])[], key: (item: Fields) => string): readonly Fields[] {
  const byKey = new Map(lists.flat().map(item => [key(item), item]));
  return [...byKey].sort(([first], [second]) => compareWords(first, second)).map(([, item]) => item);
}

/** By path, as the search sorts them: files of the folder that vanban was run in, then those outside. */
function keyOf({ location }: Fields): string {
  const { uri, uriBaseId }: Fields = isRecord(location) ? location : {};
  return `${uriBaseId === undefined ? '1' : '0'} ${decode(String(uri))}`;
}

/** "%" does not sort as the letters that it stands for. */
function decode(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

interface United {
  readonly rules: readonly Fields[];
  readonly artifacts: readonly Fields[];
}

/** Where the rules and artifacts of one log stand in the united lists. */
function numberAnew(run: Fields, { rules, artifacts }: United): Numbering {
  const rulePlaces = new Map(rules.map(({ id }, place) => [id, place]));
  const filePlaces = new Map(artifacts.map((artifact, place) => [keyOf(artifact), place]));
  return {
    rules: rulesOf(run).map(({ id }) => rulePlaces.get(id) ?? -1),
    artifacts: artifactsOf(run).map(artifact => filePlaces.get(keyOf(artifact)) ?? -1),
  };
}

/** Every file of the log, also one without results, by its new number. */
function groupByFile(run: Fields, numbering: Numbering): ReadonlyMap<number, readonly Fields[]> {
  const groups = new Map<number, Fields[]>(numbering.artifacts.map(file => [file, []]));
  for (const result of itemsOf(run['results'])) {
    const moved = renumber(result, numbering);
    if (isRecord(moved)) groups.get(fileOf(moved))?.push(moved);
  }
  return groups;
}

function fileOf({ locations }: Fields): number {
  const place = itemsOf(locations)[0]?.['physicalLocation'];
  const artifact = isRecord(place) ? place['artifactLocation'] : null;
  return isRecord(artifact) ? Number(artifact['index']) : -1;
}

function uniteInvocations(runs: readonly Fields[]): Fields {
  const invocations = runs.flatMap(run => itemsOf(run['invocations']));
  const told = (list: string): readonly Fields[] => {
    const all = invocations.flatMap(invocation => itemsOf(invocation[list]));
    return [...new Map(all.map(notification => [JSON.stringify(notification), notification])).values()];
  };
  return {
    ...invocations[0],
    executionSuccessful: invocations.every(({ executionSuccessful }) => executionSuccessful === true),
    toolExecutionNotifications: sortByFile(told('toolExecutionNotifications')),
    toolConfigurationNotifications: told('toolConfigurationNotifications'),
  };
}

/** What was not found is told first, under the words of the call; then each file in the order of the paths. */
function sortByFile(notifications: readonly Fields[]): readonly Fields[] {
  const fileOfNotification = ({ locations }: Fields): string => {
    const place = itemsOf(locations)[0]?.['physicalLocation'];
    const key = keyOf({ location: isRecord(place) ? place['artifactLocation'] : null });
    return key.startsWith('1') && !key.startsWith('1 file:') ? '' : key;
  };
  return [...notifications].sort((first, second) =>
    compareWords(fileOfNotification(first), fileOfNotification(second)),
  );
}
