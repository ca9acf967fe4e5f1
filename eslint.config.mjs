import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const unfinishedTests = ['it', 'test', 'describe'].flatMap((object) =>
  ['only', 'skip', 'todo', 'fixme'].map((property) => ({ object, property, message: 'Finish it, or take it out.' })),
);

export default defineConfig(
  globalIgnores(['dist/', '.cache/', '.astro/', 'tests/fixtures/', 'tests/golden/']),
  // No rule is switched off in a file: where one is wrong for us, it is changed here and says why.
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // A method written as a property is checked strictly, and may be taken out of its object.
      '@typescript-eslint/method-signature-style': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Counts stand in most of our sentences.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A property is left out of an object by naming it beside the rest.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-properties': ['error', ...unfinishedTests],
      'no-warning-comments': ['error', { location: 'anywhere' }],
    },
  },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
  // This rule does not see the JSDoc type that a value of JSON.parse is given there; `astro check` does.
  { files: ['**/*.mjs'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  {
    files: ['**/*.astro'],
    extends: [astro.configs['flat/recommended']],
    rules: {
      'astro/no-set-text-directive': 'error',
      'astro/no-unused-css-selector': 'error',
      'no-warning-comments': ['error', { location: 'anywhere' }],
    },
  },
);
