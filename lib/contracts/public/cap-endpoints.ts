import { z } from "zod";
import { endpoint } from "../endpoint";
import { noBody, noParams, noQuery } from "../nothing";

export const capFeedEndpoint = endpoint({
  method: "GET",
  path: "/public/cap/feed.atom",
  summary: "Severe cases of the last three days, and their ends, as an Atom feed of CAP documents",
  access: "public",
  params: noParams,
  query: noQuery,
  body: noBody,
  success: { status: 200, mediaType: "application/atom+xml", schema: z.string() },
});

export const capAlertEndpoint = endpoint({
  method: "GET",
  path: "/public/cap/{alert}",
  summary: "One alert as CAP 1.2",
  access: "public",
  params: z.strictObject({ alert: z.string().regex(/^\d{6}-\d{1,18}-[12]\.xml$/) }),
  query: noQuery,
  body: noBody,
  success: { status: 200, mediaType: "application/cap+xml", schema: z.string() },
});
