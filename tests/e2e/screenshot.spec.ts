import { statSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { signInAs } from "./sign-in";

const MOST_BYTES = 300_000;

/** `UPDATE_IMAGES=1 npm run test:browser` renews the picture in the README; other runs leave the work tree as it is. */
const target = (scratch: string): string => (process.env.UPDATE_IMAGES ? "docs/images/command.jpg" : scratch);

test("the README's picture is drawn by the program", async ({ page, context }, testInfo) => {
  await signInAs(context.request, "commander");
  await page.goto("/command?tab=handling");
  await expect(page.getByRole("listbox").getByRole("option").first()).toBeVisible();
  await expect(page.getByText("正在打开地图")).toHaveCount(0);
  await page.keyboard.press("j");
  await expect(page).toHaveURL(/case=\d+/);
  await expect(page.getByRole("region", { name: "案卷详情" }).getByRole("heading").first()).toBeVisible();
  // The canvas says nothing to the page when its last tile is painted; the network does.
  await page.waitForTimeout(3_000);
  const path = target(testInfo.outputPath("command.jpg"));
  await page.screenshot({ path, type: "jpeg", quality: 84, animations: "disabled" });
  expect(statSync(path).size).toBeLessThan(MOST_BYTES);
});
