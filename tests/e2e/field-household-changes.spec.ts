import { expect, test } from "@playwright/test";
import { signInAs } from "./sign-in";

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

interface Household {
  id: string;
  buildingId: string;
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
