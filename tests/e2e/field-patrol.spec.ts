import { expect, test } from "@playwright/test";
import { signInAs } from "./sign-in";

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, permissions: ["geolocation"] });

test("a grid leader plans a round, walks it, and sees all that is stored", async ({ page, context }) => {
  await context.setGeolocation({ longitude: 118.25, latitude: 30.91, accuracy: 8 });
  await signInAs(context.request, "gridleader");
  await page.goto("/field");
  await page.getByRole("button", { name: "安排巡查" }).click();
  await page.getByRole("button", { name: "排路线" }).click();
  await expect(page.getByRole("button", { name: "开始巡查" })).toBeVisible();
  await expect(page.getByText(/已是最短|比最短路线最多长/)).toBeVisible();
  const id = new URL(page.url()).searchParams.get("patrol") ?? "";
  const gpx = await context.request.get(`/api/patrols/${id}.gpx`);
  expect(gpx.headers()["content-type"]).toContain("application/gpx+xml");

  await page.getByRole("button", { name: "开始巡查" }).click();
  await expect(page.getByText("只留走过的街道和签到，不留行走轨迹")).toBeVisible();
  const manual = page.getByRole("button", { name: "手动" });
  if (await manual.isVisible()) {
    await manual.click();
    await page.getByLabel("原因").fill("院内信号差");
    await page.getByRole("button", { name: "确定", exact: true }).click();
    await expect(page.getByRole("dialog")).toBeHidden();
  }
  // A killed page: the walk goes on where it was.
  await page.reload();
  await page.getByRole("button", { name: "结束巡查" }).click();
  const sent = page.waitForRequest((request) => request.url().endsWith(`/api/patrols/${id}/report`));
  await page.getByRole("dialog").getByRole("button", { name: "结束巡查" }).click();
  const body = (await sent).postData() ?? "";
  // No position leaves the phone: neither a field for one, nor the place it was at.
  expect(Object.keys(JSON.parse(body) as object).sort()).toEqual(
    ["checkIns", "coveredRoadIds", "coveredShare", "endedAt", "startedAt"].sort(),
  );
  expect(body).not.toContain("118.25");
  await expect(page.getByRole("heading", { name: "系统保存的全部内容" })).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem("fangge-patrol-run"))).toBeNull();
});

test("three walk a grid together, each a round of their own", async ({ page, context }) => {
  await signInAs(context.request, "gridleader");
  await page.goto("/field?patrol=new");
  await page.getByRole("button", { name: "3 人" }).click();
  await expect(page.getByText("每条街归一个人走，各路长短相近")).toBeVisible();
  await page.getByRole("button", { name: "排路线" }).click();
  const party = page.getByRole("navigation", { name: "同批各路" });
  await expect(party.getByRole("button")).toHaveCount(3);
  await expect(party.getByRole("button", { name: /第 1 路/ })).toHaveAttribute("aria-current", "page");
  const first = new URL(page.url()).searchParams.get("patrol");
  await party.getByRole("button", { name: /第 3 路.*待认领/ }).click();
  await expect(party.getByRole("button", { name: /第 3 路/ })).toHaveAttribute("aria-current", "page");
  await expect.poll(() => new URL(page.url()).searchParams.get("patrol")).not.toBe(first);
  await page.getByRole("button", { name: "关闭" }).first().click();
  await expect(page.getByText(/第 2 路，共 3 路/)).toBeVisible();
});
