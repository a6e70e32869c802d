import type { Runner } from "graphile-worker";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { deliverAlert } from "@/lib/server/alerts/deliver-alert";
import { queueDeliveries } from "@/lib/server/alerts/queue-deliveries";
import { openQueue } from "@/lib/server/jobs/open-queue";
import { watchOnce } from "@/lib/server/watch/watch-once";
import { callApi, giveTokens } from "../helpers/api-client";
import { fixtureGrids } from "../helpers/fixture-city";
import { type MailServer, startMailServer } from "../helpers/mail-server";
import { startTestProgram, type TestProgram } from "../helpers/test-program";
import { startWebhookReceiver, takeWebhook, type WebhookReceiver } from "../helpers/webhook-receiver";

let program: TestProgram;
let receiver: WebhookReceiver;
let mail: MailServer;
let queue: Runner;
beforeAll(async () => {
  [receiver, mail] = await Promise.all([startWebhookReceiver(), startMailServer()]);
  Object.assign(process.env, {
    WEBHOOK_NETWORKS: "127.0.0.1/32",
    SMTP_URL: mail.url,
    PUBLIC_ORIGIN: "https://city.example",
  });
  program = await startTestProgram();
  await giveTokens(program);
  queue = await openQueue();
});
afterAll(async () => {
  await queue.stop();
  await Promise.all([program.stop(), receiver.stop(), mail.stop()]);
});
beforeEach(async () => {
  await program.query(
    "truncate alert_rules, alert_targets, alert_firings, alert_deliveries, alert_attempts, alert_inbox, notifications, notification_reads",
  );
  receiver.received.length = 0;
  receiver.answer = { status: 204 };
  mail.letters.length = 0;
  mail.recipientAnswer = "250 ok";
});

const anyRule = {
  name: "燃气报警",
  trigger: "case",
  area: "990102",
  categories: [],
  leastSeverity: 1,
  leastCount: null,
  windowMinutes: null,
  lateness: null,
  roles: ["commander"],
  targets: [],
  active: true,
};
const makeRule = (rule: Partial<Record<keyof typeof anyRule, unknown>> = {}, user = "admin") =>
  callApi(user, "POST /api/alert-rules", { body: { ...anyRule, ...rule } });
async function makeTarget(address: string, kind = "webhook") {
  const { status, json } = await callApi("admin", "POST /api/alert-targets", {
    body: { kind, name: "市平台", address, district: "990102" },
  });
  expect(status).toBe(201);
  return { id: String(json?.id), secret: String(json?.secret) };
}
async function report(severity = 1, category = "04001", grid = 0): Promise<string> {
  const { json } = await callApi("commander", "POST /api/incidents", {
    body: { category, description: "燃气管被挖断，张先生 13900001111", position: fixtureGrids[grid]?.centre, severity },
  });
  return String(json?.id);
}
const bell = async (user: string) =>
  ((await callApi(user, "GET /api/notifications")).json?.items as { kind: string; data: object }[]).filter(
    ({ kind }) => kind === "rule",
  );
const deliveries = async () =>
  (await callApi("admin", "GET /api/alert-deliveries")).json?.items as {
    id: string;
    state: string;
    nextAt: string | null;
    attempts: { attempt: number; outcome: string }[];
  }[];
const ended = (state: string) =>
  vi.waitFor(async () => expect((await deliveries()).map((one) => one.state)).toEqual([state]), { timeout: 15_000 });

