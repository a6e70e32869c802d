import { expect, test } from "@playwright/test";
import { watchPage } from "./page-watch";
import { signInAs } from "./sign-in";

test.use({ viewport: { width: 3840, height: 2160 } });

test("a wall opens by its token, hears of a new case, and shuts when the token is revoked", async ({
  page,
  playwright,
  baseURL,
}) => {
  const url = baseURL ?? "";
  const admin = await playwright.request.newContext({ baseURL: url });
  await signInAs(admin, "admin");
  const account = { username: `hall-${Date.now()}`, password: "not-used-to-sign-in", name: "一楼大厅", role: "wall" };
  const { id: userId } = (await (
    await admin.post("/api/users", { data: { ...account, scopes: ["990102"] } })
  ).json()) as { id: string };
  const { id, token } = (await (await admin.post("/api/tokens", { data: { userId, name: "大厅" } })).json()) as {
    id: string;
    token: string;
  };

  const seen = watchPage(page, url);
  await page.goto(`/wall#token=${token}`);
  await expect(page).toHaveURL(/\/wall$/);
  const open = page.getByTestId("wall-open");
  await expect(open).toHaveText(/^\d/);
  await page.keyboard.press(" ");
  await expect(page.getByText("已暂停")).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("[aria-current=step]")).toHaveText("热点");

  const before = Number((await open.innerText()).replace(/\D/g, ""));
  const commander = await playwright.request.newContext({ baseURL: url });
  await signInAs(commander, "commander");
  const { items } = (await (await commander.get("/api/incidents?limit=1")).json()) as {
    items: { position: number[] }[];
  };
  const description = "门口的名字不能上墙";
  const data = { category: "01002", severity: 4, description, position: items[0]?.position };
  expect((await commander.post("/api/incidents", { data })).status()).toBe(201);
  await expect.poll(async () => Number((await open.innerText()).replace(/\D/g, ""))).toBe(before + 1);
  await expect(page.getByText(description)).toHaveCount(0);
  await page.screenshot({ path: "test-results/wall.png" });

  expect((await admin.delete(`/api/tokens/${id}`)).status()).toBe(204);
  await expect(page.getByLabel("大屏令牌")).toBeVisible();
  expect(seen).toEqual({ foreign: [], violations: [], thrown: [] });
  await Promise.all([admin.dispose(), commander.dispose()]);
});
