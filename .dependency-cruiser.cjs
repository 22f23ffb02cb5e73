/** Imports run one way (DESIGN.md §2), and each third party has one door. */
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^(src|ingest|tests|scripts)/', pathNot: allowed },
})
const door = (name, packageName, allowed) => ({
  name,
  severity: 'error',
  from: { path: '^(src|ingest)/', pathNot: allowed },
  to: { path: `node_modules/${packageName}` },
})

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    only('model-imports-nothing', '^src/model/', '^src/model/'),
    only('ingest-imports-model', '^ingest/', '^(ingest|src/model)/'),
    only('store-imports-model', '^src/store/', '^src/(store|model)/'),
    only('service-wires', '^src/service/', '^(ingest|src/(service|store|model))/'),
    only('graphql-imports-service', '^src/graphql/', '^src/(graphql|service|model)/'),
    only('web-imports-nothing', '^src/web/', '^src/web/'),
    door('door-compromise', 'compromise', '^ingest/nlp/'),
    door('door-onnxruntime', 'onnxruntime-(node|web|common)', '^ingest/nlp/annotator/'),
    door('door-neo4j', 'neo4j-driver', '^src/store/neo4j/'),
    door('door-grafeo', '@grafeo-db', '^src/store/embedded/'),
    door('door-apollo', '@apollo/server', '^src/graphql/server[.]ts$'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/web/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
}
