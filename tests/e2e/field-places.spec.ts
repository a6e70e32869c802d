import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { jpegOf } from "./jpeg-of";
import { signInAs } from "./sign-in";

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

test("a place is inspected by its list: graded, a fault made a hazard, its history kept, nothing cut at 360 px", async ({
  page,
  context,
}) => {
  await signInAs(context.request, "gridleader");
  const { items } = (await (await context.request.get("/api/checked-places?limit=100")).json()) as {
    items: { id: string; name: string; gridCode: string }[];
  };
  const place = items[0];
  expect(place).toBeDefined();
  await page.goto("/field?tab=hazards");
  await page.getByRole("button", { name: "重点场所", exact: true }).click();
  await page
    .getByRole("button")
    .filter({ hasText: place?.name ?? "" })
    .first()
    .click();
  const list = page.getByRole("group", { name: "检查清单，有问题的打勾" });
  await expect(list.getByRole("checkbox").first()).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await list.getByRole("checkbox").first().check();
  await list.getByRole("combobox").selectOption({ label: "转为重大隐患" });
  await list.locator("input[type=file]").setInputFiles(await jpegOf("before.jpg", "#806040"));
  await expect(page.getByText("第 1 张照片已上传")).toBeAttached();
  await page.getByLabel("检查情况").fill("后门堆货");
  await page.getByRole("button", { name: "登记 1 个问题" }).click();
  await expect(page.getByText(/检查已登记，\d+ 分/).first()).toBeVisible();
  await expect(page.getByText("后门堆货")).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(360);
  await page.getByRole("button", { name: /重大隐患 · 已发现/ }).click();
  await expect(page.getByRole("heading", { name: new RegExp(`^${place?.name ?? ""}：`) })).toBeVisible();
  await expect(page.getByRole("button", { name: "查看上报照片 1" })).toBeVisible();
});

test("without a network a check is kept on the phone with its photo and reaches the place afterwards", async ({
  page,
  context,
}) => {
  await signInAs(context.request, "gridleader");
  const read = await context.request.get("/api/checked-places?limit=100");
  const { items } = (await read.json()) as { items: { id: string }[] };
  const id = items[1]?.id ?? "";
  await page.goto(`/field?place=${id}`);
  const list = page.getByRole("group", { name: "检查清单，有问题的打勾" });
  await expect(list.getByRole("checkbox").first()).toBeVisible();
  await context.setOffline(true);
  await list.getByRole("checkbox").first().check();
  await list.getByRole("combobox").selectOption({ label: "转为一般隐患" });
  await list.locator("input[type=file]").setInputFiles(await jpegOf("before.jpg", "#806040"));
  await page.getByRole("button", { name: "登记 1 个问题" }).click();
  await expect(page.getByText("场所检查").first()).toBeVisible();
  await context.setOffline(false);
  await expect(async () => {
    const read = async (path: string): Promise<unknown> => (await context.request.get(path)).json();
    const { hazards } = (await read(`/api/checked-places/${id}`)) as { hazards: { id: string }[] };
    expect(hazards).toHaveLength(1);
    const hazard = (await read(`/api/hazards/${hazards[0]?.id ?? ""}`)) as { photos: object[] };
    expect(hazard.photos).toMatchObject([{ stage: "report" }]);
  }).toPass({ timeout: 60_000 });
});

interface Place {
  id: string;
  name: string;
  position: [number, number];
}

const mapAt = ([lng, lat]: readonly number[]): string => `@${lng?.toFixed(5) ?? ""},${lat?.toFixed(5) ?? ""},18`;

test("a place is opened from the map of the field", async ({ page, context }) => {
  await signInAs(context.request, "gridleader");
  const answer = await context.request.get("/api/checked-places?limit=100");
  const [place] = ((await answer.json()) as { items: Place[] }).items;
  await page.goto(`/field?tab=map&on=places,grids&at=${mapAt(place?.position ?? [])}`);
  await expect(page.getByRole("button", { name: "重点场所", exact: true })).toHaveAttribute("aria-pressed", "true");
  const map = page.locator(".maplibregl-canvas").first();
  await expect(async () => {
    await map.click({ timeout: 5_000 });
    await expect(page.getByRole("heading", { name: place?.name ?? "" })).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 90_000 });
  await expect(page).toHaveURL(new RegExp(`place=${place?.id ?? ""}`));
});
