import type { Open311Document } from "./open311-document";
import { type Open311Language, open311Words } from "./open311-words";

/** When the interface last changed what it means. */
const CHANGESET = "2026-11-29T00:00:00+08:00";
const SPECIFICATION = "http://wiki.open311.org/GeoReport_v2";

/**
 * Where the interface is. The one address is listed twice, by what is spoken there: a validator in use takes a single endpoint in XML
 * for something else than a list.
 * @param origin under which the reader reached us
 */
export function open311Discovery(origin: string, language: Open311Language): Open311Document {
  const words = open311Words[language];
  const endpoint = (formats: readonly string[]) => ({
    specification: SPECIFICATION,
    url: `${origin}/open311/v2/`,
    changeset: CHANGESET,
    type: "production",
    formats,
  });
  return {
    root: "discovery",
    value: {
      changeset: CHANGESET,
      contact: words.contact(`${origin}/public/report`),
      key_service: words.keys,
      endpoints: [endpoint(["text/xml", "application/json"]), endpoint(["text/xml"])],
    },
  };
}
