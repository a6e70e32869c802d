/** "Who may import whom" of docs/architecture.md as rules. A layer may import itself, and what its entry lists. */
const domains = ["access", "coverage", "grid", "hazards", "households", "imports", "incidents", "patrol"];
const domainLayers = domains.map((name) => `lib/${name}`);

// Who may do what (lib/access: roles, scopes) is asked in every domain and in every page.
const mayImport = {
  "lib/kernel": [],
  "lib/geometry": ["lib/kernel"],
  "lib/grid": ["lib/kernel", "lib/geometry"],
  "lib/access": ["lib/kernel", "lib/geometry"],
  "lib/imports": ["lib/kernel", "lib/geometry", "lib/grid", "lib/access"],
  "lib/patrol": ["lib/kernel", "lib/geometry", "lib/grid", "lib/access"],
  "lib/coverage": ["lib/kernel", "lib/geometry", "lib/grid", "lib/access"],
  "lib/incidents": ["lib/kernel", "lib/geometry", "lib/grid", "lib/access"],
  "lib/households": ["lib/kernel", "lib/geometry", "lib/grid", "lib/access"],
  "lib/hazards": ["lib/kernel", "lib/geometry", "lib/grid", "lib/access"],
  "lib/contracts": ["lib/kernel", ...domainLayers],
  "lib/config": ["lib/kernel"],
  "lib/i18n": ["lib/kernel", "lib/contracts", ...domainLayers],
  "lib/map": ["lib/kernel", "lib/geometry", "lib/contracts", ...domainLayers],
  "lib/workers": ["lib/kernel", "lib/geometry", "lib/contracts", ...domainLayers],
  "lib/client": ["lib/kernel", "lib/geometry", "lib/contracts", "lib/map", "lib/workers", ...domainLayers],
  "lib/server": ["lib/kernel", "lib/geometry", "lib/contracts", "lib/config", ...domainLayers],
  components: ["lib/kernel", "lib/geometry", "lib/client", "lib/map", "lib/contracts", "lib/i18n", ...domainLayers],
  app: ["lib/kernel", "lib/access", "lib/contracts", "lib/server", "lib/i18n", "components"],
  geodata: ["lib/kernel", "lib/geometry", "lib/contracts", "lib/config", "lib/server", ...domainLayers],
};

const layerRules = Object.entries(mayImport).map(([layer, allowed]) => ({
  name: `layer-${layer.replace("/", "-")}`,
  comment: `${layer} may import ${allowed.join(", ") || "nothing"}.`,
  severity: "error",
  from: { path: `^${layer}/`, pathNot: "\\.test\\.tsx?$" },
  to: {
    path: "^(app|components|geodata|lib|scripts|tests|server\\.ts)(/|$)",
    pathNot: [layer, ...allowed].map((name) => `^${name}/`),
  },
}));

const features = ["command", "plan", "field", "coverage", "admin", "audit"];

/** @type {import("dependency-cruiser").IConfiguration} */
const config = {
  forbidden: [
    ...layerRules,
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "not-to-unresolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "features-stay-apart",
      comment: "Features of the interface never import each other.",
      severity: "error",
      from: { path: `^components/(${features.join("|")})/` },
      to: { path: `^components/(${features.join("|")})/`, pathNot: "^components/$1/" },
    },
    {
      name: "pure-code-stays-pure",
      comment: "No React, Next, database or Node in the code that both sides share.",
      severity: "error",
      from: {
        path: `^lib/(kernel|geometry|${domains.join("|")})/`,
        pathNot: "\\.test\\.ts$",
      },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "pure-code-knows-no-framework",
      severity: "error",
      from: { path: `^lib/(kernel|geometry|${domains.join("|")})/`, pathNot: "\\.test\\.ts$" },
      to: { path: "node_modules/(react|react-dom|next|next-intl|pg|@prisma|maplibre-gl|deck\\.gl)/" },
    },
    {
      name: "browser-code-knows-no-server",
      severity: "error",
      from: { path: "^(components|lib/(client|map|workers))/", pathNot: "\\.test\\.tsx?$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "programs-know-no-tests",
      severity: "error",
      from: { pathNot: "(^tests/|\\.test\\.(tsx?|mjs)$|\\.config\\.ts$)" },
      to: { path: "(^tests/|\\.test\\.(tsx?|mjs)$)" },
    },
    {
      name: "no-development-packages-in-programs",
      severity: "error",
      from: { path: "^(app|components|lib|server\\.ts)", pathNot: "(\\.test\\.tsx?$)" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(\\.next|\\.data|dist|public|lib/server/db/prisma-client)/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
  },
};

export default config;
