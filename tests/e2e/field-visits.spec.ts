import { expect, test } from "@playwright/test";
import { signInAs } from "./sign-in";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test("a visit ends one way: while one outcome is on its way, no other can be tapped", async ({ page, context }) => {
  await signInAs(context.request, "gridleader");
  const { items } = (await (await context.request.get("/api/care-visits")).json()) as { items: { id: string }[] };
  expect(items.length).toBeGreaterThan(0);
  const told: unknown[] = [];
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route("**/api/care-visits/*/outcome", async (route) => {
    told.push(route.request().postDataJSON());
    await held;
    return route.continue();
  });
  await page.goto(`/field?visit=${items[0]?.id}`);
  await page.getByRole("button", { name: "已见面" }).click();
  for (const other of ["需跟进", "无人在家", "不需走访"])
    await expect(page.getByRole("button", { name: other })).toBeDisabled();
  answer();
  await expect(page.getByText(/走访已登记/).first()).toBeVisible();
  expect(told).toMatchObject([{ outcome: "met" }]);
});
