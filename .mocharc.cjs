// What mocha runs with: `npx mocha 'test/core/**/*.test.ts'` for one folder.
const { require: load } = require('tsx/cjs/api');
const { limitMs } = load('./test/helpers/limits.ts', __filename);
const { testSeed } = load('./test/helpers/seed.ts', __filename);

// Chosen here, in the first process of all, so that each process of a run has the same.
testSeed();

module.exports = {
  'node-option': ['import=tsx'],
  extension: ['ts'],
  require: ['./test/setup.ts'],
  reporter: 'dot',
  timeout: limitMs('test'),
};