describe("an alert rule", () => {
  it("speaks once of each case it looks at, to whom it names, however many watch", async () => {
    await makeRule({ leastSeverity: 2, categories: ["04"], roles: ["commander", "leader"] });
    await report(1);
    await report(3, "01002");
    await report(3);
    const looks = await Promise.all(Array.from({ length: 5 }, () => watchOnce(new Date())));
    expect(looks.reduce((sum, { alerted }) => sum + alerted, 0)).toBe(1);
    expect(await bell("commander")).toMatchObject([{ data: { name: "燃气报警", trigger: "case", category: "04001" } }]);
    expect(await bell("leader")).toHaveLength(1);
    expect(await bell("streetcommander")).toHaveLength(0);
    expect((await watchOnce(new Date())).alerted).toBe(0);
  });

  it("is judged after the report is kept: a report does not know of it", async () => {
    await makeRule();
    await program.query("alter table alert_rules add constraint stuck check (name <> 'never') not valid");
    const id = await report();
    expect(id).toMatch(/^\d+$/);
    expect(await program.query("select incident_id from alert_inbox")).toEqual([{ incident_id: id }]);
    await program.query("alter table alert_rules drop constraint stuck");
  });

  it("tells a gathering once a window", async () => {
    await makeRule({ trigger: "count", area: fixtureGrids[3]?.code, leastCount: 3, windowMinutes: 60 });
    for (let n = 0; n < 2; n++) await report(1, "04001", 3);
    expect((await watchOnce(new Date())).alerted).toBe(0);
    for (let n = 0; n < 4; n++) await report(1, "04001", 3);
    expect((await watchOnce(new Date())).alerted).toBe(1);
    expect(await bell("commander")).toMatchObject([{ data: { trigger: "count" } }]);
  });

  it("tells of a limit that passed since it is on, once, and anew when the limit was moved", async () => {
    const [old, fresh] = [await report(), await report()];
    await program.query("update incidents set due_at = now() - interval '1 hour' where id = $1", [old]);
    await makeRule({ trigger: "late", lateness: "late" });
    await program.query(
      "update incidents set due_from = now() - interval '1 hour', due_at = now() + interval '1 second' where id = $1",
      [fresh],
    );
    const later = new Date(Date.now() + 5_000);
    expect((await watchOnce(later)).alerted).toBe(1);
    expect((await watchOnce(later)).alerted).toBe(0);
    await program.query("update incidents set due_at = now() + interval '2 seconds' where id = $1", [fresh]);
    expect((await watchOnce(later)).alerted).toBe(1);
  });

  it("is the administrator's, inside the scope, with what its kind needs", async () => {
    expect((await makeRule({}, "commander")).status).toBe(403);
    expect(await makeRule({ area: "990103" })).toMatchObject({
      status: 422,
      json: { code: "outside-scope", field: "area" },
    });
    expect(await makeRule({ trigger: "count", leastCount: 3 })).toMatchObject({
      status: 422,
      json: { field: "windowMinutes" },
    });
    expect(await makeRule({ trigger: "late" })).toMatchObject({ status: 422, json: { field: "lateness" } });
    expect(await makeRule({ roles: [] })).toMatchObject({ status: 422, json: { field: "roles" } });
    expect(await makeRule({ targets: ["77"] })).toMatchObject({ status: 422, json: { field: "targets" } });
    const made = await makeRule();
    const path = `/api/alert-rules/${String(made.json?.id)}`;
    const off = await callApi("admin", `PUT ${path}`, {
      body: { ...anyRule, active: false },
      headers: { "if-match": '"1"' },
    });
    expect(off).toMatchObject({ status: 200, json: { active: false, revision: 2 } });
    expect((await callApi("admin", `PUT ${path}`, { body: anyRule, headers: { "if-match": '"1"' } })).status).toBe(412);
    await report();
    expect((await watchOnce(new Date())).alerted).toBe(0);
    expect((await callApi("admin", `DELETE ${path}`, { body: {} })).status).toBe(422);
    expect((await callApi("admin", `DELETE ${path}`)).status).toBe(204);
    expect((await callApi("admin", "GET /api/alert-rules")).json).toEqual({ items: [] });
  });
});

