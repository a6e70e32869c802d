import { defineConfig, globalIgnores } from "eslint/config";
import nextCoreWebVitals from "eslint-config-next/core-web-vitals";
import tseslint from "typescript-eslint";

const noRe = { argsIgnorePattern: "^_", varsIgnorePattern: "^_" };

export default defineConfig(
  globalIgnores([
    ".next/**",
    ".data/**",
    "dist/**",
    "coverage/**",
    "test-results/**",
    "playwright-report/**",
    "public/**",
    "next-env.d.ts",
    "lib/server/db/prisma-client/**",
    "tests/golden/**",
  ]),
  ...nextCoreWebVitals,
  {
    // A rule that has to be switched off in place is the wrong rule; change it here, for all.
    linterOptions: { noInlineConfig: true, reportUnusedInlineConfigs: "error" },
    rules: {
      "max-lines": ["error", { max: 400 }],
      "no-console": "error",
      eqeqeq: ["error", "always"],
      // Says which components React Compiler would leave alone; the program is not built with it.
      "react-hooks/incompatible-library": "off",
      "no-restricted-syntax": [
        "error",
        {
          selector: "ExportAllDeclaration[exported=null]",
          message: "No barrels: import from the file that defines the name.",
        },
      ],
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/ban-ts-comment": [
        "error",
        { "ts-expect-error": true, "ts-ignore": true, "ts-nocheck": true },
      ],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", noRe],
      // Numbers and booleans in text are plain to read; objects are not.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      // `() => setOpen(false)` is how event handlers are written.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // React and node:http take async functions where they expect nothing back in attributes only.
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      // With noUncheckedIndexedAccess an index that a loop has proved needs `!`; `as` would say less.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
    },
  },
  {
    // `expect(object.method)` looks at the method and does not call it.
    files: ["**/*.test.{ts,tsx}", "tests/**/*.ts"],
    rules: { "@typescript-eslint/unbound-method": "off" },
  },
  // Programs for a terminal talk on it.
  { files: ["scripts/**", "geodata/**", "tests/bench/**"], rules: { "no-console": "off" } },
);
