import { expect, test } from "@playwright/test";
import { signInAs } from "./sign-in";

// A map that is played is painted by the processor here.
test.describe.configure({ timeout: 240_000 });

test.beforeEach(({ context }) => signInAs(context.request, "commander"));

test("hours are played without asking the server for anything", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/command?span=7d");
  const strip = page.getByRole("region", { name: "时间轴" });
  await expect(strip.getByText(/上报 \d+ · 结案 \d+/)).toBeVisible();
  // Tiles and weeks before come after the first picture; wait until nothing new has come for a while.
  let before = -1;
  await expect
    .poll(
      () => {
        const isQuiet = asked.length === before;
        before = asked.length;
        return isQuiet;
      },
      { intervals: [4_000], timeout: 60_000 },
    )
    .toBe(true);

  await strip.getByLabel("播放速度").selectOption("3600");
  await strip.getByRole("button", { name: "播放", exact: true }).click();
  const end = strip.getByRole("slider", { name: "时段终点" });
  const from = Number(await end.getAttribute("aria-valuenow"));
  asked.length = 0;
  const HOUR = 3600;
  await expect.poll(async () => Number(await end.getAttribute("aria-valuenow")) - from).toBeGreaterThan(12 * HOUR);
  await strip.getByRole("button", { name: "暂停", exact: true }).click();
  // What looks for news by the clock does so whether time is played or not; the browser shows its tab with each address.
  const byTheClock =
    /^\/api\/(incidents|alarms|units|notifications|drills|hand-overs|incidents\/\d+)$|^\/(live|icon\.svg)$/;
  expect(asked.filter((path) => !byTheClock.test(path))).toEqual([]);
});

test("time runs from 1× to 3600×, and counted up it begins where the span begins", async ({ page }) => {
  await page.goto("/command");
  const strip = page.getByRole("region", { name: "时间轴" });
  const speeds = strip.getByLabel("播放速度").getByRole("option");
  await expect(speeds).toHaveText([/^1×/, /^10×/, /^60×/, /^600×/, /^3600×/]);
  await strip.getByRole("button", { name: "播放", exact: true }).click();
  await strip.getByRole("button", { name: "暂停", exact: true }).click();
  await expect(page).toHaveURL(/window=/);
  const reported = async (): Promise<number> =>
    Number(/上报 ([\d ]+)/.exec(await strip.innerText())?.[1]?.replaceAll(/\D/g, "") ?? NaN);
  await expect.poll(reported).toBeGreaterThanOrEqual(0);
  await strip.getByRole("slider", { name: "时段起点" }).press("PageUp");
  const windowed = await reported();
  await strip.getByRole("switch", { name: "累计" }).click();
  await expect(page).toHaveURL(/cumulative=true/);
  await expect.poll(reported).toBeGreaterThanOrEqual(windowed);
});
