import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { signInAs } from "./sign-in";

const rows = (page: Page) => page.getByRole("listbox").getByRole("option");

test.beforeEach(async ({ page, context }) => {
  await signInAs(context.request, "commander");
  await page.goto("/command?tab=handling");
  await expect(rows(page).first()).toBeVisible();
});

test("keys alone walk, tick, open, act and come back", async ({ page }) => {
  await page.keyboard.press("j");
  await expect(page).toHaveURL(/case=\d+/);
  await page.keyboard.press("x");
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await expect(page.getByText("已选 2 件")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.locator("#case-panel")).toBeFocused();
  // A key does what its button does, so any of the case's buttons tells which key opens its dialog.
  const action = page.getByRole("group", { name: "可办理" }).locator("button[aria-keyshortcuts]").first();
  const letter = (await action.getAttribute("aria-keyshortcuts")) ?? "";
  await page.keyboard.press(letter.toLowerCase());
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/case=/);
  await page.keyboard.press("4");
  await expect(page.getByRole("tab", { name: "已超时" })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
});

test("a filter of several values is in the address, gets a name, and says when it hides the open case", async ({
  page,
}) => {
  await page.keyboard.press("j");
  await expect(page).toHaveURL(/case=\d+/);
  await page.getByRole("searchbox").fill("没有这样的案卷");
  await expect(page.getByText("此案卷不符合当前筛选条件")).toBeVisible();
  // The button goes with the filter: it is pressed once, not until it stands still.
  await page.getByRole("button", { name: "清除筛选" }).dispatchEvent("click");
  await expect(page.getByRole("listbox").getByRole("option", { selected: true })).toBeVisible();

  await page.getByRole("button", { name: "等级", exact: true }).click();
  const choices = page.getByRole("menuitemcheckbox");
  await choices.nth(0).click();
  await choices.nth(1).click();
  await expect(page).toHaveURL(/severity=\d,\d/);
  await page.keyboard.press("Escape");
  const filtered = new URL(page.url()).searchParams.get("severity");

  await page.getByRole("button", { name: "常用筛选" }).click();
  await page.getByRole("menuitem", { name: "保存与管理" }).click();
  await page.getByRole("dialog").getByLabel("名称").fill("要紧的");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "默认" }).click();
  await page.goto("/command");
  await expect(page).toHaveURL(new RegExp(`severity=${filtered}`));
});

test("the file holds the rows of the list, and the open case is told of in another tab", async ({ page }) => {
  const count = Number(await rows(page).first().getAttribute("aria-setsize"));
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /导出所列/ }).click();
  const text = await readFile(await (await download).path(), "utf8");
  expect(text.startsWith("\uFEFF案卷号,")).toBe(true);
  expect(text.trimEnd().split("\r\n")).toHaveLength(count + 1);

  await page.keyboard.press("j");
  await expect(page).toHaveURL(/case=\d+/);
  await page.goto(page.url().replace("tab=handling", "tab=waiting"));
  await page.getByRole("button", { name: "前往" }).click();
  await expect(page.getByRole("listbox").getByRole("option", { selected: true })).toBeVisible();
});

test("the list's edge moves by arrow keys and stays where it was put", async ({ page }) => {
  const edge = page.getByRole("separator", { name: "案卷列表的宽度" });
  await edge.focus();
  await page.keyboard.press("ArrowRight");
  await expect(edge).toHaveAttribute("aria-valuenow", "22.25");
  await page.reload();
  await expect(edge).toHaveAttribute("aria-valuenow", "22.25");
});
