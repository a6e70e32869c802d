import { expect, type Page, test } from "@playwright/test";
import { signInAs } from "./sign-in";

/** A unit about 80 m wide around the middle of the map. */
async function drawLoop(page: Page): Promise<void> {
  const box = (await page.locator("canvas.maplibregl-canvas").boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x - 60, y - 60);
  await page.mouse.down();
  for (const [dx, dy] of [
    [60, -60],
    [60, 60],
    [-60, 60],
    [-60, -50],
  ] as const)
    await page.mouse.move(x + dx, y + dy, { steps: 6 });
  await page.mouse.up();
}

test("a layer is made, a unit drawn on bare ground, approved and published, and a case of its class is routed to it", async ({
  page,
  context,
}) => {
  test.setTimeout(300_000);
  await signInAs(context.request, "commander");
  const { items } = (await (await page.request.get("/api/incidents?limit=1")).json()) as {
    items: { position: [number, number] }[];
  };
  const position = items[0]!.position;

  await signInAs(context.request, "planner");
  await page.goto("/plan");
  const code = `LD${String(Date.now()).slice(-6)}`;
  const name = `劳动监察片区${code.slice(-3)}`;
  await page.getByRole("button", { name: "管理专题图层" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "新建图层" }).click();
  await dialog.getByLabel("名称", { exact: true }).fill(name);
  await dialog.getByLabel("英文名称").fill("Labour beat");
  await dialog.getByLabel("类型").selectOption({ label: "劳动监察片区" });
  await dialog.getByLabel("代码").fill(code);
  await dialog.getByRole("button", { name: "保存" }).click();
  await expect(dialog.getByRole("list", { name: "专题图层" })).toContainText(name);
  await dialog.getByRole("button", { name: "案卷归口" }).click();
  await dialog.getByLabel("案卷类别").selectOption("04001");
  await dialog.getByLabel("归口图层").selectOption({ label: name });
  await dialog.getByRole("button", { name: "设定" }).click();
  await expect(dialog.getByRole("row", { name: new RegExp(name) })).toBeVisible();
  await page.keyboard.press("Escape");

  await page.getByRole("combobox", { name: "图层" }).selectOption({ label: name });
  await page.getByRole("button", { name: "新建方案" }).click();
  await page.getByLabel("方案名称").fill("首批片区");
  await page.getByRole("button", { name: "从空白地开始" }).click();
  await page.getByRole("button", { name: "开始编辑" }).click();
  await expect(page.getByText("已保存 · 第 1 版")).toBeVisible();
  const plan = new URL(page.url()).searchParams.get("plan")!;
  await page.goto(`/plan?plan=${plan}&tool=area&at=@${position.join()},16.5`);
  await expect(page.getByText("已保存 · 第 1 版")).toBeVisible();
  await expect(page.getByText("正在打开地图")).toHaveCount(0);
  await drawLoop(page);
  await expect(page.getByText("已保存 · 第 2 版")).toBeVisible();
  await page.getByRole("button", { name: "提交复核" }).click();
  await expect(page.getByText("待复核", { exact: true })).toBeVisible();

  await signInAs(context.request, "planner2");
  await page.goto(`/plan?plan=${plan}`);
  await page.getByRole("button", { name: "批准", exact: true }).click();
  await page.getByRole("button", { name: "公布", exact: true }).click();
  await expect(page.getByText("现行", { exact: true })).toBeVisible();

  await signInAs(context.request, "commander");
  const report = { category: "04001", description: "测试归口", position, source: "patrol" };
  const made = await page.request.post("/api/incidents", { data: report });
  const { id } = (await made.json()) as { id: string };
  const registered = await page.request.post(`/api/incidents/${id}/transitions`, {
    data: { action: "register" },
    headers: { "if-match": made.headers().etag ?? '"1"' },
  });
  expect(registered.status()).toBe(200);
  await page.goto(`/command?case=${id}`);
  await expect(page.getByRole("heading", { name: "负责单元" })).toBeVisible();
  await expect(page.getByText(`${code}-001`, { exact: true })).toBeVisible();
  await expect(page.getByText(`${name}1号`)).toBeVisible();
});
