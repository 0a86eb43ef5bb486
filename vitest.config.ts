import { defineConfig } from 'vitest/config';

// JSX and the build-time constants as in the build; see wxt.config.ts.
const shared = {
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
};

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/build/**'],
          restoreMocks: true,
          // Property tests advise on thousands of records: seconds alone, several times that on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        ...shared,
        test: { name: 'build', include: ['tests/build/**/*.test.ts'] },
      },
      {
        ...shared,
        // Real browsers on few cores: one file at a time, and time for a browser to start.
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
