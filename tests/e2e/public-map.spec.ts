import { expect, test } from "@playwright/test";
import { watchPage } from "./page-watch";

test("everybody sees where problems were, on a telephone too, and nothing finer than a hexagon", async ({
  page,
  baseURL,
}) => {
  const seen = watchPage(page, baseURL ?? "");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/public/report");
  await page.getByRole("navigation").getByRole("link", { name: "问题地图" }).click();
  await expect(page.getByRole("heading", { name: "问题地图" })).toBeVisible();
  // The first weeks are published by a job that begins with the program.
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole("status")).toContainText(/地图所示 [\d,]+ 件/, { timeout: 2_000 });
  }).toPass();
  await page.getByRole("button", { name: "近 12 周" }).click();
  await page.getByText("各六边形的案件数").click();
  const counts = await page.getByRole("row").locator("td:last-child").allInnerTexts();
  expect(counts.length).toBeGreaterThan(0);
  for (const count of counts) expect(Number(count.replaceAll(",", ""))).toBeGreaterThanOrEqual(5);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
  expect(asked.filter((path) => /households|cameras|patrols|hazards|incidents/.test(path))).toEqual([]);
  expect(seen).toEqual({ foreign: [], violations: [], thrown: [] });
});
