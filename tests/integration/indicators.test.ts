import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { countLateness } from "@/lib/incidents/count-lateness";
import { incidentStatuses } from "@/lib/incidents/incident-status";
import { indicators } from "@/lib/incidents/indicator";
import { type IndicatorFacts, ratesOf } from "@/lib/incidents/indicator-cases";
import { callApi, giveTokens } from "../helpers/api-client";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
  // Two thousand cases of every kind, none of whose times lies within an hour of now.
  await program.query(`
    insert into incidents (district_code, number, category, severity, status, source, description, grid_code, position, department_code,
      reported_at, registered_at, due_from, due_at, closed_at, responded_in_time, handle_due_at, handled_at, dispatches, returns, reworks, extensions)
    select '990102', 'R-' || n, case when n % 3 = 0 then '04001' else '01002' end, 1, state, 'hotline', 'x', grid, place,
      case n % 4 when 0 then 'water' when 1 then 'gas' end, began, case when random() < 0.8 then began end, began,
      case when random() < 0.9 then began + random() * interval '20 days' + interval '1 minute' end,
      case when state in ('closed', 'void', 'not_registered') then began + random() * interval '20 days' end,
      case when random() < 0.7 then random() < 0.8 end, case when random() < 0.8 then began + random() * interval '9 days' end,
      case when random() < 0.5 then began + random() * interval '9 days' end, (random() * 2)::int, (random() * 1.2)::int,
      (random() * 1.2)::int, (random() * 1.2)::int
    from (select n, (array['${incidentStatuses.join("','")}'])[1 + n % ${incidentStatuses.length}] as state,
        '2026-10-03T00:00:00Z'::timestamptz + random() * interval '25 days' as began, i.grid_code as grid, i.position as place
      from generate_series(1, 2000) n join incidents i on i.id = 1 + n % 6) drawn`);
});
afterAll(() => program.stop());

const instant = z.date().transform((at) => at.getTime());
const factsRow = z
  .object({
    ...{ id: z.string(), key: z.string(), status: z.enum(incidentStatuses), reported_at: instant },
    ...{ registered_at: instant.nullable(), due_from: instant.nullable(), due_at: instant.nullable() },
    ...{ closed_at: instant.nullable(), responded_in_time: z.boolean().nullable() },
    ...{ handle_due_at: instant.nullable(), handled_at: instant.nullable() },
    ...{ dispatches: z.number(), returns: z.number(), reworks: z.number(), extensions: z.number() },
  })
  .transform((row) => ({
    ...row,
    registeredAt: row.registered_at,
    dueAt: row.due_at,
    closedAt: row.closed_at,
    respondedInTime: row.responded_in_time,
    handleDueAt: row.handle_due_at,
    handledAt: row.handled_at,
  }));
const stored = async (key: string) =>
  z
    .array(factsRow)
    .parse(await program.query(`select *, id::text, ${key} as key from incidents where number like 'R-%'`));

const october = "since=2026-10-01T00:00:00%2B08:00&until=2026-11-01T00:00:00%2B08:00";
interface Line {
  key: string;
  cases: number;
  rates: Record<string, { numerator: number | null; denominator: number | null; value: number | null }>;
}
const get = async (user: string, path: string) => {
  const answer = await callApi(user, `GET ${path}`);
  expect(answer).toMatchObject({ status: 200 });
  return answer.json as {
    asOf: string;
    items: (Line & { open: number; soon: number; late: number; veryLate: number })[];
  };
};

async function countListed(query: string): Promise<number> {
  let [found, cursor] = [0, ""];
  do {
    const answer = await callApi("commander", `GET /api/incidents?${query}&limit=1000${cursor && `&cursor=${cursor}`}`);
    expect(answer).toMatchObject({ status: 200 });
    found += (answer.json?.items as unknown[]).length;
    cursor = (answer.json?.nextCursor as string | null) ?? "";
  } while (cursor);
  return found;
}

