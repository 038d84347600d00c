export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': './test/support/esbuild-transformer.js' },
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/out', '<rootDir>/test/fixtures'],
  injectGlobals: false,
  // No test waits for time to pass; this only ends one that hangs, also on a slow machine.
  testTimeout: 60_000,
  reporters: ['default', './test/support/skip-reporter.js'],
};
