import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CLIENT_ADDRESS_HEADER } from "@/lib/server/http/client-address";
import { callApi, giveTokens, tokenOf } from "../helpers/api-client";
import { fixtureGrids } from "../helpers/fixture-city";
import { hostileText } from "../helpers/hostile-input";
import { callOpen311, PortalClient } from "../helpers/open311-client";
import { startTestProgram, type TestProgram } from "../helpers/test-program";
import { xmlOutline } from "../helpers/xml-outline";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
});
afterAll(() => program.stop());

const [lng = 0, lat = 0] = fixtureGrids[2]?.centre.map((degrees) => Number(degrees.toFixed(7))) ?? [];
const place = { lat: String(lat), long: String(lng) };
const words = "title: 垃圾满溢\r\n\r\ndetail: 三天没有清运，联系 13900002222";
const report = { service_code: "01002", description: words, ...place };
const portal = new PortalClient(tokenOf("commander"));
let networks = 0;
const stranger = () => new PortalClient("", `203.0.113.${++networks}`);

const step = async (user: string, id: string, action: string, more: object = {}) => {
  const [row] = await program.query("select revision from incidents where id = $1", [id]);
  const body = { action, ...more };
  const headers = { "if-match": `"${String(row?.revision)}"` };
  expect((await callApi(user, `POST /api/incidents/${id}/transitions`, { body, headers })).status, action).toBe(200);
};
const soon = () => new Date(Date.now() + 60_000).toISOString();
const before = () => new Date(Date.now() - 3_600_000).toISOString();

describe("a portal as FixMyStreet", () => {
  it("finds the services, reports, and follows the report to its end", async () => {
    const services = await portal.services();
    const rubbish = services.find(({ code }) => code === "01002");
    expect(rubbish).toMatchObject({ name: "暴露垃圾", hasMetadata: false });
    expect(rubbish?.group).not.toBe("");

    const id = await portal.report({ ...report, first_name: "明", last_name: "王", phone: "01990 000 123" });
    const rows = await program.query(
      `select source, status, severity, reported_by,
         (select count(*)::int from incident_reporters r where r.incident_id = i.id) as reporters from incidents i where id = $1`,
      [id],
    );
    expect(rows).toEqual([
      { source: "open311", status: "reported", severity: 1, reported_by: "u-commander", reporters: 1 },
    ]);

    await step("commander", id, "verify");
    await step("commander", id, "register");
    await step("commander", id, "dispatch", { assignee: "gridleader2", note: "请尽快，张三负责" });
    const polled = await portal.requests({ start_date: before(), end_date: soon() });
    expect(polled).toContainEqual({ id, status: "open", lat, long: lng });
    const updates = (await portal.updates({ start_date: before(), end_date: soon() })).filter(
      (one) => one.request === id,
    );
    expect(updates.map(({ status }) => status)).toEqual(["investigating", "open", "investigating"]);
    expect(updates.map(({ at }) => at)).toEqual(updates.map(({ at }) => at).toSorted());
    expect(JSON.stringify(updates)).not.toMatch(/张三|gridleader|测试/);
  });

  it("adds words once, however often it sends them; what it claims moves nothing", async () => {
    const id = await portal.report(report);
    const comment = { service_request_id: id, update_id: "77", status: "FIXED", description: "看起来已经清了" };
    const first = await portal.update(comment);
    expect(await portal.update(comment)).toBe(first);
    await expect(portal.update({ ...comment, description: "x" })).rejects.toThrow(/idempotency mismatch/);
    const rows = await program.query(
      "select t.note, i.status from incident_timeline t join incidents i on i.id = t.incident_id where i.id = $1 and action = 'comment'",
      [id],
    );
    expect(rows).toEqual([{ note: "[fixed] 看起来已经清了", status: "reported" }]);
  });

  it("reports and follows without a key, as any resident", async () => {
    const client = stranger();
    const id = await client.report({ ...report, phone: "0199 000 0456" });
    expect(id).toMatch(/^\d{4}-\d{4}-\d{4}(-[0-9A-Z]{4}){3}$/);
    const answer = await callOpen311(`GET requests/${id}.json`);
    expect(answer).toMatchObject({
      status: 200,
      json: [{ service_request_id: id, status: "open", service_code: "01002" }],
    });
    expect(answer.text).not.toMatch(/满溢|1390000|0199|118\.2/);
    expect((await callOpen311(`GET tokens/${id}.json`)).json).toEqual([{ token: id, service_request_id: id }]);
    const [row] = await program.query("select source from incidents where number = $1", [id.slice(0, 14)]);
    expect(row).toEqual({ source: "public" });
    expect((await callOpen311(`GET requests/${id.slice(0, -1)}${id.endsWith("0") ? "1" : "0"}.xml`)).status).toBe(404);
    await expect(client.requests({})).rejects.toThrow(/403/);
    await expect(client.updates({})).rejects.toThrow(/403/);
    await expect(client.update({ service_request_id: "1", description: "x" })).rejects.toThrow(/403/);
  });

  it("is limited without a key as every resident is", async () => {
    const client = stranger();
    const sent = await Promise.allSettled(Array.from({ length: 25 }, () => client.report(report)));
    expect(sent.filter(({ status }) => status === "fulfilled")).toHaveLength(20);
    const refused = await callOpen311("POST requests.xml", {
      form: report,
      headers: { [CLIENT_ADDRESS_HEADER]: `203.0.113.${networks}` },
    });
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, expect.stringMatching(/^\d+$/)]);
  });
});

