import { describe, expect, it } from "vitest";
import { isClockStopped } from "@/lib/incidents/deadline-rule";
import { incidentStatuses, isSettled } from "@/lib/incidents/incident-status";
import { transitionTable } from "@/lib/incidents/transition-table";
import { localDay } from "@/lib/incidents/working-time";
import { zoneFaults } from "@/lib/patrol/zones/zone-faults";
import { zoneLines } from "@/lib/patrol/zones/zone-lines";
import { generateCity } from "../city/generate-city";
import { allDictionaries } from "../dictionaries/all-dictionaries";
import { placeKinds } from "../dictionaries/place-kinds";
import { generateCameras } from "./cameras/generate-cameras";
import { generateCheckedPlaces } from "./checked-places/generate-checked-places";
import { generateHazards } from "./hazards/generate-hazards";
import { dwellingUnits, generateHouseholds } from "./households/generate-households";
import { peopleIn } from "./households/household-record";
import { generateIncidents } from "./incidents/generate-incidents";
import type { IncidentRecord, TimelineStep } from "./incidents/incident-record";
import { parseNow } from "./local-time";
import { generatePatrolZones } from "./patrol-zones/generate-patrol-zones";
import { checkDigit } from "./people/synthetic-id-number";
import { surveyGround } from "./places/city-ground";
import { populationSizes } from "./population-sizes";
import { demoUsers } from "./users/demo-users";

const seed = 20261122;
const now = parseNow("2026-11-22");
const city = generateCity({ seed, grids: 40 });
const ground = surveyGround(city);
const sizes = populationSizes(40);

const makeHouseholds = (wanted = 3000) => [
  ...generateHouseholds(city.buildings, { seed, today: localDay(now), wanted }),
];
const makeIncidents = () => [...generateIncidents(ground, { seed, now, incidents: sizes.incidents })];
const makeCameras = () => [...generateCameras(ground, { seed, now, cameras: sizes.cameras })];
const makeHazards = () => [...generateHazards(ground, { seed, now, hazards: sizes.hazards })];
const makePlaces = () => [...generateCheckedPlaces(ground, { seed, now })];
const makeZones = () => [...generatePatrolZones(ground)];
const codesOf = (name: string) =>
  new Set(allDictionaries.filter(({ dictionary }) => dictionary === name).map(({ code }) => code));
const gridCodes = new Set(city.grids.map(({ code }) => code));

describe("population", { timeout: 60_000 }, () => {
  it("is the same for the same seed and now, to the last byte", () => {
    for (const make of [makeHouseholds, makeIncidents, makeCameras, makeHazards, makePlaces, makeZones]) {
      expect(JSON.stringify(make())).toBe(JSON.stringify(make()));
    }
  });

  it("has exactly as many of each as the grids ask for", () => {
    expect([makeIncidents().length, makeCameras().length, makeHazards().length]).toEqual([
      sizes.incidents,
      sizes.cameras,
      sizes.hazards,
    ]);
    expect(populationSizes(682)).toEqual({ households: 200_000, cameras: 11_720, hazards: 4_000, incidents: 60_000 });
  });
});

describe("layouts of patrols", () => {
  it("stand in their grids and on the streets, with a line, areas and posts, and can be walked", () => {
    const layouts = makeZones();
    expect(layouts.length).toBeGreaterThan(1);
    const nodes = new Map(city.roadNodes.map(({ id, position }) => [id, position]));
    expect(nodes.size).toBeGreaterThan(0);
    const roads = city.roads
      .filter(({ walkable }) => walkable)
      .map(({ id, from, to, name, nameEn, line }) => ({
        id: String(id),
        fromNode: String(from),
        toNode: String(to),
        name,
        nameEn,
        line,
        required: true,
      }));
    for (const { gridCode, plan } of layouts) {
      const grid = city.grids.find(({ code }) => code === gridCode)!.polygon.slice(0, 1);
      expect(zoneFaults(plan, { laid: zoneLines(roads, plan.lines), grid })).toEqual([]);
      expect(plan.lines).toHaveLength(1);
      expect(plan.areas.length).toBeLessThanOrEqual(3);
      expect(plan.posts.length).toBeGreaterThan(2);
      expect(new Set(plan.posts.map(({ name }) => name)).size).toBe(plan.posts.length);
    }
    expect(layouts.some(({ plan }) => plan.areas.length === 3 && plan.posts.length === 8)).toBe(true);
  });
});

