import { type APIRequestContext, expect, test } from "@playwright/test";
import { placeOfCase } from "./place-of-case";
import { signInAs } from "./sign-in";

interface Made {
  id: string;
  number: string;
}

async function registered(request: APIRequestContext, origin: string, data: object): Promise<Made> {
  const made = (await (await request.post("/api/incidents", { data, headers: { origin } })).json()) as Made;
  const headers = { origin, "if-match": '"1"' };
  const step = { data: { action: "register" }, headers };
  expect((await request.post(`/api/incidents/${made.id}/transitions`, step)).status()).toBe(200);
  return made;
}

test("a case is split at the desk; it is closed after its parts, and a part leads back to it", async ({
  page,
  context,
  playwright,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const origin = baseURL ?? "";
  const position = await placeOfCase(await playwright.request.newContext({ baseURL: origin }));
  await signInAs(context.request, "commander");
  const words = `路面塌陷，旁边路灯不亮 ${Date.now()}`;
  const whole = await registered(context.request, origin, { category: "01002", description: words, position });

  await page.goto(`/command?case=${whole.id}`);
  const inspector = page.getByRole("region", { name: "案卷详情" });
  await inspector.getByRole("button", { name: "拆分案卷" }).click();
  const dialog = page.getByRole("dialog", { name: `拆分 ${whole.number}` });
  const split = dialog.getByRole("button", { name: "拆成 2 件" });
  await expect(split).toBeDisabled();
  const first = dialog.getByRole("group", { name: "第 1 部分" });
  const second = dialog.getByRole("group", { name: "第 2 部分" });
  await first.getByLabel("情况说明").fill("路面塌陷");
  await second.getByLabel("类别").selectOption({ index: 3 });
  await second.getByLabel("情况说明").fill("路灯不亮");
  await split.click();
  await expect(page.getByText("已拆分为 2 件案卷")).toBeVisible();

  const family = inspector.locator("section").filter({ has: page.getByRole("heading", { name: /^拆分与上下级/ }) });
  await expect(family.getByRole("listitem")).toHaveCount(2);
  await expect(family.getByText("已结 0/2")).toBeVisible();
  await expect(family.getByText("全部子案卷结案后，本案卷才能结案。")).toBeVisible();
  await expect(inspector.getByRole("button", { name: "结案", exact: true })).toHaveCount(0);

  // One part is void: the parent says so, and a part leads back to it.
  await family.getByRole("button", { name: /路灯不亮/ }).click();
  await expect(inspector.getByRole("heading", { name: "路灯不亮" })).toBeVisible();
  await expect(family.getByText("上级案卷")).toBeVisible();
  await family.getByRole("button", { name: new RegExp(words) }).click();
  await expect(inspector.getByRole("heading", { name: words })).toBeVisible();
  const read = async <T>(id: string) => (await (await context.request.get(`/api/incidents/${id}`)).json()) as T;
  for (const { id } of (await read<{ parts: Made[] }>(whole.id)).parts) {
    const { revision } = await read<{ revision: number }>(id);
    const data = { action: "void", reason: "重复上报" };
    const headers = { origin, "if-match": `"${revision}"` };
    expect((await context.request.post(`/api/incidents/${id}/transitions`, { data, headers })).status()).toBe(200);
  }
  await expect(family.getByText("已结 2/2")).toBeVisible();
  await expect(inspector.getByRole("button", { name: "结案", exact: true })).toBeVisible();
});

test("a case is put under another that lies near by, and taken out again", async ({
  page,
  context,
  playwright,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const origin = baseURL ?? "";
  const position = await placeOfCase(await playwright.request.newContext({ baseURL: origin }));
  await signInAs(context.request, "commander");
  const mark = Date.now();
  const parent = await registered(context.request, origin, {
    ...{ category: "01002", description: `整条街积水 ${mark}`, position },
  });
  const child = await registered(context.request, origin, {
    category: "01002",
    description: `井盖冒水 ${mark}`,
    position,
  });

  await page.goto(`/command?case=${child.id}`);
  const inspector = page.getByRole("region", { name: "案卷详情" });
  await inspector.getByRole("button", { name: "归入其他案卷" }).click();
  const dialog = page.getByRole("dialog", { name: `将 ${child.number} 归入其他案卷` });
  await dialog.getByLabel("查找上级案卷").fill(String(mark));
  await dialog.getByRole("radio", { name: new RegExp(parent.number) }).check();
  await dialog.getByLabel("说明").fill("同一处积水");
  await dialog.getByRole("button", { name: "归入", exact: true }).click();
  await expect(page.getByText(`${child.number} 已归入 ${parent.number}`)).toBeVisible();

  const family = inspector.locator("section").filter({ has: page.getByRole("heading", { name: /^拆分与上下级/ }) });
  await family.getByRole("button", { name: new RegExp(parent.number) }).click();
  await expect(inspector.getByRole("heading", { name: `整条街积水 ${mark}` })).toBeVisible();
  await expect(family.getByText("已结 0/1")).toBeVisible();
  await family.getByRole("button", { name: new RegExp(child.number) }).click();
  await family.getByRole("button", { name: "移出" }).click();
  await expect(family.getByText("上级案卷")).toHaveCount(0);
  await expect(inspector.getByRole("button", { name: "归入其他案卷" })).toBeVisible();
});
