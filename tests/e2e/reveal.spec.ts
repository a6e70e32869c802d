import { expect, test } from "@playwright/test";
import { signInAs } from "./sign-in";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test("a grid leader reveals one household for a reason, and the auditor sees who and why", async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await signInAs(context.request, "gridleader");
  await page.goto("/field?tab=households");
  await page.locator("summary").first().click();
  const door = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("button", { name: "查看", disabled: false }) })
    .first();
  await expect(door).toContainText("**");
  await door.getByRole("button", { name: "查看" }).click();

  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "查看", exact: true }).click();
  await expect(dialog.getByText("至少 4 字")).toBeVisible();
  const reason = `核对登记 ${Date.now()}`;
  await dialog.getByLabel("查看理由").fill(reason);
  await dialog.getByRole("button", { name: "查看", exact: true }).click();
  await expect(page.getByRole("button", { name: /秒后遮盖/ })).toBeVisible();
  await page.getByRole("button", { name: /秒后遮盖/ }).click();
  await expect(page.getByRole("button", { name: /秒后遮盖/ })).toHaveCount(0);

  const office = await browser.newContext({ baseURL: baseURL ?? "", locale: "zh-CN" });
  await signInAs(office.request, "auditor");
  const log = await office.newPage();
  await log.goto("/audit?action=household.reveal");
  await expect(log.getByRole("row").filter({ hasText: reason })).toContainText("查看住户");
  await log.getByRole("button", { name: "校验" }).click();
  await expect(log.getByText("日志完整，未发现改动")).toBeVisible();
  // Nothing of the young demo city is old enough to be gone.
  await log.getByRole("button", { name: "查看", exact: true }).click();
  await expect(log.getByText("还没有到期清除的记录。")).toBeVisible();
  await office.close();
});

test.describe("on a desk screen", () => {
  test.use({ viewport: { width: 1600, height: 900 }, hasTouch: false });

  test("the command centre asks for one door at an open case, and what it saw is on record", async ({
    page,
    context,
    browser,
    baseURL,
  }) => {
    const leader = await browser.newContext({ baseURL: baseURL ?? "" });
    await signInAs(leader.request, "gridleader");
    const { items } = (await (await leader.request.get("/api/households?limit=50")).json()) as {
      items: { id: string; address: string; stairwell: number; contact: { phone: string | null } | null }[];
    };
    // Other tests put households on record that have no telephone.
    const household = items.find(({ contact }) => contact?.phone)!;
    const shown = await leader.request.post(`/api/households/${household.id}/reveal`, { data: { reason: "核对门牌" } });
    const { room } = (await shown.json()) as { room: string };
    await leader.close();

    await signInAs(context.request, "commander");
    const search = await context.request.get(`/api/search?text=${encodeURIComponent(household.address)}`);
    const { addresses } = (await search.json()) as { addresses: { name: string; position: [number, number] }[] };
    const position = addresses.find(({ name }) => name === household.address)?.position;
    const created = await context.request.post("/api/incidents", {
      data: { category: "01002", description: "楼内漏水", address: household.address, position },
    });
    expect(created.status()).toBe(201);
    const { id } = (await created.json()) as { id: string };

    await page.goto(`/command?case=${id}`);
    const block = page.getByRole("region", { name: "案卷详情" });
    await block.getByRole("button", { name: "查看这一户" }).click();
    await block.getByLabel("单元").fill(String(household.stairwell));
    await block.getByLabel("门牌").fill("不存在");
    await block.getByRole("button", { name: "查找" }).click();
    await expect(block.getByText("登记中没有这个门牌。")).toBeVisible();
    await block.getByLabel("门牌").fill(room);
    await block.getByRole("button", { name: "查找" }).click();
    await expect(block.getByRole("status")).toContainText("**");
    await block.getByRole("button", { name: "查看", exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("查看理由").fill("楼内漏水，联系住户");
    await dialog.getByRole("button", { name: "查看", exact: true }).click();
    await expect(block.getByText(/秒后遮盖/)).toBeVisible();
    await expect(block.getByRole("status").first()).toContainText(room);
    const audit = await context.request.get("/api/audit?action=household.reveal");
    expect(await audit.text()).toContain("楼内漏水，联系住户");
  });
});