describe("a webhook", () => {
  it("gets what happened, signed, without a word of the report, through the queue", async () => {
    const { id, secret } = await makeTarget(receiver.url);
    await makeRule({ targets: [id], roles: [] });
    const incident = await report(3);
    await watchOnce(new Date());
    await ended("sent");
    const [received] = receiver.received;
    if (!received) throw new Error("nothing came");
    expect(JSON.parse(received.body)).toMatchObject({
      type: "alert",
      drill: false,
      trigger: "case",
      area: fixtureGrids[0]?.code,
      case: { id: incident, category: "04001", severity: 3 },
      link: `https://city.example/command?case=${incident}`,
    });
    expect(received.body).not.toMatch(/张先生|13900001111|挖断/);
    const seen = new Set<string>();
    expect(takeWebhook(secret, received, seen, new Date())).toBe("taken");
    // Replay: the same bytes again, later, or changed.
    expect(takeWebhook(secret, received, seen, new Date())).toBe("seen before");
    expect(takeWebhook(secret, received, new Set(), new Date(Date.now() + 3_600_000))).toBe("too old");
    expect(takeWebhook(secret, { ...received, body: "{}" }, new Set(), new Date())).toBe("wrong signature");
  });

  it("is shown its secret once; the database has it sealed", async () => {
    const { secret } = await makeTarget(receiver.url);
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect((await callApi("admin", "GET /api/alert-targets")).text).not.toContain(secret);
    const [row] = await program.query("select secret from alert_targets");
    expect(Buffer.from(row?.secret as Uint8Array).includes(secret)).toBe(false);
  });

  it("that is down is tried again with growing patience and the same id, until it has it", async () => {
    const { id } = await makeTarget(receiver.url);
    receiver.answer = { status: 503 };
    await callApi("admin", `POST /api/alert-targets/${id}/tests`, { body: {} });
    const [delivery] = await deliveries();
    if (!delivery) throw new Error("no delivery");
    const key = { districtCode: "990102", id: delivery.id };
    const attempt = (at: number) => deliverAlert(key, new Date(at));
    await attempt(Date.now() + 1);
    const [waiting] = await deliveries();
    expect(waiting).toMatchObject({ state: "waiting", attempts: [{ attempt: 1, outcome: "status" }] });
    const nextAt = Date.parse(waiting?.nextAt ?? "");
    await attempt(nextAt - 1_000);
    expect((await deliveries())[0]?.attempts).toHaveLength(1);
    receiver.answer = { status: 200 };
    await attempt(nextAt);
    expect((await deliveries())[0]).toMatchObject({ state: "sent", nextAt: null });
    expect(new Set(receiver.received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
    await attempt(nextAt + 86_400_000);
    expect(receiver.received).toHaveLength(2);
  });

  it("is put in the queue once however many look, and anew when the process that took it died", async () => {
    const { id } = await makeTarget(receiver.url);
    await queue.stop();
    await callApi("admin", `POST /api/alert-targets/${id}/tests`, { body: {} });
    const at = Date.now() + 1;
    const looks = await Promise.all(Array.from({ length: 8 }, () => queueDeliveries(new Date(at))));
    expect(looks.reduce((sum, one) => sum + one, 0)).toBe(1);
    expect(await queueDeliveries(new Date(at + 60_000))).toBe(0);
    expect(await queueDeliveries(new Date(at + 180_000))).toBe(1);
    expect(
      await program.query(
        "select count(*)::int as n from graphile_worker.jobs where task_identifier = 'deliver-alert'",
      ),
    ).toEqual([{ n: 1 }]);
    queue = await openQueue();
    await ended("sent");
  });

  it("that never answers is given up in the end", async () => {
    const { id } = await makeTarget(receiver.url);
    receiver.answer = "silence";
    await callApi("admin", `POST /api/alert-targets/${id}/tests`, { body: {} });
    const [delivery] = await deliveries();
    for (let n = 1; n <= 9; n++) {
      const [now] = await deliveries();
      await deliverAlert(
        { districtCode: "990102", id: delivery?.id ?? "" },
        new Date(Date.parse(now?.nextAt ?? "") + 1),
        50,
      );
    }
    const [last] = await deliveries();
    expect(last?.state).toBe("failed");
    expect(last?.attempts.map(({ outcome }) => outcome)).toEqual(Array(9).fill("timeout"));
  });

  it("is refused inside the house: loopback, private, by name, by redirect (S24)", async () => {
    receiver.answer = { status: 302, location: "http://10.0.0.1/" };
    for (const [address, outcome] of [
      ["http://127.0.0.2/", "private-address"],
      ["https://[::1]/", "private-address"],
      ["https://192.168.0.1/", "private-address"],
      [receiver.url, "redirect"],
    ] as const) {
      const { id } = await makeTarget(address);
      await callApi("admin", `POST /api/alert-targets/${id}/tests`, { body: {} });
      const [delivery] = await deliveries();
      await deliverAlert({ districtCode: "990102", id: delivery?.id ?? "" }, new Date(Date.now() + 1));
      expect((await deliveries())[0]).toMatchObject({ state: "refused", attempts: [{ outcome }] });
    }
    expect(receiver.received).toHaveLength(1);
    const wrong = ["ftp://example.com/", "http://user:pass@example.com/", "javascript:alert(1)", "x"];
    for (const address of wrong) {
      const body = { kind: "webhook", name: "x", address, district: "990102" };
      expect((await callApi("admin", "POST /api/alert-targets", { body })).status).toBe(422);
    }
  });

  it("gets nothing more once its target is gone, and a slow one keeps nobody waiting", async () => {
    const { id } = await makeTarget(receiver.url);
    await makeRule({ targets: [id] });
    expect((await callApi("admin", `DELETE /api/alert-targets/${id}`)).status).toBe(204);
    receiver.answer = "silence";
    await report();
    await watchOnce(new Date());
    await ended("refused");
    expect(receiver.received).toHaveLength(0);
    expect(await bell("commander")).toHaveLength(1);
  });
});

describe("e-mail", () => {
  it("says what, where and how grave in both languages, and nothing of the report's words", async () => {
    const { id } = await makeTarget("duty@city.example", "email");
    await makeRule({ targets: [id], roles: [] });
    await report(4);
    await watchOnce(new Date());
    await ended("sent");
    const [letter = ""] = mail.letters;
    expect(letter).toMatch(/^To: duty@city\.example/m);
    expect(letter).toMatch(/^Auto-Submitted: auto-generated/m);
    const text = Buffer.from(letter.split("\r\n\r\n").slice(1).join("\r\n\r\n"), "base64").toString("utf8");
    expect(`${text}${letter}`).toMatch(/特大 critical|Case:/);
    expect(text).not.toMatch(/张先生|13900001111/);
  });

  it("is refused for good where the mail server says so", async () => {
    mail.recipientAnswer = "550 nobody here";
    const { id } = await makeTarget("nobody@city.example", "email");
    await callApi("admin", `POST /api/alert-targets/${id}/tests`, { body: {} });
    await watchOnce(new Date(Date.now() + 1));
    await ended("refused");
    expect(await deliveries()).toMatchObject([{ attempts: [{ outcome: "mail-refused", status: 550 }] }]);
  });
});
