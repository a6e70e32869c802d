import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { watchPage } from "./page-watch";
import { signInAs } from "./sign-in";

/** Every page, with what must be there before it counts as drawn. */
const pages = [
  [null, "/sign-in", "form"],
  [null, "/no-such-page", "main"],
  [null, "/public/report", "canvas"],
  [null, "/public/follow", "form"],
  [null, "/public/map", "canvas"],
  ["commander", "/command?tab=handling", "[role=option]"],
  ["commander", "/command?new=1", "dialog[open]"],
  ["planner", "/plan", "tbody tr"],
  ["leader", "/coverage", "[role=option]"],
  ["leader", "/coverage?view=services", "[role=option]"],
  ["leader", "/coverage?view=filing", "main"],
  ["gridleader", "/field", "button:has-text('户数')"],
  ["gridleader", "/field?tab=households", "summary"],
  ["gridleader", "/field?tab=report", "form"],
  ["gridleader", "/field?tab=me", "h1"],
  ["admin", "/admin?user=u-commander", "[role=option]"],
  ["admin", "/admin?view=dictionaries", "tbody tr"],
  ["admin", "/admin?view=areas", "tbody tr"],
  ["admin", "/admin?view=units", "tbody tr"],
  ["auditor", "/audit", "tbody tr"],
] as const;

for (const theme of ["light", "dark"] as const) {
  test.describe(theme, () => {
    for (const [user, path, drawn] of pages) {
      test(`${path} has no axe violations and keeps to its policy`, async ({ page, context, baseURL }) => {
        const url = baseURL ?? "";
        await context.addCookies([{ name: "theme", value: theme, url }]);
        if (user) await signInAs(context.request, user);
        const seen = watchPage(page, url);
        await page.goto(path);
        await expect(page.locator(drawn).first()).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)])).toEqual([]);
        expect(seen).toEqual({ foreign: [], violations: [], thrown: [] });
      });
    }
  });
}
