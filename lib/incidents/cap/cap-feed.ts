import { escapeXml } from "@/lib/kernel/escape-xml";
import { capHeadline, type PublicAlert } from "./cap-alert";
import { capTime } from "./cap-time";

/** The alerts as an Atom feed (RFC 4287), each with a link to its CAP document. @param base where the feed lies, ending in `/` */
export function capFeed(alerts: readonly PublicAlert[], { base, now }: { base: string; now: number }): string {
  const updated = Math.max(0, ...alerts.map(({ sentAt }) => sentAt)) || now;
  const entries = alerts.map((alert) => {
    const address = escapeXml(`${base}${alert.key}-${alert.edition}.xml`);
    return `<entry><id>${address}</id><title>${escapeXml(`${capHeadline(alert, "zh")} / ${capHeadline(alert, "en")}`)}</title><updated>${capTime(alert.sentAt)}</updated><link rel="alternate" type="application/cap+xml" href="${address}"/><category term="${alert.drill ? "Exercise" : "Actual"}"/></entry>`;
  });
  const self = escapeXml(`${base}feed.atom`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><id>${self}</id><title>方格 Fangge</title><updated>${capTime(updated)}</updated><author><name>Fangge</name></author><link rel="self" type="application/atom+xml" href="${self}"/>${entries.join("")}</feed>\n`;
}
