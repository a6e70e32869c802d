import { type BrowserContext, expect, test } from "@playwright/test";
import { watchPage } from "./page-watch";
import { placeOfCase } from "./place-of-case";

let place: [longitude: number, latitude: number];

test.beforeAll(async ({ playwright, baseURL }) => {
  place = await placeOfCase(await playwright.request.newContext({ baseURL: baseURL ?? "" }));
});

async function standAt(context: BrowserContext, [longitude, latitude]: typeof place): Promise<string> {
  await context.grantPermissions(["geolocation"]);
  await context.setGeolocation({ longitude, latitude });
  return `位置已选定：${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
}

test("where a resident said to look stays, however late the city's bounds come", async ({ page, context }) => {
  const chosen = page.getByText(await standAt(context, place));
  let answer = (): void => undefined;
  const wanted = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route("**/tiles/base.json", async (route) => {
    await wanted;
    await route.continue();
  });
  await page.goto("/public/report");
  await page.getByRole("button", { name: "使用当前位置" }).click();
  await expect(chosen).toBeVisible();
  const answered = page.waitForResponse("**/tiles/base.json");
  answer();
  await (await answered).finished();
  // A jump would come with the next frames.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  await expect(chosen).toBeVisible();
});

test("a resident reports without an account, and follows the report by number and code", async ({
  page,
  context,
  baseURL,
}) => {
  const chosen = await standAt(context, place);
  const seen = watchPage(page, baseURL ?? "");
  await page.goto("/public");
  await expect(page).toHaveURL(/\/public\/report$/);
  await page.getByRole("button", { name: "提交" }).click();
  await expect(page.getByText("请先在地图上选定位置")).toBeVisible();

  await page.getByLabel("类别").selectOption({ index: 2 });
  await page.getByLabel("情况说明").fill("路口井盖缺失，晚上没有灯");
  await page.getByRole("button", { name: "使用当前位置" }).click();
  await expect(page.getByText(chosen)).toBeVisible();
  await page.getByRole("button", { name: "提交" }).click();

  await expect(page.getByRole("heading", { name: "已收到" })).toBeFocused();
  const number = await page.getByTestId("report-number").innerText();
  await page.getByRole("link", { name: "查看进度" }).click();
  const progress = page.getByRole("region", { name: "办理进度" });
  await expect(progress.getByRole("status")).toHaveText("已收到");

  await page.goto("/public/follow");
  await page.getByLabel("受理编号").fill(number);
  await page.getByLabel("查询码").fill("0000-0000-0000");
  await page.getByRole("button", { name: "查询" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "没有查到" })).toBeVisible();
  await expect(progress).toHaveCount(0);
  expect(seen).toEqual({ foreign: [], violations: [], thrown: [] });
});
