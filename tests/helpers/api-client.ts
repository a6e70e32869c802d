import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type Answer, type Call, callRoute } from "./call-route";
import { fixtureUserNames } from "./fixture-city";
import type { TestProgram } from "./test-program";

type Handler = (request: Request, context: { params: Promise<unknown> }) => Promise<Response>;
type RouteModule = Partial<Record<string, Handler>>;

/** Every route file below app/api as its OpenAPI path, without the catch-all. */
export const routePaths: readonly string[] = readdirSync("app/api", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("route.ts") && !file.includes("[..."))
  .map(
    (file) =>
      `/api/${file
        .replace(/\/route\.ts$/, "")
        .replaceAll("[", "{")
        .replaceAll("]", "}")}`,
  )
  .sort();

export const loadRoute = async (path: string): Promise<RouteModule> =>
  (await import(
    join(process.cwd(), "app", `${path.replaceAll("{", "[").replaceAll("}", "]")}/route.ts`)
  )) as RouteModule;

export const tokenOf = (username: string): string => `test-token-of-${username}-0123456789`;

/** Gives every fixture user a bearer token, so that a call needs no sign-in. */
export async function giveTokens(program: TestProgram): Promise<void> {
  for (const username of fixtureUserNames) {
    const hash = createHash("sha256").update(tokenOf(username)).digest();
    await program.query("insert into api_tokens (user_id, name, token_hash) values ($1, 'test', $2)", [
      `u-${username}`,
      hash,
    ]);
  }
}

/** Calls `METHOD /api/…` as a user (null: signed out), through the very handler that Next would call. */
export async function callApi(
  username: string | null,
  line: string,
  { body, headers = {} }: Pick<Call, "body" | "headers"> = {},
): Promise<Answer> {
  const [method = "GET", target = "/"] = line.split(/ (.*)/s);
  const { pathname } = new URL(target, "http://localhost:3000");
  const found = routePaths.map((path) => ({ path, params: match(path, pathname) })).find(({ params }) => params);
  const handler = found && (await loadRoute(found.path))[method];
  if (!found?.params || !handler) throw new Error(`no route for ${line}`);
  return callRoute(handler, {
    method,
    path: target,
    params: found.params,
    ...(body === undefined ? {} : { body }),
    headers: { ...(username === null ? {} : { authorization: `Bearer ${tokenOf(username)}` }), ...headers },
  });
}

/** Literal segments go before parameters, because `routePaths` sorts `{` after every letter. */
function match(path: string, pathname: string): Record<string, string> | null {
  const [pattern, given] = [path.split("/"), pathname.split("/")];
  if (pattern.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const value = given[index] ?? "";
    if (part.startsWith("{")) params[part.slice(1, -1)] = decodeURIComponent(value);
    else if (part !== value) return null;
  }
  return params;
}
