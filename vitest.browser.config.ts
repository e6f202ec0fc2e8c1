import { defineConfig } from 'vitest/config';

/** Real browsers with the built extension: one after the other, for they share the machine's attention. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
