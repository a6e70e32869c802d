import { type APIRequestContext, expect, test } from "@playwright/test";
import { placeOfCase } from "./place-of-case";
import { signInAs } from "./sign-in";

let origin = "";

async function step(request: APIRequestContext, id: string, data: object): Promise<void> {
  const { revision } = (await (await request.get(`/api/incidents/${id}`)).json()) as { revision: number };
  const headers = { origin, "if-match": `"${revision}"` };
  expect((await request.post(`/api/incidents/${id}/transitions`, { data, headers })).status()).toBe(200);
}

test("a dispute is mediated from acceptance to the visit, with its parties sealed", async ({
  page,
  context,
  playwright,
  baseURL,
}) => {
  test.setTimeout(240_000);
  origin = baseURL ?? "";
  const position = await placeOfCase(await playwright.request.newContext({ baseURL: origin }));
  await signInAs(context.request, "commander");
  const data = { category: "07001", description: `楼道堆物引起争执 ${Date.now()}`, position, source: "window" };
  const made = await context.request.post("/api/incidents", { data, headers: { origin } });
  expect(made.status()).toBe(201);
  const { id } = (await made.json()) as { id: string };
  await step(context.request, id, { action: "register" });
  const { departmentCode } = await test.step("the department's own code", async () => {
    await signInAs(context.request, "department");
    const me = (await (await context.request.get("/api/me")).json()) as { user: { departmentCode: string } };
    await signInAs(context.request, "commander");
    return me.user;
  });
  await step(context.request, id, { action: "dispatch", assignee: departmentCode });
  await signInAs(context.request, "department");
  await step(context.request, id, { action: "accept" });
  await step(context.request, id, { action: "start" });

  await page.goto(`/command?case=${id}`);
  const block = page.getByRole("region", { name: "矛盾纠纷调解" });
  const dialog = page.getByRole("dialog");
  const take = async (name: string, note: string, outcome?: string): Promise<void> => {
    await block.getByRole("button", { name, exact: true }).click();
    if (outcome) await dialog.getByRole("combobox").selectOption({ label: outcome });
    await dialog.getByRole("textbox").last().fill(note);
    await dialog.getByRole("button", { name, exact: true }).click();
    await expect(dialog).toHaveCount(0);
  };
  await expect(block.getByText("未受理")).toBeVisible();
  // What is not settled cannot be fed back.
  await expect(page.getByRole("button", { name: "反馈结果" })).toHaveCount(0);

  await block.getByRole("button", { name: "登记当事人" }).click();
  await block.getByLabel("姓名").fill("上官和解");
  await block.getByLabel("电话").fill("19987654321");
  await block.getByRole("button", { name: "加密保存" }).click();
  await expect(block.getByRole("list", { name: "当事人" })).toContainText("上官**");
  await expect(page.getByText("上官和解")).toHaveCount(0);
  await block.getByRole("button", { name: "查看联系方式" }).click();
  await dialog.getByRole("textbox").fill("约定调解时间");
  await dialog.getByRole("button", { name: "查看", exact: true }).click();
  await expect(block.getByText("19987654321")).toBeVisible();

  await take("受理", "");
  await take("调解", "双方到社区面谈", "继续调解");
  await take("达成协议", "三日内清理楼道", "书面协议");
  await take("确认", "", "双方签字确认");
  await expect(block.getByText("已确认，待回访")).toBeVisible();
  await expect(page.getByRole("button", { name: "反馈结果" })).toBeVisible();
  await take("回访", "楼道已清理", "已履行");
  await expect(block.getByText("已回访")).toBeVisible();
  await expect(block.getByRole("list", { name: "调解记录" }).getByRole("listitem")).toHaveCount(5);
});
