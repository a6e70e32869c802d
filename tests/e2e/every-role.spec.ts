import { expect, test } from "@playwright/test";
import { watchPage } from "./page-watch";

/** Each role, the address of its home, and something there that only real data can draw. */
const homes = [
  // At night nothing may wait; there is always something in hand.
  ["commander", "/command", "aside li, [role=option]"],
  ["department", "/command", "[role=tab]:has-text('处置中')"],
  ["planner", "/plan", "tbody tr:has-text('%')"],
  ["planner2", "/plan", "tbody tr:has-text('%')"],
  ["gridleader", "/field", "button:has-text('户数')"],
  ["leader", "/coverage", "[role=option]:has-text('%')"],
  ["admin", "/admin", "[role=option]:has-text('commander')"],
  ["auditor", "/audit", "tbody tr:has-text('登录')"],
] as const;

for (const [user, home, proof] of homes) {
  test(`${user} signs in and finds a home with real rows that asks nobody else (S08)`, async ({ page, baseURL }) => {
    const seen = watchPage(page, baseURL ?? "");
    await page.goto("/");
    await expect(page).toHaveURL(/\/sign-in/);
    await page.getByLabel("用户名").fill(user);
    await page.getByLabel("密码", { exact: true }).fill("fangge-demo");
    await page.getByRole("button", { name: "登录", exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${home}$`));
    await expect(page.locator(proof).first()).toBeVisible();
    expect(seen).toEqual({ foreign: [], violations: [], thrown: [] });
  });
}

test("a wrong password and an unknown user get the same words", async ({ page }) => {
  const words: string[] = [];
  for (const user of ["commander", "nobody-here"]) {
    await page.goto("/sign-in");
    await page.getByLabel("用户名").fill(user);
    await page.getByLabel("密码", { exact: true }).fill("wrong-password");
    await page.getByRole("button", { name: "登录", exact: true }).click();
    words.push((await page.getByRole("alert").filter({ hasText: "密码" }).textContent()) ?? "");
  }
  expect(words[0]).toContain("用户名或密码不正确");
  expect(words[1]).toBe(words[0]);
});

test("a role is told, not shown, what is not its work", async ({ page, context }) => {
  const response = await context.request.post("/api/auth/sign-in/username", {
    data: { username: "planner", password: "fangge-demo" },
  });
  expect(response.status()).toBe(200);
  await page.goto("/command");
  await expect(page.getByText("当前角色无权查看")).toBeVisible();
  await expect(page.getByRole("tab")).toHaveCount(0);
});
