import { capAlert } from "@/lib/incidents/cap/cap-alert";
import { capFeed } from "@/lib/incidents/cap/cap-feed";
import { ok, type Result } from "@/lib/kernel/result";
import { listPublicAlerts, readPublicAlert } from "./public-alerts";

/** The feed of public alerts. @param origin under which the reader reached us */
export async function publicFeed(address: string, origin: string): Promise<Result<string>> {
  const alerts = await listPublicAlerts(address);
  return alerts.ok ? ok(capFeed(alerts.value, { base: `${origin}/public/cap/`, now: Date.now() })) : alerts;
}

/** One public alert. Its sender is the portal's own host. */
export async function publicAlertDocument(
  name: string,
  { address, origin }: { address: string; origin: string },
): Promise<Result<string>> {
  const alert = await readPublicAlert(name, address);
  return alert.ok ? ok(capAlert(alert.value, `fangge@${new URL(origin).hostname}`)) : alert;
}
