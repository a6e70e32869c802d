import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { signInAs } from "./sign-in";

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

test("a layout that another changed meanwhile takes nothing from the hand", async ({ page, context }) => {
  await signInAs(context.request, "gridleader");
  await page.goto("/field?patrol=zones");
  const layout = page.getByRole("region", { name: "巡查布局" });
  const name = layout.getByRole("listitem").first().getByLabel(/名称/);
  await name.fill("我的主线");
  // Another device of the same person saves first.
  const url = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name: each }) => each)
      .find((each) => each.endsWith("/patrol-zones")),
  );
  const kept = await context.request.get(url!);
  const { plan, revision } = (await kept.json()) as {
    plan: { lines: { name: string; via: unknown }[]; areas: unknown[]; posts: unknown[] };
    revision: number;
  };
  const [first, ...others] = plan.lines;
  const lines = [
    { name: "别处的主线", via: first!.via },
    ...others.map((each) => ({ name: each.name, via: each.via })),
  ];
  const put = await context.request.put(url!, {
    data: { lines, areas: plan.areas, posts: plan.posts },
    headers: { "if-match": `"${revision}"` },
  });
  expect(put.status()).toBe(200);
  await layout.getByRole("button", { name: "保存布局" }).click();
  await expect(layout.getByText(/您的改动还在/)).toBeVisible();
  await expect(name).toHaveValue("我的主线");
  await layout.getByRole("button", { name: "保存布局" }).click();
  await expect(page.getByText("布局已保存").first()).toBeVisible();
  const after = (await (await context.request.get(url!)).json()) as { plan: typeof plan };
  expect(after.plan.lines[0]!.name).toBe("我的主线");
});

test("a grid leader changes how a grid lays out its patrols, and walks a round by it", async ({ page, context }) => {
  await signInAs(context.request, "gridleader");
  await page.goto("/field?patrol=new");
  await page.getByRole("radio", { name: /按布局走/ }).check();
  await page.getByLabel("几点出发").fill("09:00");
  await page.getByRole("button", { name: "布线、划区、设点" }).click();
  const layout = page.getByRole("region", { name: "巡查布局" });
  await expect(layout.getByText(/^常用布局：1 线 3 区 8 点，现有 1 线/)).toBeVisible();
  await expect(layout.getByText(/^沿街 \d+ m$/)).toBeVisible();
  expect((await new AxeBuilder({ page }).exclude(".maplibregl-map").analyze()).violations.map(({ id }) => id)).toEqual(
    [],
  );
  const map = page.locator(".maplibregl-canvas").first();
  await expect(map).toBeVisible();
  await layout.getByRole("button", { name: "加一个点" }).click();
  const post = layout.getByRole("listitem").last();
  await expect(post.getByText("还没有放到地图上")).toBeVisible();
  await post.getByLabel(/名称/).fill("夜市口");
  const [from, to] = [post.getByLabel("最早"), post.getByLabel("最晚")];
  const save = layout.getByRole("button", { name: "保存布局" });
  await from.fill("20:00");
  await expect(to).toHaveAccessibleDescription("请补上");
  await expect(layout.getByText("“夜市口”的到场时段改好后才能保存。")).toBeVisible();
  await expect(save).toBeDisabled();
  await to.fill("09:00");
  await expect(to).toHaveAccessibleDescription("须晚于“最早”");
  await expect(save).toBeDisabled();
  await from.fill("09:00");
  await to.fill("20:00");
  await expect(to).toHaveAccessibleDescription("");
  await expect(save).toBeEnabled();
  // The map stands over the grid; by its keys the middle of it is a place as well.
  await expect(async () => {
    await map.focus();
    await page.keyboard.press("Enter");
    await expect(post.getByText("1 处")).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 90_000 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await save.click();
  await expect(page.getByText("布局已保存").first()).toBeVisible();
  await layout.getByRole("button", { name: "关闭" }).click();

  await page.getByRole("radio", { name: /按布局走/ }).check();
  await page.getByLabel("几点出发").fill("09:00");
  await page.getByRole("button", { name: "排路线" }).click();
  await expect(page.getByText("夜市口").first()).toBeVisible();
});
