import js from '@eslint/js'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'src/graphql/generated.ts', 'data/**', '.cache/**', 'ingest/nlp/train/**'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      'max-lines': ['error', { max: 400 }],
      'max-params': ['error', { max: 3 }],
      // Standard output carries results alone (src/cli/output.ts).
      'no-console': ['error', { allow: ['error'] }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-dynamic-delete': 'off',
    },
  },
  {
    files: ['src/**', 'ingest/**'],
    ignores: ['src/config.ts'],
    rules: {
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'Settings are read in src/config.ts alone.' }],
    },
  },
  // A row of a table test is handed over as parameters.
  { files: ['tests/**'], rules: { 'max-params': 'off' } },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.mjs', '**/*.js', '**/*.cjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', module: 'readonly', require: 'readonly' } },
  },
)
