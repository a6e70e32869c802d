import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { signInAs } from "./sign-in";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

interface Household {
  id: string;
  gridCode: string;
  tenancy: string;
  contact: { name: string } | null;
}

async function openHousehold(page: Page, context: BrowserContext): Promise<Household> {
  await signInAs(context.request, "gridleader");
  const { items } = (await (await context.request.get("/api/households?limit=200")).json()) as { items: Household[] };
  const household = items.find(({ contact, tenancy }) => contact !== null && tenancy !== "vacant");
  expect(household).toBeDefined();
  // A sheet is looked at here; the printer is the browser's own affair.
  await page.addInitScript(() => {
    window.print = () => {
      window.dispatchEvent(new Event("beforeprint"));
      document.documentElement.setAttribute("data-printed", "");
    };
  });
  await page.goto(`/field?tab=households&grid=${household!.gridCode}&household=${household!.id}`);
  await expect(page.getByRole("heading", { name: "更正登记" })).toBeVisible();
  return household!;
}

/** What stands on paper. */
async function paper(page: Page): Promise<string> {
  await expect(page.locator("html[data-printed]")).toBeAttached();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("更正登记")).toBeHidden();
  // Ink on white paper.
  await expect(page.locator("[data-print-sheet]")).toHaveCSS("color", "rgb(18, 22, 30)");
  const text = await page.locator("[data-print-sheet]").innerText();
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => {
    window.dispatchEvent(new Event("afterprint"));
    document.documentElement.removeAttribute("data-printed");
  });
  // On the screen nothing of it is left.
  await expect(page.locator("[data-print-sheet]")).toHaveCount(0);
  return text;
}

test("a resident's copy is given for a reason, printed whole, saved nowhere, and stands among who looked (P11)", async ({
  page,
  context,
}) => {
  const household = await openHousehold(page, context);
  const saved: string[] = [];
  page.on("download", (file) => saved.push(file.suggestedFilename()));
  await page.getByRole("button", { name: "索取副本" }).click();
  await page.getByRole("button", { name: "办结", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "打印副本" }).click();
  await expect(dialog.getByText("至少 4 字")).toBeVisible();
  await dialog.getByRole("button", { name: "本人到社区领取" }).click();
  await dialog.getByRole("button", { name: "打印副本" }).click();
  await expect(page.getByText(/打印内容 \d+ 秒后清除/)).toBeVisible();
  const copy = await paper(page);
  expect(copy).toContain("住户登记信息副本");
  expect(copy).toContain("社区服务");
  expect(copy).toMatch(/常住户|租住户/);
  expect(copy).not.toMatch(/\*\*|community-service/);
  expect(saved).toEqual([]);

  await page.getByRole("button", { name: "查看记录" }).click();
  await expect(page.getByText("住户行使权利 · 本人到社区领取").first()).toBeVisible();
  await page.getByRole("button", { name: "打印给住户" }).click();
  const looks = await paper(page);
  expect(looks).toContain("住户信息查阅与更改记录");
  expect(looks).toContain("本人到社区领取");
  expect(looks).not.toMatch(/resident-rights|community-service|副本含/);
  expect(looks).not.toContain("住户登记信息副本");
  await page.getByRole("button", { name: "清除", exact: true }).click();
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(page.locator("[data-print-sheet]")).toHaveCount(0);

  const requests = await context.request.get("/api/resident-requests");
  const { items } = (await requests.json()) as { items: { householdId: string; status: string; reason: string }[] };
  expect(items.filter(({ householdId }) => householdId === household.id)).toMatchObject([
    { status: "done", reason: "本人到社区领取" },
  ]);
});

test("a correction says at once that there is no network, and keeps what was typed", async ({ page, context }) => {
  await openHousehold(page, context);
  await context.setOffline(true);
  await page.getByLabel("18–59").fill("2");
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByText("网络不通，未能送达。您填写的内容仍在，恢复后可重试。")).toBeVisible();
  await expect(page.getByLabel("18–59")).toHaveValue("2");
});
