import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";
import { placeOfCase } from "./place-of-case";
import { signInAs } from "./sign-in";

test("an alert whose receiver fails is tried again, and the log shows each attempt and when the next is due", async ({
  page,
  context,
  browser,
  playwright,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const origin = baseURL ?? "";
  const taken: IncomingHttpHeaders[] = [];
  const receiver = createServer((request, response) => {
    taken.push(request.headers);
    request.resume();
    response.writeHead(taken.length === 1 ? 500 : 204).end();
  });
  await new Promise<void>((listening) => receiver.listen(0, "127.0.0.1", listening));
  const { port } = receiver.address() as AddressInfo;
  const [rule, target] = [`供水预警 ${Date.now()}`, `市平台 ${Date.now()}`];

  await signInAs(context.request, "admin");
  await page.goto("/admin?view=alerts");
  await page.getByRole("button", { name: "添加渠道" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("名称").fill(target);
  await dialog.getByLabel("接收地址").fill(`http://127.0.0.1:${port}/alerts`);
  await dialog.getByRole("button", { name: "添加", exact: true }).click();
  await expect(dialog.getByText("签名密钥，请立即保存，此后不再显示：")).toBeVisible();
  await dialog.getByRole("button", { name: "关闭" }).last().click();

  await page.getByRole("button", { name: "新建规则" }).click();
  await dialog.getByLabel("名称").fill(rule);
  await dialog.getByLabel("等级").selectOption("4");
  await dialog.getByRole("checkbox", { name: new RegExp(target) }).check();
  await dialog.getByRole("button", { name: "保存" }).click();
  const row = page.getByRole("region", { name: "预警规则" }).getByRole("listitem").filter({ hasText: rule });
  await expect(row).toBeVisible();

  const commander = await browser.newContext({ baseURL: origin });
  await signInAs(commander.request, "commander");
  const place = await placeOfCase(await playwright.request.newContext({ baseURL: origin }));
  const data = { category: "01002", description: "供水主管爆裂", position: place, source: "hotline", severity: 4 };
  expect((await commander.request.post("/api/incidents", { data, headers: { origin } })).status()).toBe(201);
  await commander.close();

  const log = page.getByRole("region", { name: "投递记录" });
  const delivery = log.getByRole("listitem").filter({ hasText: `${rule} → ${target}` });
  await expect(delivery.getByText("等待重试")).toBeVisible();
  await delivery.getByText(rule).click();
  await expect(delivery.getByText("对方返回错误 500")).toBeVisible();
  await expect(delivery.getByText(/^第 2 次尝试（最多 9 次）定于 \d\d:\d\d:\d\d$/)).toBeVisible();

  await expect(delivery.getByText("已送达")).toBeVisible();
  await expect(delivery.getByText("成功 204")).toBeVisible();
  await expect(delivery.getByText(/定于/)).toHaveCount(0);
  expect(taken.map((headers) => headers["webhook-id"])).toEqual([taken[0]?.["webhook-id"], taken[0]?.["webhook-id"]]);
  expect(taken[0]?.["webhook-id"]).toBeTruthy();
  await expect(
    page.getByRole("region", { name: "外部渠道" }).getByRole("listitem").filter({ hasText: target }),
  ).toContainText("已送达");

  // No alert of the other tests goes out to a receiver that is no more.
  await row.getByRole("button", { name: "修改" }).click();
  await dialog.getByRole("button", { name: "删除" }).click();
  await expect(row).toHaveCount(0);
  receiver.close();
});
