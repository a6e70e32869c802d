import { type APIRequestContext, expect, test } from "@playwright/test";
import { placeOfCase } from "./place-of-case";
import { signInAs } from "./sign-in";

/** A case of this test's own, registered and with nobody yet; the small city may have none such at this hour. */
async function registeredCase(request: APIRequestContext, origin: string, position: [number, number]): Promise<string> {
  const headers = { origin };
  const made = await request.post("/api/incidents", {
    data: { category: "01002", description: "两人同办的案卷", position, source: "hotline" },
    headers,
  });
  const { id } = (await made.json()) as { id: string };
  const step = { action: "register" };
  const registered = await request.post(`/api/incidents/${id}/transitions`, {
    data: step,
    headers: { ...headers, "if-match": '"1"' },
  });
  expect(registered.status()).toBe(200);
  return id;
}

test("a commander registers a case and dispatches it to a department", async ({ page, context }) => {
  await signInAs(context.request, "commander");
  await page.goto("/command");
  await page.getByRole("button", { name: "登记案卷" }).click();

  const form = page.getByRole("dialog");
  const words = `井盖缺失 ${Date.now()}`;
  await form.getByLabel("类别").selectOption({ index: 2 });
  await form.getByLabel("情况说明").fill(words);
  await form.getByLabel("社区/村").selectOption({ index: 1 });
  const grid = form.getByLabel("所在网格");
  await expect(grid).toBeEnabled();
  await grid.selectOption({ index: 1 });
  await expect(form.getByLabel("经度")).not.toHaveValue("");
  await form.getByRole("button", { name: "登记", exact: true }).click();

  const inspector = page.getByRole("region", { name: "案卷详情" });
  await expect(inspector.getByRole("heading", { name: words })).toBeVisible();
  await inspector.getByRole("button", { name: "立案", exact: true }).click();
  await page.getByRole("button", { name: "确认立案" }).click();
  await expect(inspector.getByText("已立案").first()).toBeVisible();

  // The ranking has ticked whom it proposes, and says why.
  const suggested = inspector.getByRole("group", { name: "建议承办" });
  const proposed = suggested.getByRole("checkbox", { checked: true });
  await expect(proposed).toHaveCount(1);
  await expect(suggested.getByText(/在手 \d+/).first()).toBeVisible();
  await proposed.press("Space");
  await inspector.getByRole("button", { name: "派遣给 0 个单位" }).click();
  await expect(page.getByText("请先勾选承办单位")).toBeVisible();
  await suggested.getByRole("checkbox").first().press("Space");
  await expect(inspector.getByRole("button", { name: "派遣给 1 个单位" })).toBeVisible();
  await page.keyboard.press("d");
  await expect(inspector.getByText("已派遣").first()).toBeVisible();
  await expect(inspector.getByRole("listitem").filter({ hasText: "直办" })).toHaveCount(1);
});

test("who comes second learns who was first, keeps what was typed, and can submit again (R02)", async ({
  page,
  context,
  browser,
  playwright,
  baseURL,
}) => {
  await signInAs(context.request, "commander");
  const url = baseURL ?? "";
  const place = await placeOfCase(await playwright.request.newContext({ baseURL: url }));
  const id = await registeredCase(context.request, url, place);
  const choices = (await (await context.request.get(`/api/incidents/${id}/assignees`)).json()) as {
    items: { assignee: string; name: string }[];
  };
  const [first] = choices.items as [{ assignee: string; name: string }];

  await page.goto(`/command?case=${id}`);
  const inspector = page.getByRole("region", { name: "案卷详情" });
  const suggested = inspector.getByRole("group", { name: "建议承办" });
  await expect(suggested.getByRole("checkbox", { checked: true }).first()).toBeVisible();
  await inspector.getByLabel("备注").fill("请今天处理");

  const other = await browser.newContext({ baseURL: baseURL ?? "" });
  await signInAs(other.request, "commander");
  const faster = await other.request.post(`/api/incidents/${id}/transitions`, {
    data: { action: "dispatch", assignee: first.assignee },
    headers: { "if-match": '"2"', origin: baseURL ?? "" },
  });
  expect(faster.status()).toBe(200);
  await other.close();

  const told = inspector.getByText(/先一步办理了“派遣”/);
  await expect(told).toContainText(first.name);
  await expect(inspector.getByText("已派遣").first()).toBeVisible();
  // Nobody is sent by a choice that was made for another state of the case; what was written stays.
  await expect(inspector.getByRole("button", { name: "改派给 0 个单位" })).toBeVisible();
  await suggested.getByRole("checkbox", { disabled: false }).last().press("Space");
  await expect(inspector.getByLabel("备注")).toHaveValue("请今天处理");
});

test("what was typed stays when the place is outside every grid", async ({ page, context }) => {
  await signInAs(context.request, "commander");
  await page.goto("/command?new=1");
  const form = page.getByRole("dialog");
  await form.getByLabel("类别").selectOption({ index: 2 });
  await form.getByLabel("情况说明").fill("位置填错的案卷");
  await form.getByLabel("经度").fill("10");
  await form.getByLabel("纬度").fill("10");
  await form.getByRole("button", { name: "登记", exact: true }).click();
  await expect(form.getByRole("alert")).toContainText("不在您的管辖范围");
  await expect(form.getByLabel("情况说明")).toHaveValue("位置填错的案卷");
});

test("tab, filters and selection are in the address, and keys walk the queue", async ({ page, context }) => {
  await signInAs(context.request, "commander");
  await page.goto("/command");
  await page.getByRole("tab", { name: "处置中" }).click();
  await expect(page).toHaveURL(/tab=handling/);
  // The address may change a moment before the list does; a key pressed in between would walk the list before.
  await expect(page.getByRole("tab", { name: "处置中" })).toHaveAttribute("aria-selected", "true");
  await expect(page.getByRole("listbox").getByRole("option").first()).toBeVisible();
  await page.keyboard.press("j");
  await expect(page).toHaveURL(/case=\d+/);
  await expect(page.getByRole("region", { name: "案卷详情" })).toBeVisible();
  const address = page.url();
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/case=/);
  await page.goto(address);
  await expect(page.getByRole("listbox").getByRole("option", { selected: true })).toBeVisible();
});
