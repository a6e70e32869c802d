import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { signInAs } from "./sign-in";

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

/** Words that do not fit where they stand: hidden at an edge, or beyond the screen. */
const cutWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const cut: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>("[data-phone] *")) {
      const hasWords = [...element.childNodes].some(
        (node) => node.nodeType === 3 && (node.textContent ?? "").trim() !== "",
      );
      const box = element.getBoundingClientRect();
      if (!hasWords || box.width <= 2 || box.height <= 2) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
      const isCut =
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1);
      // Rows of chips scroll sideways on purpose.
      const scrolls = element.closest(".overflow-x-auto") !== null;
      if (isCut || (!scrolls && box.right > window.innerWidth + 1)) cut.push(element.textContent.slice(0, 40));
    }
    return cut;
  });

test("large text is chosen on the phone, stays, and nothing is cut at 360 px", async ({ page, context, baseURL }) => {
  await signInAs(context.request, "gridleader");
  await page.goto("/field?tab=me");
  const usual = await page.getByRole("heading", { name: "设置" }).evaluate((each) => getComputedStyle(each).fontSize);
  await page.getByRole("button", { name: "大字" }).click();
  const large = await page.getByRole("heading", { name: "设置" }).evaluate((each) => getComputedStyle(each).fontSize);
  expect(Number.parseFloat(large)).toBeGreaterThanOrEqual(Number.parseFloat(usual) * 1.25);
  await page.reload();
  await expect(page.getByRole("button", { name: "大字" })).toHaveAttribute("aria-pressed", "true");
  const place = (await (await context.request.get("/api/checked-places?limit=1")).json()) as {
    items: { id: string }[];
  };
  for (const locale of ["zh-CN", "en"]) {
    await context.addCookies([{ name: "locale", value: locale, url: baseURL ?? "" }]);
    for (const [path, drawn] of [
      ["/field", "[data-phone] h2"],
      ["/field?tab=hazards", "[data-phone] h2"],
      ["/field?tab=hazards&list=places", "[data-phone] h2"],
      ["/field?tab=report", "form"],
      ["/field?tab=households", "summary"],
      ["/field?tab=me", "[data-phone] h2"],
      [`/field?place=${place.items[0]?.id}`, "[data-phone] input[type=checkbox]"],
      ["/field?hazard=new", "form"],
      ["/field?patrol=new", "form, select, button[aria-pressed]"],
    ] as const) {
      await page.goto(path);
      await expect(page.locator(drawn).first()).toBeVisible();
      await page.waitForTimeout(1000);
      expect(await cutWords(page), `${path} ${locale}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
    }
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  }
});
