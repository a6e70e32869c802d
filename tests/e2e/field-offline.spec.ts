import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { signInAs } from "./sign-in";

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

/** Waits until this page's files are kept and the worker answers for it. */
async function openField(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  // The first page was loaded before there was a worker; the second goes through it.
  await page.goto(address);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

/** All that the outbox keeps, as text; what is sealed stays bytes. */
const storedText = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open("fangge-outbox");
      request.onsuccess = () => resolve(request.result);
    });
    const rows = await new Promise<unknown[]>((resolve) => {
      const request = database.transaction("entries").objectStore("entries").getAll() as IDBRequest<unknown[]>;
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return JSON.stringify(rows, (_, value: unknown) =>
      value instanceof ArrayBuffer ? new TextDecoder().decode(value) : value,
    );
  });

async function reportOffline(page: Page, words: string): Promise<void> {
  await page.getByRole("button", { name: "上报", exact: true }).click();
  await page.getByLabel("类别").selectOption("01002");
  await page.getByLabel("情况说明").fill(words);
  await page.getByRole("button", { name: "发送" }).click();
  await expect(page.getByRole("heading", { name: "设置" })).toBeVisible();
}

const descriptions = async (context: BrowserContext): Promise<string[]> => {
  const answer = await context.request.get("/api/incidents?limit=1000");
  return ((await answer.json()) as { items: { description: string }[] }).items.map(({ description }) => description);
};

async function makeHazard(context: BrowserContext, title: string): Promise<string> {
  const me = (await (await context.request.get("/api/me")).json()) as { scopes: string[] };
  const grid = (await (await context.request.get(`/api/grids/${me.scopes[0]}`)).json()) as {
    geometry: { coordinates: [number, number][][][] };
  };
  const ring = grid.geometry.coordinates[0]![0]!;
  const middle = [0, 1].map((axis) => ring.reduce((sum, at) => sum + at[axis]!, 0) / ring.length);
  const data = { kind: "fire", title, position: middle };
  const made = await context.request.post("/api/hazards", { data });
  expect(made.status()).toBe(201);
  return ((await made.json()) as { id: string }).id;
}

test("what is done without a network is kept over a killed page, and done once", async ({ page, context }) => {
  await signInAs(context.request, "gridleader");
  const title = `灭火器过期 ${Date.now()}`;
  const id = await makeHazard(context, title);
  const words = `井盖破损 ${Date.now()}`;
  await openField(page, "/field?tab=report");
  await expect(page.getByRole("button", { name: "发送" })).toBeEnabled();
  await expect(page.getByLabel("类别")).toContainText("暴露垃圾");
  const other = await context.newPage();
  await openField(other, `/field?hazard=${id}`);
  await expect(other.getByRole("button", { name: "整改中" })).toBeVisible();

  await context.setOffline(true);
  await page.getByLabel("类别").selectOption("01002");
  await page.getByLabel("情况说明").fill(words);
  await page.getByRole("button", { name: "发送" }).click();
  await expect(page.getByRole("heading", { name: /待上传 1 条/ })).toBeVisible();
  await other.getByLabel("检查情况").fill("已通知物业");
  await other.getByRole("button", { name: "整改中" }).click();
  await expect(other.getByRole("heading", { name: /待上传 2 条/ })).toBeVisible();
  await page.close();
  await other.close();

  const again = await context.newPage();
  await again.goto("/field?tab=me");
  await expect(again.getByRole("heading", { name: /待上传 2 条/ })).toBeVisible();
  // The key went with the page: what is kept cannot be read from the phone, neither here nor in its store.
  await expect(again.getByText("内容已加密，联网后可查看并自动上传。")).toBeVisible();
  expect(await storedText(again)).not.toContain(words);
  await context.setOffline(false);
  await expect(again.getByRole("heading", { name: /待上传/ })).toBeHidden();
  const list = (await (await context.request.get("/api/incidents?limit=1000")).json()) as {
    items: { description: string }[];
  };
  expect(list.items.filter(({ description }) => description === words)).toHaveLength(1);
  const hazard = (await (await context.request.get(`/api/hazards/${id}`)).json()) as { inspections: unknown[] };
  expect(hazard.inspections).toHaveLength(2);
});