describe("GET /api/incidents/rates", () => {
  it.each([
    ["all", "''"],
    ["grid", "grid_code"],
    ["street", "left(grid_code, 9)"],
    ["department", "coalesce(department_code, '')"],
    ["class", "left(category, 2)"],
  ])("counts by %s what the definitions say", async (by, key) => {
    const { items, asOf } = await get("commander", `/api/incidents/rates?${october}&by=${by}`);
    const facts = await stored(key);
    for (const item of items) {
      const own: IndicatorFacts[] = facts.filter((one) => one.key === item.key);
      expect(item.cases).toBe(own.length);
      expect(item.rates).toEqual(ratesOf(own, Date.parse(asOf)));
    }
    expect(items.reduce((sum, { cases }) => sum + cases, 0)).toBe(facts.length);
  });

  it("leads to exactly the cases behind each figure", async () => {
    const { items } = await get("commander", `/api/incidents/rates?${october}&area=990102001`);
    const count = (query: string) => countListed(`${october}&area=990102001&${query}`);
    for (const indicator of indicators) {
      const rate = items[0]?.rates[indicator];
      expect(await count(`indicator=${indicator}`)).toBe(rate?.denominator);
      expect(await count(`indicator=${indicator}&met=yes`)).toBe(rate?.numerator);
      expect(await count(`indicator=${indicator}&met=no`)).toBe((rate?.denominator ?? 0) - (rate?.numerator ?? 0));
    }
  });

  it("hides from a leader what fewer than five cases say, and is not for others", async () => {
    const soon = `since=2026-01-05T00:00:00Z&until=2026-01-06T00:00:00Z`;
    const { items } = await get("leader", `/api/incidents/rates?${soon}&by=street`);
    for (const { rates } of items) {
      for (const { denominator } of Object.values(rates))
        expect(denominator === null || denominator === 0 || denominator >= 5).toBe(true);
    }
    expect(await callApi("department", "GET /api/incidents/rates")).toMatchObject({ status: 403 });
    expect(await get("streetcommander", "/api/incidents/rates?area=990102001")).toMatchObject({ items: [] });
  });
});

describe("GET /api/incidents/lateness", () => {
  it.each([
    ["grid", "grid_code"],
    ["department", "coalesce(department_code, '')"],
    ["class", "left(category, 2)"],
  ])("counts open cases by %s as the one function judges them", async (by, key) => {
    await program.query("delete from incidents where number not like 'R-%'");
    const { items, asOf } = await get("commander", `/api/incidents/lateness?by=${by}`);
    const open = (await stored(key)).filter(({ closed_at }) => closed_at === null);
    expect(items.length).toBeGreaterThan(1);
    for (const { key: name, open: count, soon, late, veryLate } of items) {
      const own = open.filter((one) => one.key === name);
      const expected = countLateness(
        own.map(({ due_from, due_at, reported_at }) => ({ from: due_from ?? reported_at, dueAt: due_at })),
        Date.parse(asOf),
      );
      expect({ open: count, soon, late, veryLate }).toEqual(expected);
    }
    const late = items.reduce((sum, item) => sum + item.late + item.veryLate, 0);
    expect(await countListed("lateness=late,very-late")).toBe(late);
  });
});

describe("GET /api/assessments", () => {
  it("tells its formula, ranks by score, and leaves months before a new edition of the weights as they were", async () => {
    const read = async (month: string) => {
      const answer = await callApi("commander", `GET /api/assessments?month=${month}&by=grid`);
      expect(answer).toMatchObject({ status: 200 });
      return answer.json as {
        formula: { indicator: string; weight: number }[];
        items: { score: number | null; rank: number | null; cases: number }[];
      };
    };
    const { formula, items } = await read("2026-10");
    expect(formula.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    expect(items.length).toBe(6);
    const scores = items.map(({ score }) => score ?? -1);
    for (const { score, rank } of items) expect(rank).toBe(1 + scores.filter((other) => other > (score ?? -1)).length);
    await program.query(`
      update dictionary_entries set valid_to = '2026-11-01' where dictionary = 'assessment-weight' and code = 'rework';
      insert into dictionary_entries (dictionary, code, valid_from, name, name_en, data)
        values ('assessment-weight', 'rework', '2026-11-01', '返工率', 'Reworked', '{"weight": 30}')`);
    expect((await read("2026-10")).formula).toEqual(formula);
    expect((await read("2026-11")).formula.find(({ indicator }) => indicator === "rework")?.weight).toBe(30);
  });

  it("refuses what is no month", async () => {
    expect(await callApi("commander", "GET /api/assessments?month=2026-13")).toMatchObject({ status: 400 });
  });
});