describe("who has a case in hand", () => {
  it("takes it through its steps as the state machine allows, and no further", async () => {
    const id = await portal.report(report);
    await step("commander", id, "verify");
    await step("commander", id, "register");
    await step("commander", id, "dispatch", { assignee: "water" });
    const department = new PortalClient(tokenOf("department"));
    const update = (over: Record<string, string>) =>
      department.update({ service_request_id: id, description: "已清运", ...over });
    await expect(update({ status: "CLOSED" })).rejects.toThrow(/409: status: action not allowed/);
    await step("department", id, "accept");
    expect(await update({ status: "IN_PROGRESS" })).toBe(`${id}-6`);
    expect(await update({ status: "FIXED" })).toBe(`${id}-7`);
    const [row] = await program.query("select status, handled_by from incidents where id = $1", [id]);
    expect(row).toEqual({ status: "feedback", handled_by: "u-department" });
    expect((await department.requests({})).map((one) => one.id)).toContain(id);
    await expect(
      new PortalClient(tokenOf("department2")).update({ service_request_id: id, description: "x" }),
    ).rejects.toThrow(/404/);
  });

  it("is told place and words; a reader that is not is told a cell and the class", async () => {
    const id = await portal.report({ ...report, address_string: "云川大道 1 号" });
    const of = async (user: string) =>
      callOpen311(`GET requests/${id}.json?api_key=${tokenOf(user)}`).then(
        ({ json }) => (json as unknown as object[])[0],
      );
    expect(await of("commander")).toMatchObject({ lat, long: lng, address: "云川大道 1 号" });
    expect(JSON.stringify(await of("commander"))).toContain("139****2222");
    const leader = (await of("leader")) as { lat: number; expected_datetime: string };
    expect(leader).toMatchObject({ description: "暴露垃圾", service_request_id: id });
    expect(Date.parse(leader.expected_datetime)).toBeGreaterThan(Date.now());
    expect(JSON.stringify(leader)).not.toMatch(/云川|满溢|139/);
    expect(leader.lat).not.toBe(lat);
  });

  it.each([
    ["planner", 403],
    ["admin", 403],
    ["auditor", 403],
    ["wall", 403],
    ["gridleader", 200],
    ["streetcommander", 200],
  ])("%s asking for requests is answered %i, and sees the own scope", async (user, status) => {
    const answer = await callOpen311(`GET requests.json?api_key=${tokenOf(user)}&start_date=2026-01-01T00:00:00Z`);
    expect(answer.status).toBe(status);
    const ids =
      status === 200
        ? (answer.json as unknown as { service_request_id: string }[]).map((one) => one.service_request_id)
        : [];
    expect(ids.filter((id) => Number(id) <= 6).sort()).toEqual(
      { gridleader: ["1", "2"], streetcommander: ["5", "6"] }[user] ?? [],
    );
  });
});

