import { expect, test } from "@playwright/test";
import { signInAs } from "./sign-in";

test("language and theme are kept, and the server renders them at once", async ({ page, context }) => {
  await signInAs(context.request, "leader");
  await page.goto("/coverage");
  await page.getByRole("button", { name: "切换到 English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByRole("button", { name: "Appearance" }).click();
  await page.getByRole("menuitemradio", { name: "Dark" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");

  const html = await (await context.request.get("/coverage")).text();
  expect(html).toContain('lang="en"');
  expect(html).toContain('data-theme="dark"');
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("the palette finds areas and grids, and Esc closes it", async ({ page, context }) => {
  await signInAs(context.request, "planner");
  await page.goto("/plan");
  await expect(page.locator("tbody tr").first()).toBeVisible();
  await page.keyboard.press("Control+k");
  await page.getByPlaceholder("输入网格编码").fill("990102003005");
  await expect(page.getByRole("option").filter({ hasText: "990102003005" }).first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/area=990102003005/);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toContainText("键盘快捷键");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});
