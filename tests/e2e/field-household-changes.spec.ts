import { expect, test } from "@playwright/test";
import { signInAs } from "./sign-in";

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

interface Household {
  id: string;
  buildingId: string;
  address: string;
  gridCode: string;
  members: number;
  tenancy: string;
}

test("two households are merged and taken back, one is split, and a new one is put on record", async ({
  page,
  context,
}) => {
  await signInAs(context.request, "gridleader");
  const read = async (grid: string): Promise<Household[]> => {
    const answer = await context.request.get(`/api/households?limit=1000&grid=${grid}`);
    return ((await answer.json()) as { items: Household[] }).items;
  };
  const areas = await context.request.get("/api/households?limit=1");
  const grid = ((await areas.json()) as { items: Household[] }).items[0]?.gridCode ?? "";
  const all = await read(grid);
  const people = (households: readonly Household[]) => households.reduce((sum, { members }) => sum + members, 0);
  const kept = all.find(
    ({ buildingId, members }) =>
      members > 1 && all.filter((each) => each.buildingId === buildingId && each.members > 1).length > 1,
  );
  await page.goto(`/field?tab=households&grid=${grid}&household=${kept?.id}`);
  await page.getByText("并入另一户").click();
  await page.getByRole("button", { name: "把这户并入本户" }).first().click();
  await page.getByRole("button", { name: "并入本户", exact: true }).click();
  await expect(page.getByText("已保存").first()).toBeVisible();
  const changes = page.locator("section", { has: page.getByRole("heading", { name: /近期新增、合并、分户/ }) });
  await expect(changes.getByText(/^合并/)).toBeVisible();
  expect(people(await read(grid))).toBe(people(all));
  await changes.getByRole("button", { name: "撤销" }).click();
  await expect(changes).toBeHidden();
  const back = await read(grid);
  expect(back.map(({ id, members }) => [id, members])).toEqual(all.map(({ id, members }) => [id, members]));

  await page.goto(`/field?tab=households&grid=${grid}&household=${kept?.id}`);
  await page.getByText("分出一户").click();
  const parting = page.locator("form", { has: page.getByText("分出几人") });
  await parting.getByLabel("室号").fill("试验");
  await parting.getByLabel("18–59").fill("99");
  await parting.getByRole("button", { name: "分户" }).click();
  await expect(parting.getByRole("alert")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  await page.goto(`/field?tab=households&grid=${grid}`);
  await page.getByRole("button", { name: "新增住户" }).click();
  await page.getByLabel("楼栋", { exact: true }).selectOption({ index: 1 });
  await page.getByLabel("楼层", { exact: true }).fill("1");
  await page.getByLabel("室号").fill("临1");
  await page.getByLabel("60–79").fill("2");
  await page.getByRole("button", { name: "新增住户", exact: true }).last().click();
  await expect(page.getByText("更正登记")).toBeVisible();
  expect(people(await read(grid))).toBe(people(all) + 2);
});

test("a household on record in another building is found by its address, merged and taken back; one is split", async ({
  page,
  context,
}) => {
  await signInAs(context.request, "gridleader");
  const list = async (query: string) =>
    ((await (await context.request.get(`/api/households?limit=1000${query}`)).json()) as { items: Household[] }).items;
  const grid = (await list(""))[0]?.gridCode ?? "";
  const all = await list(`&grid=${grid}`);
  const people = (households: readonly Household[]) => households.reduce((sum, { members }) => sum + members, 0);
  const lived = all.filter(({ members }) => members > 0);
  const kept = lived[0];
  const other = lived.find(({ address }) => address !== kept?.address);
  const changes = page.locator("section", { has: page.getByRole("heading", { name: /近期新增、合并、分户/ }) });

  await page.goto(`/field?tab=households&grid=${grid}&household=${kept?.id}`);
  await page.getByText("并入另一户").click();
  const search = page.locator("form", { has: page.getByRole("heading", { name: "登记在别的楼？" }) });
  await search.getByLabel("地址（路名、小区或楼栋）").fill("没有这样的路");
  await search.getByRole("button", { name: "查找" }).click();
  await expect(page.getByText("本人网格内没有符合的登记。")).toBeVisible();
  await search.getByLabel("地址（路名、小区或楼栋）").fill(other?.address ?? "");
  await search.getByRole("button", { name: "查找" }).click();
  const found = page.locator("section", { has: search }).last();
  await expect(found.getByText(/^找到 \d+ 户/)).toBeVisible();
  await found.getByRole("button", { name: "把这户并入本户" }).first().click();
  await expect(page.getByText(`这户登记在另一栋楼：${other?.address ?? ""}`)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.getByRole("button", { name: "并入本户", exact: true }).click();
  const merged = changes.getByRole("listitem").filter({ hasText: "合并" });
  await expect(merged).toContainText(`${kept?.address ?? ""} · ${other?.address ?? ""}`);
  expect(people(await list(`&grid=${grid}`))).toBe(people(all));
  await merged.getByRole("button", { name: "撤销" }).click();
  await expect(merged).toBeHidden();

  // Two grown-ups, of whom one moves to a door of their own.
  await page.goto(`/field?tab=households&grid=${grid}&household=${kept?.id}`);
  await page.getByLabel("18–59").first().fill("2");
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await expect(page.getByText("已保存").first()).toBeVisible();
  const before = await list(`&grid=${grid}`);
  await page.getByText("分出一户").click();
  const parting = page.locator("form", { has: page.getByText("分出几人") });
  await parting.getByLabel("室号").fill("分户1");
  await parting.getByLabel("18–59").fill("1");
  await parting.getByRole("button", { name: "分户" }).click();
  await expect(changes.getByText(/^分户/)).toBeVisible();
  const after = await list(`&grid=${grid}`);
  expect(after).toHaveLength(before.length + 1);
  expect(people(after)).toBe(people(before));
  const membersOf = (households: readonly Household[]) => households.find(({ id }) => id === kept?.id)?.members;
  expect(membersOf(after)).toBe((membersOf(before) ?? 0) - 1);
  const parted = after.filter(({ id }) => !before.some((each) => each.id === id));
  expect(parted).toMatchObject([{ members: 1, tenancy: "owner", buildingId: kept?.buildingId }]);
});
