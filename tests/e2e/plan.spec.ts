import { expect, type Page, test } from "@playwright/test";
import { signInAs } from "./sign-in";

const AREA = "990102003";

interface Plan {
  topology: {
    cells: { code: string; group: string }[];
    arcs: [id: number, left: number, right: number, steps: number[]][];
  };
}

/** The points of an arc, [lng, lat]. */
function pointsOf(steps: readonly number[]): [number, number][] {
  let [x, y] = [0, 0];
  return Array.from({ length: steps.length / 2 }, (_, i) => {
    [x, y] = [x + steps[2 * i]!, y + steps[2 * i + 1]!];
    return [x / 1e7, y / 1e7];
  });
}

/** A place where borders of one community end, so that it can be moved, and two of the grids beside it. */
function movableJunction({ topology: { cells, arcs } }: Plan): { at: [number, number]; cells: [string, string] } {
  const isFixed = ([, left, right]: Plan["topology"]["arcs"][number]): boolean =>
    left === -1 || right === -1 || cells[left]!.group !== cells[right]!.group;
  const fixed = new Set(arcs.filter(isFixed).flatMap(([, , , steps]) => pointsOf(steps).map(String)));
  for (const arc of arcs) {
    if (isFixed(arc)) continue;
    const at = pointsOf(arc[3]).at(-1)!;
    if (!fixed.has(String(at))) return { at, cells: [cells[arc[1]]!.code, cells[arc[2]]!.code] };
  }
  throw new Error("the demo city has no junction inside of a community");
}

async function beginPlan(page: Page): Promise<{ id: string; at: [number, number]; cells: [string, string] }> {
  const made = await page.request.post("/api/plans", { data: { name: "秋季调整", areas: [AREA] } });
  expect(made.status()).toBe(201);
  const { id } = (await made.json()) as { id: string };
  const plan = (await (await page.request.get(`/api/plans/${id}`)).json()) as Plan;
  return { id, ...movableJunction(plan) };
}

