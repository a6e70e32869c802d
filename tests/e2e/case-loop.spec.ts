import { expect, test } from "@playwright/test";
import { signInAs } from "./sign-in";

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

  await inspector.getByRole("button", { name: "派遣", exact: true }).click();
  const dispatch = page.getByRole("dialog");
  await dispatch.getByRole("button", { name: "确认派遣" }).click();
  await expect(dispatch.getByText("请填写此项")).toBeVisible();
  await dispatch.getByRole("radio").first().check();
  await dispatch.getByRole("button", { name: "确认派遣" }).click();
  await expect(inspector.getByText("已派遣").first()).toBeVisible();
  await expect(inspector.getByRole("listitem")).toHaveCount(3);
});

test("who comes second learns who was first, keeps what was typed, and can submit again (R02)", async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await signInAs(context.request, "commander");
  const { items } = (await (await context.request.get("/api/incidents?status=registered&limit=1")).json()) as {
    items: { id: string; revision: number }[];
  };
  const [{ id, revision }] = items as [{ id: string; revision: number }];
  const choices = (await (await context.request.get(`/api/incidents/${id}/assignees`)).json()) as {
    items: { assignee: string; name: string }[];
  };
  const [first] = choices.items as [{ assignee: string; name: string }];

  await page.goto(`/command?case=${id}`);
  const inspector = page.getByRole("region", { name: "案卷详情" });
  await inspector.getByRole("button", { name: "派遣", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio").last().check();
  await dialog.getByLabel("备注").fill("请今天处理");

  const other = await browser.newContext({ baseURL: baseURL ?? "" });
  await signInAs(other.request, "commander");
  const faster = await other.request.post(`/api/incidents/${id}/transitions`, {
    data: { action: "dispatch", assignee: first.assignee },
    headers: { "if-match": `"${revision}"` },
  });
  expect(faster.status()).toBe(200);
  await other.close();

  await dialog.getByRole("button", { name: "确认派遣" }).click();
  await expect(dialog.getByRole("alert")).toContainText("先一步办理了“派遣”");
  await expect(dialog.getByRole("alert")).toContainText(first.name);
  await expect(dialog.getByLabel("备注")).toHaveValue("请今天处理");
  await expect(dialog.getByRole("radio").last()).toBeChecked();
  await dialog.getByRole("button", { name: "确认派遣" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(inspector.getByText("请今天处理")).toBeVisible();
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
