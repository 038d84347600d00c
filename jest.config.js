export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': './test/support/esbuild-transformer.js' },
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/out', '<rootDir>/test/fixtures'],
  injectGlobals: false,
  // No test waits for time to pass; this only ends one that hangs, also on a slow machine.
  testTimeout: 60_000,
  // Half of what a test does is waiting for programs that it starts, so that two cores are enough for two workers.
  maxWorkers: 2,
  // The modules of each test file stay in a worker's memory.
  workerIdleMemoryLimit: '1GB',
  reporters: ['default', './test/support/skip-reporter.js'],
};