/** Opens the plan with the vertex in the middle of the map, and tells where that is on the screen. */
async function openAt(page: Page, { id, at, cells }: Awaited<ReturnType<typeof beginPlan>>) {
  await page.goto(`/plan?plan=${id}&tool=vertex&cells=${cells.join()}&at=@${at.join()},16.5`);
  const canvas = page.locator("canvas.maplibregl-canvas");
  await expect(canvas).toBeVisible();
  await expect(page.getByText("正在打开地图")).toHaveCount(0);
  const box = (await canvas.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function dragVertex(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 12, y + 10, { steps: 3 });
  await page.mouse.move(x + 30, y + 22, { steps: 4 });
  await page.mouse.up();
}

test("a planner redraws and undoes, a second one approves and publishes, and the day before is still there", async ({
  page,
  context,
}) => {
  test.setTimeout(300_000);
  await signInAs(context.request, "planner");
  const before = await (await page.request.get(`/api/grids?area=${AREA}`)).text();
  const plan = await beginPlan(page);
  const middle = await openAt(page, plan);
  await expect(page.getByText("已保存 · 第 1 版")).toBeVisible();
  await dragVertex(page, middle);
  await expect(page.getByText("已保存 · 第 2 版")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(page.getByText("已保存 · 第 3 版")).toBeVisible();
  await page.keyboard.press("Control+Shift+z");
  await expect(page.getByText("已保存 · 第 4 版")).toBeVisible();
  await page.getByRole("button", { name: "提交复核" }).click();
  await expect(page.getByText("待复核", { exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "拆分", exact: true })).toHaveCount(0);

  await signInAs(context.request, "planner2");
  await page.goto(`/plan?plan=${plan.id}`);
  await page.getByRole("button", { name: "批准", exact: true }).click();
  await page.getByRole("button", { name: "公布", exact: true }).click();
  await expect(page.getByText("现行", { exact: true })).toBeVisible();
  const today = await (await page.request.get(`/api/grids?area=${AREA}`)).text();
  expect(today).not.toBe(before);
  const past = await page.request.get(`/api/grids?area=${AREA}&at=2026-06-01`);
  const geometries = (text: string): unknown[] =>
    (JSON.parse(text) as { features: { id: string; geometry: unknown }[] }).features
      .sort((a, b) => a.id.localeCompare(b.id))
      .map(({ geometry }) => geometry);
  expect(geometries(await past.text())).toEqual(geometries(before));
});

test("a plan that is opened from the list comes into sight", async ({ page, context }) => {
  await signInAs(context.request, "planner");
  const name = `一个社区 ${Date.now()}`;
  const made = await page.request.post("/api/plans", { data: { name, areas: ["990102003001"] } });
  expect(made.status()).toBe(201);
  await page.goto("/plan?at=@118.2,30.9,9");
  await expect(page.getByText("正在打开地图")).toHaveCount(0);
  await page.getByRole("button", { name: new RegExp(name) }).click();
  await expect(page.getByText("已保存 · 第 1 版")).toBeVisible();
  await expect(page).toHaveURL(/at=@[\d.]+,[\d.]+,1[4-7]/);
});

test("a proposal is made, compared, taken, and taken back", async ({ page, context }) => {
  test.setTimeout(240_000);
  await signInAs(context.request, "planner");
  const { id } = await beginPlan(page);
  await page.goto(`/plan?plan=${id}`);
  await expect(page.getByText("已保存 · 第 1 版")).toBeVisible();
  await page.getByRole("button", { name: "生成划分方案" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "开始生成" }).click();
  await expect(dialog.getByRole("row", { name: /最大偏差/ })).toBeVisible({ timeout: 60_000 });
  await expect(dialog.getByText(/^把 .+ 栋 .+ 户划入/).first()).toBeVisible();
  await dialog.getByRole("button", { name: /采用备选/ }).click();
  await expect(page.getByText(/已保存 · 第 [2-9] 版/)).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(page.getByText(/已保存 · 第 ([3-9]|1\d) 版/)).toBeVisible();
});

test("a proposal for one community is worked out in the browser, within the wished households", async ({
  page,
  context,
}) => {
  test.setTimeout(240_000);
  await signInAs(context.request, "planner");
  const made = await page.request.post("/api/plans", { data: { name: "一个社区", areas: ["990102003001"] } });
  const { id } = (await made.json()) as { id: string };
  const asked: string[] = [];
  page.on("request", (request) => request.url().includes("/proposals") && asked.push(request.url()));
  await page.goto(`/plan?plan=${id}`);
  await expect(page.getByText("已保存 · 第 1 版")).toBeVisible();
  await page.getByRole("button", { name: "生成划分方案" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("最少（户）").fill("900");
  await expect(dialog.getByText("最少户数不能大于最多户数。")).toBeVisible();
  await dialog.getByLabel("最少（户）").fill("250");
  await dialog.getByRole("button", { name: "开始生成" }).click();
  await expect(dialog.getByRole("row", { name: /户数超出范围/ })).toBeVisible({ timeout: 60_000 });
  await dialog.getByRole("button", { name: /采用备选/ }).click();
  await expect(page.getByText(/已保存 · 第 [2-9] 版/)).toBeVisible();
  expect(asked).toEqual([]);
});

test("a killed tab loses no step", async ({ page, context }) => {
  test.setTimeout(240_000);
  await signInAs(context.request, "planner");
  const plan = await beginPlan(page);
  await context.route("**/api/plans/*", (route) =>
    route.request().method() === "PATCH" ? route.abort() : route.continue(),
  );
  const middle = await openAt(page, plan);
  await expect(page.getByText("已保存 · 第 1 版")).toBeVisible();
  await dragVertex(page, middle);
  await expect(page.getByText("1 步未发送")).toBeVisible();
  await page.close();
  const again = await context.newPage();
  await again.goto(`/plan?plan=${plan.id}`);
  await expect(again.getByText("1 步未发送")).toBeVisible();
  await context.unroute("**/api/plans/*");
  await again.reload();
  await expect(again.getByText("已保存 · 第 2 版")).toBeVisible();
  await again.keyboard.press("Control+z");
  await expect(again.getByText("已保存 · 第 3 版")).toBeVisible();
});

test("the map goes back to a past day, and codes tell what became of them", async ({ page, context }) => {
  await signInAs(context.request, "planner");
  await beginPlan(page);
  await page.goto(`/plan?area=${AREA}&day=2026-06-01`);
  await expect(page.getByText("2026-06-01 的网格")).toBeVisible();
  // A plan is opened and closed over a past day: behind it is today.
  await page
    .getByRole("button", { name: /秋季调整/ })
    .first()
    .click();
  await expect(page).toHaveURL(/plan=\d+/);
  await expect(page.getByText("已保存 · 第 1 版")).toBeVisible();
  await page.getByRole("button", { name: "返回" }).click();
  await expect(page.getByText("目标 300–500 户")).toBeVisible();
  await page.goto(`/plan?area=${AREA}&day=2026-06-01`);
  await expect(page.getByText("当日终了时的在办与累计")).toBeVisible();
  await page.getByRole("button", { name: "回到今日" }).click();
  await expect(page.getByText("目标 300–500 户")).toBeVisible();
  await expect(page).not.toHaveURL(/day=/);
  await page.getByRole("button", { name: "编码沿革" }).click();
  await page.getByRole("dialog").getByRole("searchbox", { name: "旧编码或新编码" }).fill("999999");
  await expect(page.getByRole("dialog").getByText("没有编码沿革")).toBeVisible();
});

test("a plan begins from a file, is printed, and an administrator approves it", async ({ page, context }) => {
  test.setTimeout(240_000);
  await signInAs(context.request, "planner");
  const community = "990102003001";
  const file = await (await page.request.get(`/api/grids?area=${community}`)).body();
  await page.goto(`/plan?area=${community}`);
  await page.getByRole("button", { name: "新建方案" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("方案名称").fill("来自文件");
  await dialog.getByRole("button", { name: "边界文件" }).click();
  await dialog
    .getByLabel("边界文件")
    .setInputFiles({ name: "grids.geojson", mimeType: "application/geo+json", buffer: file });
  await dialog.getByRole("button", { name: "开始编辑" }).click();
  await expect(page.getByText("已保存 · 第 1 版")).toBeVisible();
  await page.getByRole("button", { name: /开始时的修补/ }).click();
  await expect(page.getByText("按位置识别的坐标系")).toBeVisible();
  const id = new URL(page.url()).searchParams.get("plan");
  expect((await page.request.post(`/api/plans/${id}/submit`, { data: { revision: 1 } })).status()).toBe(200);

  await signInAs(context.request, "admin");
  await page.goto(`/plan?plan=${id}`);
  await page.getByRole("button", { name: "批准", exact: true }).click();
  await expect(page.getByText("已批准", { exact: true })).toBeVisible();
  await page.goto(`/plan-report/${id}`);
  await expect(page.getByRole("heading", { name: "来自文件" })).toBeVisible();
  await expect(page.getByRole("img", { name: "方案地图" })).toBeVisible();
});
