import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { type Role, roles } from "@/lib/access/role";
import { makeScope } from "@/lib/access/scope";
import type { LiveTopic } from "@/lib/contracts/live";
import { mayReceive, topicsOf } from "./audience";

const actor = (role: Role, scope = "990102", departmentCode: string | null = null): Actor => ({
  userId: role,
  name: role,
  role,
  scope: makeScope([scope]),
  departmentCode,
  office: "",
});

const event = (topic: LiveTopic, gridCode = "990102001001001", departmentCode: string | null = null) => ({
  streamId: 1,
  topic,
  gridCode,
  departmentCode,
  frame: "",
  wallFrame: null,
});

describe("mayReceive", () => {
  it("follows the role table", () => {
    expect(Object.fromEntries(roles.map((role) => [role, topicsOf(role).join(" ")]))).toEqual({
      commander: "incidents hazards cameras grids alerts checked-places",
      department: "incidents hazards grids",
      planner: "cameras grids",
      grid_leader: "incidents hazards cameras grids alerts checked-places",
      leader: "incidents cameras grids alerts",
      admin: "cameras grids",
      auditor: "",
      platform: "",
      wall: "wall",
    });
  });

  it("shows a department only what was given to it", () => {
    const water = actor("department", "990102", "water");
    expect(mayReceive(water, event("incidents", "990102001001001", "water"))).toBe(true);
    expect(mayReceive(water, event("incidents", "990102001001001", "gas"))).toBe(false);
    expect(mayReceive(water, event("hazards"))).toBe(false);
    expect(mayReceive(water, event("grids"))).toBe(true);
  });

  it("stops at the scope", () => {
    const street = actor("commander", "990102001");
    expect(mayReceive(street, event("incidents", "990102001001001"))).toBe(true);
    expect(mayReceive(street, event("incidents", "990102002001001"))).toBe(false);
    expect(mayReceive(street, event("grids", "990102"))).toBe(true);
    expect(mayReceive(street, event("grids", "990103"))).toBe(false);
  });
});
