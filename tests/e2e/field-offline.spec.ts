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
  await expect(again.getByText(words)).toBeVisible();
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
