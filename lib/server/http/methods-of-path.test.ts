import { describe, expect, it } from "vitest";
import { endpoints } from "@/lib/contracts/endpoints";
import { methodsOfPath } from "./methods-of-path";

describe("the methods of a path", () => {
  it.each(endpoints.map(({ method, path }) => [method, path.replace(/\{\w+\}/g, "1")] as const))(
    "know %s %s",
    (method, path) => expect(methodsOfPath(path)).toContain(method),
  );

  it("take a literal segment before a parameter, and a whole path only", () => {
    expect(methodsOfPath("/api/incidents/columns")).toEqual(["GET", "HEAD", "OPTIONS"]);
    expect(methodsOfPath("/api/households/search")).toEqual(["OPTIONS", "POST"]);
    expect(methodsOfPath("/api/cameras/7")).toEqual(["GET", "HEAD", "OPTIONS", "PUT"]);
    for (const path of ["/api", "/api/nothing", "/api/incidents/1/2", "/api/openapiXjson", "/command"]) {
      expect(methodsOfPath(path)).toBeUndefined();
    }
  });
});
