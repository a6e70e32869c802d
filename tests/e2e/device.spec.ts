import { expect, test } from "@playwright/test";
import { placeOfCase } from "./place-of-case";
import { signInAs } from "./sign-in";

test("the place of an alarm device is picked on the map", async ({ page, context, playwright, baseURL }) => {
  const place = await placeOfCase(await playwright.request.newContext({ baseURL: baseURL ?? "" }));
  await signInAs(context.request, "admin");
  await page.goto("/admin?view=devices");
  await page.getByRole("button", { name: "登记设备" }).click();
  const dialog = page.getByRole("dialog");
  const name = `烟感 ${Date.now()}`;
  await dialog.getByLabel("名称").fill(name);
  const [lng, lat] = [dialog.getByLabel("经度"), dialog.getByLabel("纬度")];

  // The whole district is no place: nothing is taken over until the map is near.
  await dialog.getByRole("button", { name: "在地图上选" }).click();
  await expect(dialog.getByText("请放大地图，直到图钉变色")).toBeVisible();
  await expect(dialog.locator("canvas[tabindex]")).toBeVisible();
  await expect(lng).toHaveValue("");
  await dialog.getByRole("button", { name: "选好了" }).click();

  await lng.fill(String(place[0]));
  await lat.fill(String(place[1]));
  await dialog.getByRole("button", { name: "在地图上选" }).click();
  await expect(dialog.getByText("图钉不动，移动地图")).toBeVisible();
  await dialog.locator("canvas[tabindex]").press("ArrowRight");
  await expect(lng).not.toHaveValue(String(place[0]));
  const picked = Number(await lng.inputValue());
  expect(Math.abs(picked - place[0])).toBeLessThan(0.01);
  await dialog.getByRole("button", { name: "选好了" }).click();

  await dialog.getByRole("button", { name: "登记设备" }).click();
  await expect(dialog.getByText("设备令牌，请立即保存")).toBeVisible();
  await dialog.getByRole("button", { name: "关闭" }).last().click();
  await expect(page.getByRole("row").filter({ hasText: name })).toBeVisible();
});