describe("lists", () => {
  it("page, narrow by service, state and time, and leave drills and disputes out", async () => {
    const key = `api_key=${tokenOf("commander")}&start_date=2026-01-01T00:00:00Z`;
    const ids = async (query: string) => {
      const { status, json } = await callOpen311(`GET requests.json?${key}&${query}`);
      expect(status).toBe(200);
      return (json as unknown as { service_request_id: string }[]).map((one) => one.service_request_id);
    };
    expect(await ids("")).toEqual(["6", "5", "4", "3", "2", "1"]);
    expect(await ids("page=2&page_size=2")).toEqual(["4", "3"]);
    expect(await ids("page=4&page_size=2")).toEqual([]);
    expect(await ids("status=closed")).toContain("5");
    expect([...(await ids("status=open")), ...(await ids("status=closed"))].sort()).toEqual([
      "1",
      "2",
      "3",
      "4",
      "5",
      "6",
    ]);
    expect(await ids("service_code=04001,04002")).toEqual([]);
    expect(await ids("service_request_id=3,1&status=closed")).toEqual(["3", "1"]);
    expect(await ids("jurisdiction_id=990102002")).toEqual(["6", "5"]);
    await program.query("update incidents set is_drill = true where id = 4");
    expect(await ids("")).not.toContain("4");
    await program.query("update incidents set is_drill = false, mediation = 'open' where id = 4");
    expect(await ids("")).not.toContain("4");
    expect(await ids("service_request_id=4")).toEqual([]);
    await program.query("update incidents set mediation = null where id = 4");
  });
});

