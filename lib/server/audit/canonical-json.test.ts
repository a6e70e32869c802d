import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditContent } from "./audit-content";
import { canonicalJson } from "./canonical-json";

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, shuffled(member)]),
  );
};

describe("canonical JSON", () => {
  it("says the same as the value", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it("does not depend on the order in which keys were set", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value));
      }),
    );
  });

  it("sorts keys by UTF-16 units and leaves out what is undefined", () => {
    expect(canonicalJson({ b: 1, "€": 2, a: [undefined, { d: undefined, c: null }], "😀": 3, é: 4 })).toBe(
      '{"a":[null,{"c":null}],"b":1,"é":4,"€":2,"😀":3}',
    );
  });

  it("writes dates as JSON does", () => {
    expect(canonicalJson({ at: new Date(0) })).toBe('{"at":"1970-01-01T00:00:00.000Z"}');
  });
});

describe("the text under an audit row's hash", () => {
  it("is the canonical JSON of all its columns", () => {
    const facts = {
      action: "household.reveal",
      details: { z: 1, a: "x" },
      district_code: "990102",
      office: "办公室",
      purpose: "visit",
      reason: '"quoted"',
      role: "grid_leader",
      subject_id: "7",
      subject_kind: "household",
      user_id: "u-1",
      user_name: "张",
    };
    const place = { at: "2026-11-22T07:45:14.123456Z", chain: 3, seq: "12" };
    expect(auditContent(facts, place)).toBe(canonicalJson({ ...facts, ...place, seq: 12 }));
  });
});
