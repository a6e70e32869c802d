import { expect, type Page, test } from "@playwright/test";

const users = ["commander", "department", "planner", "planner2", "gridleader", "leader", "admin", "auditor"];

/** What a page asked of anybody but our own server, and what its content security policy stopped. */
function watch(page: Page, origin: string): { foreign: string[]; violations: string[] } {
  const seen = { foreign: [] as string[], violations: [] as string[] };
  page.on("request", (request) => {
    const url = new URL(request.url());
    const isOwn = url.origin === origin || ["data:", "blob:"].includes(url.protocol);
    if (!isOwn) seen.foreign.push(url.href);
  });
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) seen.violations.push(message.text());
  });
  return seen;
}

for (const user of users) {
  test(`${user} signs in and finds a home that asks nobody else (S08)`, async ({ page, baseURL }) => {
    const seen = watch(page, new URL(baseURL ?? "").origin);
    await page.goto("/");
    await expect(page).toHaveURL(/\/sign-in/);
    await page.getByLabel("用户名").fill(user);
    await page.getByLabel("密码", { exact: true }).fill("fangge-demo");
    await page.getByRole("button", { name: "登录", exact: true }).click();
    await expect(page).not.toHaveURL(/\/sign-in/);
    await expect(page.getByRole("main")).toBeVisible();
    await page.waitForLoadState("load");
    expect(seen).toEqual({ foreign: [], violations: [] });
    if (user === "commander") await page.screenshot({ path: "test-results/screenshots/command.png" });
  });
}
