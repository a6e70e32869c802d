import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { endpoints } from "@/lib/contracts/endpoints";
import { callApi, loadRoute, routePaths } from "../helpers/api-client";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
});
afterAll(() => program.stop());

describe("the contract", () => {
  it("lists every route, and no call without a route", async () => {
    const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];
    const routes = await Promise.all(
      routePaths.map(async (path) => {
        const handlers = await loadRoute(path);
        return methods.filter((method) => handlers[method]).map((method) => `${method} ${path}`);
      }),
    );
    expect(endpoints.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(routes.flat().sort());
  });
});

describe("GET /api/openapi.json", () => {
  it("describes every call with parameters, body, answer and roles", async () => {
    const { json } = await callApi(null, "GET /api/openapi.json");
    const paths = json?.paths as Record<string, Record<string, Record<string, unknown>>>;
    expect(Object.values(paths).flatMap((path) => Object.keys(path))).toHaveLength(endpoints.length);
    const ids = Object.values(paths).flatMap((path) => Object.values(path).map(({ operationId }) => operationId));
    expect(new Set(ids).size).toBe(ids.length);
    for (const [path, operations] of Object.entries(paths)) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      for (const operation of Object.values(operations)) {
        const parameters = operation.parameters as { name: string; in: string }[];
        expect(parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name)).toEqual(inPath);
      }
    }
    expect(paths["/api/incidents"]?.post).toMatchObject({
      "x-roles": ["commander", "grid_leader"],
      requestBody: {
        content: {
          "application/json": {
            schema: { required: ["category", "description", "position"], additionalProperties: false },
          },
        },
      },
      responses: { 201: { content: { "application/json": { schema: { type: "object" } } } } },
    });
  });
});
