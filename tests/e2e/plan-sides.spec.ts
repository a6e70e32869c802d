import { expect, type Page, test } from "@playwright/test";
import { signInAs } from "./sign-in";

/** A part of the map that no control and no line covers, once nothing on it moves any more. */
async function settledPart(page: Page): Promise<string> {
  const box = (await page.locator("canvas.maplibregl-canvas").boundingBox())!;
  const clip = { x: box.x + box.width * 0.55, y: box.y + box.height * 0.4, width: 160, height: 160 };
  const shot = async () => (await page.screenshot({ clip })).toString("base64");
  let last = await shot();
  await expect(async () => {
    const before = last;
    last = await shot();
    expect(last).toBe(before);
  }).toPass({ timeout: 60_000 });
  return last;
}

test("a line on the map parts what is in force from the plan", async ({ page, context }) => {
  test.setTimeout(240_000);
  await signInAs(context.request, "planner");
  const made = await page.request.post("/api/plans", {
    data: { name: `左右对比 ${Date.now()}`, areas: ["990102003001"] },
  });
  const { id } = (await made.json()) as { id: string };
  await page.goto(`/plan?plan=${id}`);
  await expect(page.getByText("已保存 · 第 1 版")).toBeVisible();
  await expect(page.getByText("正在打开地图")).toHaveCount(0);
  await page.getByRole("button", { name: "左右对比" }).click();
  await expect(page).toHaveURL(/show=sides/);
  const line = page.getByRole("slider", { name: /^分界线/ });
  await line.press("End");
  await expect(line).toHaveAttribute("aria-valuenow", "100");
  const inForce = await settledPart(page);
  await line.press("Home");
  await expect(line).toHaveAttribute("aria-valuenow", "0");
  const plan = await settledPart(page);
  expect(plan).not.toBe(inForce);
  await line.press("End");
  expect(await settledPart(page)).toBe(inForce);

  // Dragged by hand, it goes where the pointer goes.
  const grip = (await line.boundingBox())!;
  await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
  await page.mouse.down();
  await page.mouse.move(grip.x - 300, grip.y + grip.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect(line).not.toHaveAttribute("aria-valuenow", "100");
  await page.getByRole("button", { name: "方案", exact: true }).click();
  await expect(line).toHaveCount(0);
});
