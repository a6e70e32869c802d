import { statSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { signInAs } from "./sign-in";

const MOST_BYTES = 300_000;

test("the README's picture is drawn by the program", async ({ page, context }) => {
  await signInAs(context.request, "commander");
  await page.goto("/command?tab=handling");
  await expect(page.getByRole("listbox").getByRole("option").first()).toBeVisible();
  await page.keyboard.press("j");
  await expect(page.getByRole("region", { name: "案卷详情" }).getByRole("heading").first()).toBeVisible();
  const path = "docs/images/command.png";
  await page.screenshot({ path, animations: "disabled" });
  expect(statSync(path).size).toBeLessThan(MOST_BYTES);
});