test("two phones in conflict are shown side by side, and the user chooses", async ({ page, context, browser }) => {
  await signInAs(context.request, "gridleader");
  const id = await makeHazard(context, `楼道堆物 ${Date.now()}`);
  await openField(page, `/field?hazard=${id}`);
  await expect(page.getByRole("button", { name: "整改中" })).toBeVisible();
  await context.setOffline(true);
  await page.getByLabel("检查情况").fill("本机所记");
  await page.getByRole("button", { name: "整改中" }).click();
  await expect(page.getByRole("heading", { name: /待上传 1 条/ })).toBeVisible();

  const second = await browser.newContext({ baseURL: new URL(page.url()).origin });
  await signInAs(second.request, "gridleader");
  const headers = { "if-match": '"1"' };
  const data = { outcome: "notified", note: "另一台所记" };
  expect((await second.request.post(`/api/hazards/${id}/inspections`, { data, headers })).status()).toBe(201);
  await second.close();

  await context.setOffline(false);
  const conflict = page.getByRole("heading", { name: "有冲突，请选一个" });
  await expect(conflict).toBeVisible();
  const table = page.getByRole("table");
  await expect(table).toContainText("本机所记");
  await expect(table).toContainText("另一台所记");
  await page.getByRole("button", { name: "用本机" }).click();
  await expect(conflict).toBeHidden();
  const hazard = (await (await context.request.get(`/api/hazards/${id}`)).json()) as { status: string };
  expect(hazard.status).toBe("rectifying");
});

test("fifty acts without a network are done once, though each answer was lost and all was sent twice (R13)", async ({
  page,
  context,
}) => {
  test.slow();
  await signInAs(context.request, "gridleader");
  const mark = `离线${Date.now()}`;
  const acts = Array.from({ length: 50 }, (_, n) => `${mark}-${n}`);
  await openField(page, "/field?tab=report");
  await expect(page.getByRole("button", { name: "发送" })).toBeEnabled();
  await expect(page.getByLabel("类别")).toContainText("暴露垃圾");
  await context.setOffline(true);
  for (const words of acts) await reportOffline(page, words);
  await expect(page.getByRole("heading", { name: /待上传 50 条/ })).toBeVisible();
  await page.close();

  // The first time the server does each of them and the answer does not arrive; the user asks again and again.
  const sent = new Map<string, number>();
  await context.route("**/api/incidents", async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    const key = (await route.request().headerValue("idempotency-key")) ?? "";
    const times = sent.get(key) ?? 0;
    sent.set(key, times + 1);
    if (times > 0) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await context.setOffline(false);
  const first = await context.newPage();
  await first.goto("/field?tab=me");
  const sendNow = first.getByRole("button", { name: "现在上传" });
  while (sent.size < acts.length) {
    const before = sent.size;
    await sendNow.click();
    // One is taken at its second sending, and the next is lost at its first.
    await expect.poll(() => sent.size).toBeGreaterThan(before);
  }
  const made = async () => (await descriptions(context)).filter((words) => words.startsWith(mark)).sort();
  await expect.poll(made).toEqual(acts.toSorted());
  await first.close();

  // The page is killed before the last answer, and another sends what is left.
  const again = await context.newPage();
  await again.goto("/field?tab=me");
  await expect(again.getByRole("heading", { name: "设置" })).toBeVisible();
  await expect(again.getByRole("heading", { name: /待上传/ })).toBeHidden();
  await expect.poll(() => [...sent.values()].filter((times) => times >= 2).length).toBe(acts.length);
  expect(await made()).toEqual(acts.toSorted());
});

test("a full phone says so and keeps the words in the form; a half-written record is told and left alone", async ({
  page,
  context,
}) => {
  await signInAs(context.request, "gridleader");
  await openField(page, "/field?tab=report");
  await expect(page.getByRole("button", { name: "发送" })).toBeEnabled();
  const words = `满了 ${Date.now()}`;
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open("fangge-outbox");
      request.onsuccess = () => resolve(request.result);
    });
    const change = database.transaction("entries", "readwrite");
    change.objectStore("entries").put({ id: "half-written", userId: "u" });
    await new Promise((resolve) => (change.oncomplete = resolve));
    database.close();
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: unknown) {
      if (this.name === "entries") this.transaction.abort();
      return put.call(this, value);
    };
  });
  await page.getByLabel("类别").selectOption("01002");
  await page.getByLabel("情况说明").fill(words);
  await page.getByRole("button", { name: "发送" }).click();
  await expect(page.getByText("本机存储已满，没能保存。请先上传或清理空间，内容仍在此页。")).toBeVisible();
  await expect(page.getByLabel("情况说明")).toHaveValue(words);
  await page.goto("/field?tab=me");
  await expect(page.getByText("1 条记录不完整，无法上传；已保留在本机，没有删除。")).toBeVisible();
  expect(await storedText(page)).toContain("half-written");
});

