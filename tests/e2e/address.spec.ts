import { expect, type Page, test } from "@playwright/test";
import { signInAs } from "./sign-in";

async function panMap(page: Page): Promise<void> {
  const canvas = page.locator("canvas.maplibregl-canvas");
  await expect(canvas).toBeVisible();
  const box = (await canvas.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 40, { steps: 4 });
  await page.mouse.up();
}

/** A slow server: the map comes to rest, and writes, before the page is there. */
const slowPages = (page: Page): Promise<unknown> =>
  page.route(
    (url) => url.pathname === "/plan",
    async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      await route.continue();
    },
  );

test("an area that was searched for is not lost when the map writes where it looks", async ({ page, context }) => {
  await signInAs(context.request, "planner");
  await page.goto("/plan");
  await expect(page.getByText("目标 300–500 户")).toBeVisible();
  await expect(page.getByText("正在打开地图")).toHaveCount(0);
  await slowPages(page);
  await page.keyboard.press("Control+k");
  await page.getByPlaceholder("输入网格编码").fill("990102003005");
  await expect(page.getByRole("option").filter({ hasText: "990102003005" }).first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await panMap(page);
  await expect(page).toHaveURL(/area=990102003005(&|$)/);
  await expect(page).toHaveURL(/at=/);
});

test("a page that is on its way is not lost when the map writes where it looks", async ({ page, context }) => {
  await signInAs(context.request, "planner");
  await page.goto("/plan?area=990102003&day=2026-06-01");
  await expect(page.getByText("当日终了时的在办与累计")).toBeVisible();
  await expect(page.getByText("正在打开地图")).toHaveCount(0);
  await slowPages(page);
  await page.getByRole("button", { name: "回到今日" }).click();
  await panMap(page);
  await expect(page).toHaveURL(/at=/);
  await expect(page.getByText("目标 300–500 户")).toBeVisible();
  await expect(page).not.toHaveURL(/day=/);
  await expect(page).toHaveURL(/at=/);
});

test("another workspace that is on its way is not lost when the map writes where it looks", async ({
  page,
  context,
}) => {
  await signInAs(context.request, "planner");
  // Held back from the first on, for the link asks ahead of the click.
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(
    (url) => url.pathname === "/coverage",
    async (route) => {
      await held;
      await route.continue();
    },
  );
  await page.goto("/plan");
  await expect(page.getByText("目标 300–500 户")).toBeVisible();
  await expect(page.getByText("正在打开地图")).toHaveCount(0);
  await page.getByRole("navigation").getByRole("link", { name: "视域" }).click();
  await panMap(page);
  // So long that the map has come to rest and written.
  await page.waitForTimeout(1_500);
  release();
  await expect(page).toHaveURL(/\/coverage/);
  await expect(page.getByRole("heading", { name: "视域与盲区" })).toBeVisible();
  // The next map writes into the next address.
  await panMap(page);
  await expect(page).toHaveURL(/\/coverage\?.*at=/);
});
