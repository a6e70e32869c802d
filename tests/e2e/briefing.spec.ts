import { expect, test } from "@playwright/test";
import { signInAs } from "./sign-in";

interface CameraPage {
  items: { position: [number, number] }[];
}

test("a leader steps through a briefing, switches a camera off, sees the delta and prints", async ({
  page,
  context,
}) => {
  test.setTimeout(240_000);
  await signInAs(context.request, "leader");
  const run = async () =>
    ((await (await context.request.get("/api/coverage/run")).json()) as { status: string }).status;
  await expect.poll(run, { timeout: 60_000 }).toBe("done");
  const { items } = (await (await context.request.get("/api/cameras?status=online&limit=50")).json()) as CameraPage;
  const [lng, lat] = items[0]!.position;
  const place = `@${lng.toFixed(5)},${lat.toFixed(5)},16.5`;
  const scene = (key: string, title: string) => ({
    key,
    title,
    note: "路口两侧看得到，背街看不到。",
    view: {
      at: place,
      on: ["views", "cameras"],
      grid: null,
    },
    grids: [],
    changes: [],
  });
  const made = await context.request.post("/api/coverage/briefings", {
    data: { name: "周一汇报", scenes: [scene("a", "现状"), scene("b", "盲区")] },
  });
  expect(made.status()).toBe(201);
  const { id } = (await made.json()) as { id: string };

  await page.goto(`/coverage?tool=briefing&briefing=${id}`);
  await page.getByRole("button", { name: "放映", exact: true }).click();
  await expect(page.getByRole("heading", { name: "现状" })).toBeVisible();
  await expect(page.getByText(/数字冻结于/)).toBeVisible();
  // A remote clicker sends PageDown and PageUp.
  await page.keyboard.press("PageDown");
  await expect(page.getByRole("heading", { name: "盲区" })).toBeVisible();
  await expect(page.getByText("2 / 2", { exact: true })).toBeVisible();
  await page.keyboard.press("PageUp");
  await expect(page.getByRole("heading", { name: "现状" })).toBeVisible();

  const canvas = page.locator("canvas.maplibregl-canvas");
  await expect(page.getByText("正在打开地图")).toHaveCount(0);
  // A click on a map that is still moving stops it where it is.
  await expect.poll(() => new URL(page.url()).searchParams.get("at")).toBe(place);
  // Several cameras may share the pole: any of them can be switched off.
  const off = page.getByRole("button", { name: "停用" });
  await expect(async () => {
    const box = (await canvas.boundingBox())!;
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect(off).toBeVisible({ timeout: 1_500 });
  }).toPass({ timeout: 60_000 });
  await off.click();
  const delta = page.getByRole("table", { name: "变化" });
  await expect(delta.getByRole("row", { name: /公共区域/ })).toContainText("→");

  await page.getByRole("button", { name: "打印这一幕" }).click();
  await expect(page.getByText("已绘好")).toBeVisible({ timeout: 60_000 });
  // Another paper, and back before it is drawn: the sheet has a picture, and one.
  await page.getByRole("button", { name: "A3" }).click();
  await page.getByRole("button", { name: "A4" }).click();
  await expect(page.getByText("已绘好")).toBeVisible({ timeout: 60_000 });
  // The picture file is made anew from what was drawn.
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "PNG" }).click();
  expect((await saved).suggestedFilename()).toBe("现状.png");
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  const sheet = page.locator("[data-print-sheet] article");
  await expect(sheet).toBeVisible();
  await expect(sheet.getByRole("heading", { name: "现状" })).toBeVisible();
  await expect(sheet.getByText(/1 : /)).toBeVisible();
  const pictures = sheet.locator("svg[role=img] image");
  await expect(pictures).toHaveCount(1);
  const width = await pictures.evaluate(async (image) => {
    const picture = new Image();
    picture.src = image.getAttribute("href")!;
    await picture.decode();
    return picture.naturalWidth;
  });
  expect(width).toBeGreaterThan(1_000);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.subarray(0, 4).toString()).toBe("%PDF");
  // One sheet, A4 across: 842 × 595 points.
  const boxes = [...pdf.toString("latin1").matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
  expect(boxes.map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))])).toEqual([
    [842, 595],
  ]);
  await page.emulateMedia({ media: "screen" });

  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { name: "视域与盲区" })).toBeVisible();
});
