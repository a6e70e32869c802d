import { expect, type Page, test } from "@playwright/test";
import { signInAs } from "./sign-in";

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, permissions: ["geolocation"] });

interface Planned {
  id: string;
  route: { stops: { key: string }[] };
  plates: { stop: string }[];
}

/** A round whose first stop has a plate, begun. */
async function walking(page: Page) {
  const { request } = page.context();
  await signInAs(request, "gridleader");
  const grids = (await (await request.get("/api/households?limit=1")).json()) as { items: { gridCode: string }[] };
  const answer = await request.post("/api/patrols", {
    data: { gridCode: grids.items[0]?.gridCode, mode: "stops", stops: ["hazard", "place"] },
  });
  const patrol = (await answer.json()) as Planned;
  const read = await request.get(`/api/patrols/${patrol.id}/plates`);
  const { items } = (await read.json()) as { items: { stop: string; code: string; text: string }[] };
  const plate = items.find(({ stop }) => stop === patrol.route.stops[0]?.key);
  await page.goto(`/field?patrol=${patrol.id}`);
  await page.getByRole("button", { name: "开始巡查" }).click();
  await page.getByRole("button", { name: "扫站点牌" }).click();
  return { patrol, plate };
}

test("a stop is checked in at by the number on its plate, and the report tells that apart", async ({
  page,
  context,
}) => {
  await context.setGeolocation({ longitude: 118.25, latitude: 30.91, accuracy: 8 });
  const { patrol, plate } = await walking(page);
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("或输入牌上的编号").fill("K7QM-2V9D");
  await dialog.getByRole("button", { name: "确定" }).click();
  await expect(dialog.getByRole("alert")).toHaveText("编号与这一站不符");
  await context.setOffline(true);
  await dialog.getByLabel("或输入牌上的编号").fill((plate?.code ?? "").toLowerCase());
  await dialog.getByRole("button", { name: "确定" }).click();
  await expect(dialog).toBeHidden();
  await context.setOffline(false);
  await page.getByRole("button", { name: "结束巡查" }).click();
  const sent = page.waitForResponse((response) => response.url().endsWith(`/api/patrols/${patrol.id}/report`));
  await page.getByRole("dialog").getByRole("button", { name: "结束巡查" }).click();
  expect((await sent).status()).toBe(201);
  await expect(page.getByText("扫码 1")).toBeVisible();
});

test("where the browser reads QR codes, a photo of the plate is enough", async ({ page, context }) => {
  await context.setGeolocation({ longitude: 118.25, latitude: 30.91, accuracy: 8 });
  // Chromium on Linux has no reader of its own; what it would find is handed over, the rest is ours.
  await page.addInitScript(() => {
    const scope = window as unknown as { plateText: string; BarcodeDetector: unknown };
    scope.BarcodeDetector = class {
      detect = () => Promise.resolve(scope.plateText ? [{ rawValue: scope.plateText }] : []);
    };
  });
  const { plate } = await walking(page);
  const dialog = page.getByRole("dialog");
  const picture = { name: "plate.png", mimeType: "image/png", buffer: await page.screenshot() };
  await dialog.locator("input[type=file]").setInputFiles(picture);
  await expect(dialog.getByRole("alert")).toContainText("没有找到二维码");
  await page.evaluate((text) => Object.assign(window, { plateText: text }), "FG1 place:999999 K7QM2V9D");
  await dialog.locator("input[type=file]").setInputFiles(picture);
  await expect(dialog.getByRole("alert")).toHaveText("编号与这一站不符");
  await page.evaluate((text) => Object.assign(window, { plateText: text }), plate?.text ?? "");
  await dialog.locator("input[type=file]").setInputFiles(picture);
  await expect(dialog).toBeHidden();
});