describe("places that are inspected", () => {
  const places = makePlaces();

  it("are a few, some of them at the demo's grid leader", () => {
    expect(places.length).toBeGreaterThan(city.grids.length / 4);
    expect(places.length).toBeLessThan(city.grids.length);
    expect(places.map(({ id }) => id)).toEqual(places.map((_, index) => index + 1));
    expect(places.filter(({ checks }) => checks.some(({ by }) => by.userId === "u-gridleader")).length).toBeGreaterThan(
      1,
    );
  });

  it("are of a kind, and their checks of its list, in order and before now", () => {
    const kinds = new Map(placeKinds.map(([code, , , { checks }]) => [code, new Set(checks)]));
    for (const { kind, checks } of places) {
      const list = kinds.get(kind);
      expect(checks.flatMap(({ checks: wrong }) => wrong.filter((check) => !list?.has(check)))).toEqual([]);
      const times = checks.map(({ at }) => at);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(Math.max(0, ...times)).toBeLessThan(now);
    }
  });
});

describe("households", () => {
  const households = makeHouseholds();

  it("fills dwellings up to the number wanted, and never more than there are", () => {
    const units = city.buildings.reduce((sum, building) => sum + dwellingUnits(building), 0);
    expect(households).toHaveLength(3000);
    expect(makeHouseholds(10 ** 9)).toHaveLength(units);
  });

  it("has one household behind a door", () => {
    const doors = households.map(({ buildingId, stairwell, room }) => `${buildingId} ${stairwell} ${room}`);
    expect(new Set(doors).size).toBe(doors.length);
  });

  it("reaches nobody: numbers of no range, identity numbers that fail, nobody in a vacant unit", () => {
    for (const { contact, tenancy, ages } of households) {
      expect(contact === null).toBe(tenancy === "vacant");
      expect(peopleIn(ages) === 0).toBe(tenancy === "vacant");
      if (!contact) continue;
      expect(contact.phone).toMatch(/^12\d{9}$/);
      expect(contact.idNumber).toMatch(/^990102\d{11}[\dX]$/);
      expect(contact.idNumber?.at(-1)).not.toBe(checkDigit(contact.idNumber ?? ""));
    }
    const phones = households.flatMap(({ contact }) => contact?.phone ?? []);
    expect(new Set(phones).size).toBe(phones.length);
  });

  it("keeps care needs of the dictionary only where the household agreed, for a few in a hundred", () => {
    const known = codesOf("care-need");
    const cared = households.filter(({ careNeeds }) => careNeeds.length > 0);
    expect(cared.flatMap(({ careNeeds }) => careNeeds.filter((need) => !known.has(need)))).toEqual([]);
    expect(
      cared.filter(
        ({ careConsentDay, lastVisitDay }) => !careConsentDay || !lastVisitDay || lastVisitDay < careConsentDay,
      ),
    ).toEqual([]);
    expect(cared.length / households.length).toBeGreaterThan(0.015);
    expect(cared.length / households.length).toBeLessThan(0.08);
  });
});

describe("incidents", { timeout: 60_000 }, () => {
  const incidents = makeIncidents();

  it("takes only steps of the state machine, in order of time, none after now", () => {
    const isLegal = ({ action, from, to, at }: TimelineStep, before: TimelineStep | undefined): boolean => {
      if (action === "report") return before === undefined && from === null && to === "reported";
      const rule = action === "reach-milestone" ? { from: [to], to } : transitionTable[action];
      return (
        before !== undefined &&
        from === before.to &&
        rule.from.includes(before.to) &&
        to === rule.to &&
        at >= before.at &&
        at <= now
      );
    };
    const wrong = incidents.filter(
      ({ steps, status }) =>
        steps.at(-1)?.to !== status || !steps.every((step, index) => isLegal(step, steps[index - 1])),
    );
    expect(wrong).toEqual([]);
  });

  it("gives a reason wherever the state machine asks for one", () => {
    const mute = incidents.flatMap(({ steps }) =>
      steps.filter(
        ({ action, note }) =>
          action !== "report" &&
          action !== "reach-milestone" &&
          note === "" &&
          transitionTable[action].needs.some((need) => need !== "assignee"),
      ),
    );
    expect(mute).toEqual([]);
  });

  it("has a closing time exactly when nothing is left to do, and a deadline while something is", () => {
    expect(incidents.filter(({ status, closedAt }) => (closedAt !== null) !== isSettled(status))).toEqual([]);
    const running = incidents.filter(({ status }) => !isSettled(status) && !isClockStopped(status));
    expect(running.filter(({ kept }) => kept.dueAt === null)).toEqual([]);
  });

  it("numbers the cases of each day from one, each number once", () => {
    const numbers = incidents.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.filter((number) => !/^202[56]-(0\d|1[0-2])[0-3]\d-\d{4}$/.test(number))).toEqual([]);
    expect(numbers.filter((number) => number.startsWith("2026-1122")).at(0)).toBe("2026-1122-0001");
  });

  it("lies in grids of the city, with a category of the dictionary and words without open slots", () => {
    const categories = codesOf("incident-category");
    const isSound = ({ gridCode, category, description, address }: IncidentRecord): boolean =>
      gridCodes.has(gridCode) &&
      categories.has(category) &&
      address !== "" &&
      !/[{}]|undefined/.test(description + address);
    expect(incidents.filter((incident) => !isSound(incident))).toEqual([]);
  });

  it("closes about nine of ten, most of them in time", () => {
    const closed = incidents.filter(({ status }) => status === "closed");
    const inTime = closed.filter(
      ({ closedAt, kept: { dueAt } }) => closedAt !== null && dueAt !== null && closedAt <= dueAt,
    );
    expect(closed.length / incidents.length).toBeGreaterThan(0.88);
    expect(inTime.length / closed.length).toBeGreaterThan(0.9);
    expect(inTime.length / closed.length).toBeLessThan(0.99);
  });

  it("shows every state of the closed loop to whoever looks at the demo tier", () => {
    const states = new Set<string>();
    for (const { status } of generateIncidents(ground, { seed, now, incidents: 60_000 })) states.add(status);
    expect([...states].sort()).toEqual([...incidentStatuses].sort());
  });

  it("keeps the reporter of the hotline apart from the timeline", () => {
    const called = incidents.filter(({ source }) => source === "hotline");
    expect(called.every(({ reporter }) => reporter !== null && reporter.idNumber === null)).toBe(true);
    expect(called.filter(({ steps, reporter }) => steps[0]?.by.name === reporter?.name)).toEqual([]);
  });
});

