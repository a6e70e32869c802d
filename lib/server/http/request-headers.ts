import type { IncomingMessage } from "node:http";

/** The headers of a node:http request as the platform's `Headers` would give them. */
export function requestHeaders({ headers }: IncomingMessage): { get(name: string): string | null } {
  return {
    get: (name) => {
      const value = headers[name];
      return (Array.isArray(value) ? value.join(", ") : value) ?? null;
    },
  };
}
