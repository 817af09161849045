import { existsSync, readdirSync, readFileSync } from 'node:fs';

/**
 * The processor time of this extension host and of the programs that it has started, in milliseconds: what the clock would show on free cores at
 * most. Null where the system has no `/proc`.
 */
export function processorMs(): number | null {
  if (!existsSync('/proc/self/schedstat')) return null;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3 + childrenOf(process.pid).reduce((sum, child) => sum + ownMs(child), 0);
}

function childrenOf(pid: number): readonly number[] {
  return tasksOf(pid).flatMap(task =>
    readFileSync(`${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
}

/** All threads of one process. */
function ownMs(pid: number): number {
  return tasksOf(pid).reduce((sum, task) => sum + nanoseconds(`${task}/schedstat`) / 1e6, 0);
}

function tasksOf(pid: number): readonly string[] {
  return readdirSync(`/proc/${pid}/task`).map(task => `/proc/${pid}/task/${task}`);
}

function nanoseconds(file: string): number {
  return Number(readFileSync(file, 'utf8').split(' ')[0]);
}
