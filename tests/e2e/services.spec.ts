import { expect, test } from "@playwright/test";
import { signInAs } from "./sign-in";

test("a leader sees who has a service within a walk, and where a next one would stand best", async ({
  page,
  context,
}) => {
  await signInAs(context.request, "leader");
  await page.goto("/coverage?view=services&walk=10");
  const panel = page.getByRole("region", { name: "服务覆盖" });
  await expect(panel.getByText(/户步行可达/)).toBeVisible();
  const clinics = await panel.getByText(/户步行可达/).textContent();
  await panel.getByText("AED", { exact: true }).click();
  await panel.getByText("卫生服务站", { exact: true }).click();
  await expect(page).toHaveURL(/kinds=aed(&|$)/);
  await expect(panel.getByText(/户步行可达/)).not.toHaveText(clinics!);
  await expect(page.getByText("步行可达住户比例")).toBeVisible();
  // What comes first in the list has most households without; a press goes there.
  const first = panel.getByRole("option").first();
  await expect(first).toContainText(/缺 \d+ 户/);
  await expect(page.getByText("正在打开地图")).toHaveCount(0);
  await first.click();
  await expect(page).toHaveURL(/grid=\d{15}/);
  await expect(page).toHaveURL(/at=@[\d.]+,[\d.]+,16/);
  await panel.getByRole("list", { name: "建议增设" }).getByRole("button").first().click();
  const before = page.url();
  await expect.poll(() => page.url()).not.toBe(before);

  await panel.getByText("AED", { exact: true }).click();
  await expect(panel.getByText("选择要看的设施")).toBeVisible();
});
