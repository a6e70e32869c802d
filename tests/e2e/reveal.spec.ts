import { expect, test } from "@playwright/test";
import { signInAs } from "./sign-in";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test("a grid leader reveals one household for a reason, and the auditor sees who and why", async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await signInAs(context.request, "gridleader");
  await page.goto("/field?tab=households");
  await page.locator("summary").first().click();
  const door = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("button", { name: "查看", disabled: false }) })
    .first();
  await expect(door).toContainText("**");
  await door.getByRole("button", { name: "查看" }).click();

  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "查看", exact: true }).click();
  await expect(dialog.getByText("至少 4 字")).toBeVisible();
  const reason = `核对登记 ${Date.now()}`;
  await dialog.getByLabel("查看理由").fill(reason);
  await dialog.getByRole("button", { name: "查看", exact: true }).click();
  await expect(page.getByRole("button", { name: /秒后遮盖/ })).toBeVisible();
  await page.getByRole("button", { name: /秒后遮盖/ }).click();
  await expect(page.getByRole("button", { name: /秒后遮盖/ })).toHaveCount(0);

  const office = await browser.newContext({ baseURL: baseURL ?? "", locale: "zh-CN" });
  await signInAs(office.request, "auditor");
  const log = await office.newPage();
  await log.goto("/audit?action=household.reveal");
  await expect(log.getByRole("row").filter({ hasText: reason })).toContainText("查看住户");
  await log.getByRole("button", { name: "校验" }).click();
  await expect(log.getByText("日志完整，未发现改动")).toBeVisible();
  await office.close();
});
