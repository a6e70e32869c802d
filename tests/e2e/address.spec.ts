import { expect, type Page, test } from "@playwright/test";
import { signInAs } from "./sign-in";

async function panMap(page: Page): Promise<void> {
  const box = (await page.locator("canvas.maplibregl-canvas").boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 40, { steps: 4 });
  await page.mouse.up();
}

test("a page that is on its way is not lost when the map writes where it looks", async ({ page, context }) => {
  await signInAs(context.request, "planner");
  await page.goto("/plan?area=990102003&day=2026-06-01");
  await expect(page.getByText("当日终了时的在办与累计")).toBeVisible();
  await expect(page.getByText("正在打开地图")).toHaveCount(0);
  // A slow server: the map comes to rest, and writes, before the page is there.
  await page.route(
    (url) => url.pathname === "/plan",
    async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      await route.continue();
    },
  );
  await page.getByRole("button", { name: "回到今日" }).click();
  await panMap(page);
  await expect(page).toHaveURL(/at=/);
  await expect(page.getByText("目标 300–500 户")).toBeVisible();
  await expect(page).not.toHaveURL(/day=/);
  await expect(page).toHaveURL(/at=/);
});

test("what is chosen quickly on a slow machine stays as it was chosen last", async ({ page, context }) => {
  await signInAs(context.request, "leader");
  const scene = (key: string, title: string, at: string) => ({
    key,
    title,
    note: "",
    view: { at, on: ["views", "cameras"], grid: null },
    grids: [],
    changes: [],
  });
  const made = await context.request.post("/api/coverage/briefings", {
    data: { name: "快速翻页", scenes: [scene("a", "东段", "@120.5,30.5,15"), scene("b", "西段", "@120.51,30.5,16")] },
  });
  expect(made.status()).toBe(201);
  const { id } = (await made.json()) as { id: string };
  await page.goto(`/coverage?tool=briefing&briefing=${id}&present=1`);
  await expect(page.getByRole("heading", { name: "东段" })).toBeVisible();
  await expect(page.getByText("正在打开地图")).toHaveCount(0);
  const slow = await context.newCDPSession(page);
  await slow.send("Emulation.setCPUThrottlingRate", { rate: 8 });
  for (const key of ["PageDown", "PageUp", "PageDown", "PageUp"]) {
    await page.keyboard.press(key);
    await page.waitForTimeout(Number(process.env.GAP ?? 400));
  }
  await slow.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await page.waitForTimeout(8_000);
  console.log(page.url());
  await expect(page).toHaveURL(/present=1/);
  await expect(page.getByRole("heading", { name: "东段" })).toBeVisible();
});
