import { endpoints } from "@/lib/contracts/endpoints";

interface PathMethods {
  pattern: RegExp;
  methods: string[];
}

/** The calls of the contract by path; literal segments go before parameters, as the framework resolves them. */
const known: readonly PathMethods[] = [...new Set(endpoints.map(({ path }) => path))].sort().map((path) => ({
  pattern: new RegExp(`^${path.replaceAll(".", String.raw`\.`).replaceAll(/\{\w+\}/g, "[^/]+")}$`),
  methods: endpoints.filter((call) => call.path === path).map(({ method }) => method),
}));

/**
 * The methods that a path of the contract answers, for `Allow`.
 * @returns undefined for a path that the contract does not have
 */
export function methodsOfPath(path: string): string[] | undefined {
  const methods = known.find(({ pattern }) => pattern.test(path))?.methods;
  return methods && [...methods, ...(methods.includes("GET") ? ["HEAD"] : []), "OPTIONS"].sort();
}
