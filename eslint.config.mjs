import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Patterns that know ASCII only: they end a word in the middle of "tỷ lệ". */
const ASCII_PATTERNS = [
  {
    selector: String.raw`Literal[regex.pattern=/\\[bBwW]/]`,
    message: String.raw`\b, \w and \W know ASCII only; use \p{L} with the u flag, or core/text/boundary.`,
  },
  {
    selector: String.raw`Literal[regex.pattern=/[aA]-[zZ]/]`,
    message: 'a-z leaves out Vietnamese letters; use \\p{L}, \\p{Ll} or \\p{Lu} with the u flag.',
  },
];

const THROUGH_DOOR = { regex: '/core/(?!index$)', message: 'Use core through core/index.' };
const OWN_FACE = { regex: '/(?:cli|files|lsp)/', message: 'The library is a face of its own.' };
const OVER_LSP = { regex: '/server/', message: 'The client speaks to the server over LSP alone.' };
const NO_NODE = /^(?:node:|fs$|path$)/u.source;

/** The walls between the roots: what one may not import of another, and why. The floors within each are held by test/meta/floors.test.ts. */
const WALLS = [
  {
    files: ['server/src/core/**/*.ts'],
    patterns: [
      { regex: '^[^.]', message: 'core imports nothing but core: no packages, no Node, no VS Code.' },
      { regex: '/(lsp|cli|node|config)/', message: 'core knows no host.' },
    ],
  },
  {
    files: ['server/src/lsp/**/*.ts'],
    patterns: [
      { regex: NO_NODE, message: 'The server runs in browsers too; the host gives it files.' },
      {
        regex: '/(?:cli|files|library)/|/core/(?!index$)',
        message: 'lsp uses core through core/index, and never the command line or the disk.',
      },
    ],
  },
  {
    files: ['server/src/{config,node,packing,hosting}/**/*.ts', 'server/src/cli/mcp/**/*.ts'],
    patterns: [THROUGH_DOOR],
  },
  {
    files: ['server/src/{browser,client-files}/**/*.ts'],
    patterns: [
      THROUGH_DOOR,
      { regex: `${NO_NODE}|/node(?:/|$)`, message: 'The worker of a browser has no disk and no Node.' },
    ],
  },
  {
    files: ['server/src/cli/**/*.ts'],
    ignores: ['server/src/cli/mcp/**'],
    patterns: [
      THROUGH_DOOR,
      { regex: '^(?:@modelcontextprotocol/|zod)', message: 'Only the server for assistants needs these.' },
    ],
  },
  { files: ['server/src/library/node.ts'], patterns: [THROUGH_DOOR, OWN_FACE] },
  {
    files: ['server/src/library/**/*.ts'],
    ignores: ['server/src/library/node.ts'],
    patterns: [
      THROUGH_DOOR,
      OWN_FACE,
      { regex: `${NO_NODE}|/node/`, message: 'The library runs in browsers too; node.ts alone knows Node.' },
    ],
  },
  {
    files: ['server/src/launch/**/*.ts'],
    patterns: [{ regex: '^[.][.]', message: 'What starts the program is loaded before it, and is small.' }],
  },
  {
    files: ['server/src/files/**/*.ts'],
    patterns: [
      { regex: '/(?:cli|core|lsp|node)/', message: 'files knows the disk, and no face of the product.' },
    ],
  },
  {
    files: ['client/src/**/*.ts'],
    ignores: ['client/src/{page,node}/**'],
    patterns: [
      OVER_LSP,
      {
        regex: `${NO_NODE}|^vscode-languageclient/node$`,
        message: 'It runs in browsers too; node/ alone knows Node.',
      },
    ],
  },
  {
    files: ['client/src/node/**/*.ts'],
    patterns: [OVER_LSP],
  },
  {
    files: ['client/src/page/**/*.ts'],
    patterns: [OVER_LSP, { regex: `${NO_NODE}|^vscode$`, message: 'It runs in a frame of the editor.' }],
  },
  {
    files: ['guide/src/**/*.ts'],
    patterns: [
      {
        regex: '^(?!minisearch$)[^.]',
        message: 'The search lies in the page: it has what finds words, and nothing else.',
      },
      {
        regex: '/(?:client|page|server/src/(?!core/text/marks$))',
        message: 'The guides know of vanban what they say of it.',
      },
    ],
  },
  {
    files: ['page/src/**/*.ts'],
    patterns: [
      { regex: '^[^.]', message: 'The page is one file: it has the library, and nothing else.' },
      {
        regex: '/(?:client|server/src/(?!library/(?:browser|types)$))',
        message: 'The page sees of the library what everybody sees.',
      },
    ],
  },
];

export default defineConfig(
  globalIgnores(['**/dist/', '.cache/', 'site/', '.vscode-test/', '**/*.generated.*']),
  {
    files: ['**/*.ts'],
    extends: [
      eslint.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', 400],
      'max-params': ['error', 4],
      'no-restricted-syntax': [
        'error',
        ...ASCII_PATTERNS,
        { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  ...WALLS.map(({ files, ignores = [], patterns }) => ({
    files,
    ignores,
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  })),
  {
    files: ['server/src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'console',
        'process',
        'setTimeout',
        'setInterval',
        'setImmediate',
        'fetch',
        'Date',
        'performance',
        'require',
      ],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // A mocha suite hands its promises to mocha, and calls of `describe` need no awaiting.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^(only|skip)$/][object.name=/^(it|describe)$/]',
          message: 'No exclusive or ignored tests.',
        },
      ],
    },
  },
);