test("the area pack is fetched on purpose, read without a network, sealed on the phone, and gone with the session", async ({
  page,
  context,
}) => {
  await signInAs(context.request, "gridleader");
  await openField(page, "/field?tab=me");
  await page.getByRole("button", { name: "下载" }).click();
  await expect(page.getByText(/\d 下载$/)).toBeVisible();
  await expect(page.getByText(/住户 \d+ 户，地图 \d+ 块/)).toBeVisible();
  const packed = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open("fangge-pack");
      request.onsuccess = () => resolve(request.result);
    });
    const rows = await new Promise<unknown[]>((resolve) => {
      const request = database.transaction("parts").objectStore("parts").getAll() as IDBRequest<unknown[]>;
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return JSON.stringify(rows, (_, value: unknown) =>
      value instanceof ArrayBuffer ? new TextDecoder().decode(value) : value,
    );
  });
  expect(packed).not.toMatch(/\d{3}\*{4}\d{4}|stairwell|tenancy/);
  // Once on the phone: the service worker has kept no second copy of the tiles.
  const copies = await page.evaluate(async () => {
    const names = await caches.keys();
    const keptOf = async (name: string) => (await (await caches.open(name)).keys()).map(({ url }) => url);
    const packOf = names.filter((name) => name.startsWith("fangge-pack-"));
    return {
      packs: packOf.length,
      tiles: (await keptOf("fangge-tiles-1")).length,
      kept: (await keptOf(packOf[0] ?? "")).length,
    };
  });
  expect(copies).toMatchObject({ packs: 1, tiles: 0 });
  expect(copies.kept).toBeGreaterThan(20);
  await context.setOffline(true);
  await page.getByRole("button", { name: "住户" }).click();
  await expect(page.getByText(/\d+ 栋，\d+ 户/)).toBeVisible();
  await context.setOffline(false);

  // The session ends elsewhere; the next contact takes the pack off the phone.
  await context.clearCookies();
  await page.evaluate(() => fetch("/api/hazards?limit=1").then(({ status }) => status));
  await expect
    .poll(() =>
      page.evaluate(async () => [
        ...(await caches.keys()).filter((name) => name !== "fangge-files-1"),
        ...(await indexedDB.databases()).map(({ name }) => name).filter((name) => name === "fangge-pack"),
      ]),
    )
    .toEqual([]);
});

test("a pack that is too old is gone from whatever view is opened, and so is what a broken download left (P08)", async ({
  page,
  context,
}) => {
  await signInAs(context.request, "gridleader");
  await openField(page, "/field?tab=me");
  await page.getByRole("button", { name: "下载" }).click();
  await expect(page.getByText(/\d 下载$/)).toBeVisible();
  const packs = () =>
    page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith("fangge-pack-")).length);
  await page.evaluate(() => caches.open("fangge-pack-of-a-killed-page"));
  expect(await packs()).toBe(2);
  await page.goto("/field?tab=today");
  await expect.poll(packs).toBe(1);

  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open("fangge-pack");
      request.onsuccess = () => resolve(request.result);
    });
    const change = database.transaction("parts", "readwrite");
    const store = change.objectStore("parts");
    const meta = store.get("meta") as IDBRequest<object>;
    meta.onsuccess = () =>
      store.put({ ...meta.result, savedAt: new Date(Date.now() - 7 * 86_400_000 - 1_000).toISOString() });
    await new Promise((resolve) => (change.oncomplete = resolve));
    database.close();
  });
  await page.goto("/field?tab=hazards");
  await expect.poll(packs).toBe(0);
  await page.goto("/field?tab=me");
  await expect(page.getByRole("button", { name: "下载" })).toBeEnabled();
});

test("signing out leaves nothing on the phone", async ({ page, context }) => {
  await signInAs(context.request, "gridleader");
  await openField(page, "/field?tab=me");
  expect(await page.evaluate(() => caches.keys())).not.toEqual([]);
  await page.getByRole("button", { name: "退出登录" }).click();
  await page.waitForURL(/sign-in/);
  const left = await page.evaluate(async () => [
    ...(await caches.keys()).filter((name) => name !== "fangge-files-1"),
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...Object.keys(localStorage).filter((key) => key.startsWith("fangge-patrol")),
  ]);
  expect(left).toEqual([]);
});
