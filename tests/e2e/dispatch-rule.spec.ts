import { expect, test } from "@playwright/test";
import { signInAs } from "./sign-in";

test("a dispatch rule is written and tried; one that contradicts it is told, and switched off", async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const headers = { origin: baseURL ?? "" };
  await signInAs(context.request, "commander");
  await page.goto("/command");
  await page.getByRole("button", { name: "值班台" }).click();
  await page.getByRole("menuitem", { name: "派遣规则" }).click();
  const dialog = page.getByRole("dialog", { name: "派遣规则" });
  await dialog.getByRole("button", { name: "新增规则" }).click();
  const name = `广告牌派遣 ${Date.now()}`;
  await dialog.getByLabel("规则名称").fill(name);
  await dialog.getByLabel("类别", { exact: true }).selectOption("02004");
  await dialog.getByLabel("优先级").fill("99");
  await dialog.getByRole("button", { name: "试一下" }).click();
  await expect(dialog.getByRole("status")).toContainText(/件会按本规则派遣/);
  await dialog.getByRole("button", { name: "保存" }).click();
  const rules = dialog.getByRole("list", { name: "派遣规则" });
  await expect(rules.getByRole("listitem").filter({ hasText: name })).toBeVisible();

  type Rule = { id: string; name: string; revision: number; updatedAt: string; updatedBy: string };
  const { items } = (await (await context.request.get("/api/dispatch-rules")).json()) as { items: Rule[] };
  const written = items.find((rule) => rule.name === name);
  if (!written) throw new Error("the rule was not written");
  const { id: _, revision: __, updatedAt: ___, updatedBy: ____, ...rest } = written;
  const data = { ...rest, name: `${name} 相反`, target: { kind: "grid_leader" } };
  expect((await context.request.post("/api/dispatch-rules", { data, headers })).status()).toBe(201);

  await page.reload();
  await page.getByRole("button", { name: "值班台" }).click();
  await page.getByRole("menuitem", { name: "派遣规则" }).click();
  const conflicts = dialog.getByRole("region", { name: "冲突" });
  await expect(conflicts).toContainText(`${name} 相反`);
  await dialog.getByRole("switch", { name: `启用“${name} 相反”` }).click();
  await expect(conflicts.getByText(`${name} 相反`)).toHaveCount(0);
  // What is recommended to the other tests stays as it was.
  const own = dialog.getByRole("switch", { name: `启用“${name}”` });
  await own.click();
  await expect(own).not.toBeChecked();
});
