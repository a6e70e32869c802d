import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { placeOfCase } from "./place-of-case";
import { signInAs } from "./sign-in";

let origin = "";
let place: [number, number] = [0, 0];

// Each walks through several pages' worth of acts.
test.describe.configure({ timeout: 240_000 });

test.beforeEach(async ({ playwright, baseURL, context }) => {
  origin = baseURL ?? "";
  place = await placeOfCase(await playwright.request.newContext({ baseURL: origin }));
  await signInAs(context.request, "commander");
});

async function report(request: APIRequestContext, description: string, east = 0): Promise<string> {
  const position = [place[0] + east, place[1]];
  const data = { category: "01002", description, position, source: "hotline" };
  const made = await request.post("/api/incidents", { data, headers: { origin } });
  expect(made.status()).toBe(201);
  return ((await made.json()) as { id: string }).id;
}

async function register(request: APIRequestContext, id: string): Promise<void> {
  const headers = { origin, "if-match": '"1"' };
  const done = await request.post(`/api/incidents/${id}/transitions`, { data: { action: "register" }, headers });
  expect(done.status()).toBe(200);
}

const inspector = (page: Page) => page.getByRole("region", { name: "案卷详情" });

test("two reports of one thing are compared by keys, merged, and taken apart again", async ({ page, context }) => {
  const words = `重复的垃圾 ${Date.now()}`;
  const first = await report(context.request, words);
  const second = await report(context.request, `${words} 又一件`, 0.0002);
  await page.goto(`/command?case=${second}`);
  const near = inspector(page).getByRole("listitem").filter({ hasText: words });
  await expect(near).toContainText(/相距 \d+ m · 同小类/);
  await near.getByRole("button", { name: "比对" }).click();

  const dialog = page.getByRole("dialog");
  // The first report goes on unless somebody says otherwise.
  await expect(dialog.getByRole("radio").nth(1)).toBeChecked();
  await dialog.getByRole("button", { name: /^将 .* 并入/ }).press("Enter");
  await expect(page).toHaveURL(new RegExp(`case=${first}`));
  await expect(inspector(page).getByRole("list", { name: "已并入本案的案卷" })).toContainText("又一件");

  await inspector(page).getByRole("button", { name: "撤销合并" }).click();
  await expect(inspector(page).getByRole("list", { name: "已并入本案的案卷" })).toHaveCount(0);
  const back = (await (await context.request.get(`/api/incidents/${second}`)).json()) as { status: string };
  expect(back.status).toBe("reported");
});

test("a comment that could not be sent is still there after another case and a reload", async ({ page, context }) => {
  const id = await report(context.request, "要写备注的案卷");
  await page.goto(`/command?case=${id}`);
  await expect(inspector(page).getByText("要写备注的案卷").first()).toBeVisible();
  await page.keyboard.press("z");
  const box = inspector(page).getByLabel("写留言");
  await expect(box).toBeFocused();
  await box.fill("已电话联系物业");
  await page.route("**/comments", (route) => route.abort());
  await page.keyboard.press("Control+Enter");
  await expect(inspector(page).getByText("留言没有丢失")).toBeVisible();
  await page.reload();
  await expect(box).toHaveValue("已电话联系物业");
  await page.unroute("**/comments");
  await inspector(page).getByRole("button", { name: "发送" }).click();
  await expect(box).toHaveValue("");
  await expect(inspector(page).getByRole("listitem").filter({ hasText: "已电话联系物业" })).toHaveCount(1);
});

test("ticked cases are dispatched at once, each with its own outcome, and a lost answer does none twice", async ({
  page,
  context,
}) => {
  const words = `批量 ${Date.now()}`;
  const ids = [
    await report(context.request, `${words} 甲`),
    await report(context.request, `${words} 乙`),
    await report(context.request, `${words} 丙`),
  ];
  for (const id of ids.slice(0, 2)) await register(context.request, id);
  await page.goto(`/command?text=${encodeURIComponent(words)}`);
  const rows = page.getByRole("listbox").getByRole("option");
  await expect(rows).toHaveCount(3);
  for (const row of await rows.all()) await row.click({ modifiers: ["Control"] });
  await expect(page.getByText("已选 3 件")).toBeVisible();
  await page.keyboard.press("d");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText("待受理，不能派遣")).toBeVisible();

  // The server does it, but its answer never arrives.
  let lost = 0;
  await page.route("**/api/incidents/dispatches", async (route) => {
    if (lost++ > 0) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await dialog.getByRole("button", { name: "派遣 2 件" }).click();
  await expect(dialog.getByText("已派的不会重派")).toBeVisible();
  await dialog.getByRole("button", { name: "继续派遣" }).click();
  await expect(dialog.getByText("已派 2 件")).toBeVisible();
  await expect(dialog.getByRole("listitem").filter({ hasText: "已派给" })).toHaveCount(2);
  await dialog.getByRole("button", { name: "关闭" }).last().click();
  await expect(page.getByText("已选 1 件")).toBeVisible();
  for (const id of ids.slice(0, 2)) {
    const { status, revision } = (await (await context.request.get(`/api/incidents/${id}`)).json()) as {
      status: string;
      revision: number;
    };
    expect([status, revision]).toEqual(["dispatched", 3]);
  }
});
