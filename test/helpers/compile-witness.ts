/** Loaded before the program: notes for each thread whether V8 had to compile the program. */
export const WITNESS = `
const vm = require('node:vm');
const { appendFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');
vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    const how = options.cachedData === undefined ? 'compiled' : this.cachedDataRejected ? 'rejected' : 'kept';
    appendFileSync(process.env.WITNESS, (isMainThread ? 'main ' : 'thread ') + how + '\\n');
  }
};
`;
