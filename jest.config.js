const swc = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    target: 'es2023',
    keepClassNames: true,
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

/** One tier = one Jest project; the tiers differ in what runs beside the tests, not in how they are written. */
const tier = (displayName, testMatch, extra = {}) => ({
  displayName,
  testMatch,
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { ...swc, swcrc: false }] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  moduleFileExtensions: ['js', 'mjs', 'cjs', 'ts', 'json', 'node'],
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  ...extra,
});

const database = {
  globalSetup: '<rootDir>/libs/platform/test/database.global-setup.js',
  globalTeardown: '<rootDir>/libs/platform/test/database.global-teardown.js',
};

export default {
  // One worker a core, each begun anew before the modules of past suites fill its memory.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '1GB',
  // A worker that ended has its memory to give back, which takes longer than the half second that Jest waits by itself.
  workerGracefulExitTimeout: 30_000,
  testTimeout: 60_000,
  testSequencer: '<rootDir>/libs/platform/test/longest-tier-first.js',
  projects: [
    tier('unit', ['<rootDir>/{apps,libs}/**/*.spec.ts']),
    tier('db', ['<rootDir>/libs/*/test/**/*.db-spec.ts'], database),
    tier('browser', ['<rootDir>/{apps,libs}/*/test/**/*.browser-spec.ts'], database),
    tier('e2e', ['<rootDir>/apps/*/test/**/*.e2e-spec.ts'], database),
  ],
};
