import { expect, test } from "@playwright/test";
import { signInAs } from "./sign-in";

test.use({ viewport: { width: 834, height: 1112 }, hasTouch: true });

test("on a tablet a plan is opened, its problems read, and handed in", async ({ page, context }) => {
  test.setTimeout(180_000);
  await signInAs(context.request, "planner");
  const name = `平板 ${Date.now()}`;
  const made = await page.request.post("/api/plans", { data: { name, areas: ["990102003001"] } });
  expect(made.status()).toBe(201);
  const { id } = (await made.json()) as { id: string };
  await page.goto("/plan");
  await page.getByRole("button", { name: "方案", exact: true }).click();
  await page.getByRole("button", { name: new RegExp(name) }).click();
  await page.getByRole("button", { name: "问题", exact: true }).click();
  await expect(page.getByText("已保存 · 第 1 版")).toBeVisible();
  await page.getByRole("button", { name: "关闭" }).click();
  await expect(page.getByText("已保存 · 第 1 版")).toBeHidden();
  await page.getByRole("button", { name: "影响与流程" }).click();
  await page.getByRole("button", { name: "提交复核" }).click();
  const status = async () => ((await (await page.request.get(`/api/plans/${id}`)).json()) as { status: string }).status;
  await expect.poll(status).toBe("submitted");
});