describe("cameras", () => {
  const cameras = makeCameras();

  it("has 20-digit numbers of known industries and types, each once", () => {
    const codes = cameras.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    // designed after GB/T 28181, standards.md 2.6
    expect(codes.filter((code) => !/^99010200(0\d|1[0-4]|4[0-5])(131|132)\d\d{6}$/.test(code))).toEqual([]);
  });

  it("hangs in the open unless it is in a public hall, and never in a home", () => {
    const homes = new Set(["apartment", "tower", "old-house", "village-house", "dormitory", "hotel"]);
    for (const { indoor, position, gridCode } of cameras) {
      expect(ground.gridAt(position)?.code).toBe(gridCode);
      const around = ground.buildings.at(position);
      expect(around !== null).toBe(indoor);
      expect(around && homes.has(around.kind)).not.toBe(true);
    }
  });

  it("is mostly online, with outages that end before the next begins", () => {
    expect(cameras.filter(({ status }) => status === "online").length / cameras.length).toBeGreaterThan(0.93);
    for (const { status, statusSince, outages } of cameras) {
      const open = outages.filter(({ endedAt }) => endedAt === null);
      expect(open.length).toBe(status === "online" ? 0 : 1);
      expect(statusSince).toBeLessThanOrEqual(now);
      for (const [index, { beganAt }] of outages.entries()) {
        expect(beganAt).toBeGreaterThan(outages[index - 1]?.endedAt ?? 0);
      }
    }
  });

  it("keeps pictures for 30 to 90 days, and files nearly all in time", () => {
    expect(cameras.filter(({ retentionDays }) => retentionDays < 30 || retentionDays > 90)).toEqual([]);
    expect(cameras.filter(({ filingNumber }) => filingNumber !== null).length / cameras.length).toBeGreaterThan(0.97);
  });
});

describe("hazards", () => {
  const hazards = makeHazards();

  it("is closed exactly when its last inspection closed it", () => {
    for (const { status, closedAt, inspections, nextInspectionDay } of hazards) {
      expect(inspections[0]?.outcome).toBe("found");
      expect(status === "closed").toBe(inspections.at(-1)?.outcome === "closed");
      expect(closedAt === null).toBe(status !== "closed");
      expect(nextInspectionDay === null).toBe(status === "closed");
      const times = inspections.map(({ at }) => at);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(times.at(-1)).toBeLessThanOrEqual(now);
    }
  });

  it("has a number of its own, a known kind and every status", () => {
    const kinds = codesOf("hazard-kind");
    expect(new Set(hazards.map(({ number }) => number)).size).toBe(hazards.length);
    expect(hazards.filter(({ kind, gridCode }) => !kinds.has(kind) || !gridCodes.has(gridCode))).toEqual([]);
    expect([...new Set(hazards.map(({ status }) => status))].sort()).toEqual([
      "closed",
      "found",
      "notified",
      "rectified",
      "rectifying",
    ]);
  });
});

describe("demo users", () => {
  it("gives the grid leader two or three grids of one community, and the simulator no account", () => {
    const users = demoUsers(city);
    const leader = users.find(({ username }) => username === "gridleader");
    expect([2, 3]).toContain(leader?.scopes.length);
    expect(leader?.scopes.every((code) => gridCodes.has(code))).toBe(true);
    expect(new Set(leader?.scopes.map((code) => code.slice(0, 12))).size).toBe(1);
    expect(users.filter(({ canSignIn }) => !canSignIn).map(({ username }) => username)).toEqual(["simulator"]);
  });
});
