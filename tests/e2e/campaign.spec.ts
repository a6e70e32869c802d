import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { placeOfCase } from "./place-of-case";
import { signInAs } from "./sign-in";

test("a campaign is written, started, counts a case by itself and one by hand, and is closed with its board", async ({
  page,
  context,
  playwright,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const origin = baseURL ?? "";
  const place = await placeOfCase(await playwright.request.newContext({ baseURL: origin }));
  await signInAs(context.request, "commander");
  const report = async (category: string, description: string): Promise<string> => {
    const data = { category, description, position: place, source: "patrol" };
    const made = await context.request.post("/api/incidents", { data, headers: { origin } });
    return ((await made.json()) as { id: string }).id;
  };

  await page.goto(`/command?panel=campaigns&at=@${place.join()},15`);
  await page.getByRole("button", { name: "新建专项" }).click();
  const dialog = page.getByRole("dialog");
  const name = `广告牌整治 ${Date.now()}`;
  await dialog.getByLabel("专项名称").fill(name);
  await dialog.getByLabel("类别", { exact: true }).selectOption("02004");
  await dialog.getByLabel("地点", { exact: true }).selectOption({ index: 1 });
  await dialog.getByRole("button", { name: "添加点位" }).click();
  await dialog.getByLabel("第 1 个点位的名称").fill("东门市场");
  await dialog.getByLabel("第 1 个点位的半径（米）").fill("2000");
  await dialog.getByRole("button", { name: "选好了" }).click();
  await dialog.getByLabel("每个网格检查次数").first().check();
  await dialog.getByRole("button", { name: "保存" }).click();

  await expect(page).toHaveURL(/campaign=\d+/);
  const panel = page.getByRole("region", { name: "概况与指标" });
  await expect(panel.getByRole("heading", { name })).toBeVisible();
  await panel.getByRole("button", { name: "启动" }).click();
  await expect(panel.getByText("进行中")).toBeVisible();
  const spot = panel.getByRole("region", { name: "点位" }).getByRole("button", { name: /东门市场/ });
  await expect(spot).toContainText(/半径 2000 米 · 发现 \d+ · 整改 \d+ · 超期 \d+/);
  await spot.click();
  await expect(page).toHaveURL(/at=@[\d.]+,[\d.]+,17/);
  const whole = panel.getByRole("row", { name: /^合计/ });
  const found = async (): Promise<number> => Number((await whole.getByRole("cell").first().innerText()).trim());
  const before = await found();

  // One that fits counts by itself, one of another class when somebody says so.
  await report("02004", "广告牌松动，风大");
  const other = await report("02003", "店招超出门楣");
  await page.goto(`/command?case=${other}`);
  const inspector = page.getByRole("region", { name: "案卷详情" });
  const row = inspector.getByRole("listitem").filter({ hasText: name });
  await row.getByRole("button", { name: "计入" }).click();
  await dialog.getByLabel("理由").fill("同一店铺的牌子");
  await dialog.getByRole("button", { name: "确定" }).click();
  await expect(row).toContainText("同一店铺的牌子");

  await page.goto("/command?panel=campaigns");
  await panel.getByRole("button", { name: new RegExp(name) }).click();
  await expect.poll(found).toBe(before + 2);
  await panel.getByRole("button", { name: /^合计 发现/ }).click();
  await expect(panel.getByText("店招超出门楣")).toBeVisible();
  await panel.getByRole("button", { name: "返回" }).click();

  await panel.getByRole("button", { name: "登记检查" }).click();
  await dialog.getByLabel("社区/村").selectOption({ index: 1 });
  await dialog.getByLabel("所在网格").selectOption({ index: 1 });
  await dialog.getByRole("button", { name: "登记", exact: true }).click();
  await expect(page.getByText("本网格累计 1 次")).toBeVisible();
  await page.keyboard.press("Escape");

  const saving = page.waitForEvent("download");
  await panel.getByRole("button", { name: "导出所列（CSV）" }).click();
  const csv = await readFile(await (await saving).path(), "utf8");
  expect(csv).toMatch(/合计,,60,/);
  expect(csv).toMatch(/\r\n\r\n序号,点位名称,.+\r\n1,东门市场,[\d.]+,[\d.]+,2000,\d+,\d+,\d+\r\n$/);

  await panel.getByRole("button", { name: "结束专项" }).click();
  await dialog.getByLabel("总结").fill("检查一次，发现的都在整改。");
  await dialog.getByRole("button", { name: "结束专项" }).click();
  await expect(panel.getByText("已结束")).toBeVisible();
  await expect(panel.getByText("检查一次，发现的都在整改。")).toBeVisible();
  await expect(panel.getByRole("button", { name: "修改专项" })).toHaveCount(0);
});