describe("forms and headers", () => {
  it("are exactly text/xml and application/json, by ending or by Accept, on errors too (S02)", async () => {
    for (const path of ["discovery", "services", "services/01002", "requests", "nothing", "services/99999"]) {
      for (const [ending, accept, type] of [
        [".xml", "application/json", "text/xml"],
        [".json", "text/xml", "application/json"],
        ["", "*/*", "text/xml"],
        ["", "application/json", "application/json"],
      ] as const) {
        const { headers, text } = await callOpen311(`GET ${path}${ending}`, { headers: { accept } });
        expect(headers.get("content-type"), path).toBe(type);
        if (type === "text/xml")
          expect(xmlOutline(text).name).toMatch(/^(discovery|services|service_definition|errors)$/);
        else expect(() => JSON.parse(text) as unknown).not.toThrow();
      }
    }
  });

  it("take a photo of a key holder with a multipart form, drawn anew, and none without a key", async () => {
    const png = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "base64",
    );
    const form = (key: string) => {
      const data = new FormData();
      for (const [name, value] of Object.entries({ ...report, api_key: key })) data.set(name, value);
      data.set("photo1", new File([png], "a.png", { type: "image/png" }));
      return data;
    };
    const send = async (key: string) => {
      const encoded = new Response(form(key));
      const headers = { "content-type": encoded.headers.get("content-type") ?? "" };
      return callOpen311("POST requests.json", { body: new Uint8Array(await encoded.arrayBuffer()), headers });
    };
    const sent = await send(tokenOf("commander"));
    expect(sent.status).toBe(200);
    const [{ service_request_id: id } = { service_request_id: "" }] = sent.json as unknown as {
      service_request_id: string;
    }[];
    const photos = await program.query(
      "select stage, encode(substr(bytes, 1, 2), 'hex') as begins from photos where owner_kind = 'incident' and owner_id = $1",
      [id],
    );
    expect(photos).toEqual([{ stage: "report", begins: "ffd8" }]);
    expect((await send("")).status).toBe(403);
  });

  it("refuse a wrong key, another origin, another body and a browser's cookie", async () => {
    const status = async (...call: Parameters<typeof callOpen311>) => (await callOpen311(...call)).status;
    expect(await status("GET requests.xml?api_key=wrong-token-0123456789")).toBe(403);
    expect(await status("GET requests.xml?api_key=1")).toBe(403);
    expect(await status("GET requests.xml", { headers: { authorization: `Bearer ${tokenOf("leader")}` } })).toBe(200);
    expect(await status("POST requests.xml", { form: report, headers: { origin: "https://evil.example" } })).toBe(403);
    expect(await status("POST requests.xml", { body: "{}", headers: { "content-type": "application/json" } })).toBe(
      415,
    );
    expect(await status("POST requests.xml", { form: { ...report, description: "长".repeat(30_000) } })).toBe(413);
    expect(
      await status("POST requests.xml", { body: "x", headers: { "content-type": "multipart/form-data; boundary=y" } }),
    ).toBe(400);
    expect(await status("POST services.xml", { form: {} })).toBe(404);
  });

  it("are not read of a network that has sent many without a key", async () => {
    const headers = { [CLIENT_ADDRESS_HEADER]: "203.0.113.250", "content-type": "multipart/form-data; boundary=y" };
    const send = async (query = "") => {
      const reads = { count: 0 };
      const body = new ReadableStream<Uint8Array>(
        {
          pull(stream) {
            reads.count += 1;
            stream.enqueue(new TextEncoder().encode("x"));
            stream.close();
          },
        },
        { highWaterMark: 0 },
      );
      const { status } = await callOpen311(`POST requests.json${query}`, { body, headers });
      return { status, read: reads.count > 0 };
    };
    for (let sent = 0; sent < 120; sent += 1) expect(await send()).toEqual({ status: 400, read: true });
    expect(await send()).toEqual({ status: 429, read: false });
    expect(await send("?api_key=wrong-token-0123456789")).toEqual({ status: 403, read: false });
    expect(await send(`?api_key=${tokenOf("commander")}`)).toEqual({ status: 400, read: true });
  });

  it("are read without end of whoever has a key in the form", async () => {
    const headers = { [CLIENT_ADDRESS_HEADER]: "203.0.113.251" };
    for (let sent = 0; sent < 125; sent += 1) {
      const { status } = await callOpen311("POST servicerequestupdates.json", {
        form: { api_key: tokenOf("commander") },
        headers,
      });
      expect(status).toBe(400);
    }
  });

  it.each([
    ["en-GB,en;q=0.9", "Exposed rubbish"],
    ["fr,en;q=0.8,zh;q=0.5", "Exposed rubbish"],
    ["zh-CN,en;q=0.9", "暴露垃圾"],
    ["english-no", "暴露垃圾"],
  ])("speak the language that %s asks for", async (language, name) => {
    const { json } = await callOpen311("GET services.json", { headers: { "accept-language": language } });
    const services = json as unknown as { service_code: string; service_name: string }[];
    expect(services.find(({ service_code }) => service_code === "01002")?.service_name).toBe(name);
  });

  it("answer any arguments with a result or errors, and a refused one writes nothing (S19)", async () => {
    const written = () =>
      program.query(
        "select (select count(*) from incidents) as cases, (select count(*) from incident_timeline) as steps",
      );
    const key = tokenOf("commander");
    const names = [
      "service_code",
      "lat",
      "long",
      "start_date",
      "page",
      "page_size",
      "service_request_id",
      "status",
      "update_id",
      "x[]",
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), hostileText, fc.boolean(), async (name, text, post) => {
        const given = Buffer.from(text).toString();
        const state = await written();
        const path = post
          ? "POST requests.json"
          : `GET requests.json?${new URLSearchParams({ api_key: key, [name]: given }).toString()}`;
        const form = { ...report, api_key: key, [name]: given };
        const answers = [
          await callOpen311(path, post ? { form } : {}),
          await callOpen311(`GET requests/${encodeURIComponent(given) || "%20"}.json?api_key=${key}`),
          await callOpen311("POST servicerequestupdates.json", {
            form: { service_request_id: "x", api_key: key, [name]: given },
          }),
        ];
        for (const answer of answers) {
          expect(answer.status, answer.text).toBeLessThan(500);
          expect(answer.text).not.toMatch(/select |insert |pg_|node_modules/i);
        }
        if (answers.every((answer) => answer.status >= 400)) expect(await written()).toEqual(state);
      }),
      { numRuns: 60 },
    );
  });
});
