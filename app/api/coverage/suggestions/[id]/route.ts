import { cancelSuggestionEndpoint, readSuggestionEndpoint } from "@/lib/contracts/coverage/suggestion-endpoints";
import { ok } from "@/lib/kernel/result";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { cancelSuggestion, readSuggestion } from "@/lib/server/services/coverage/suggest";

export const GET = route(readSuggestionEndpoint, async ({ actor, params }) =>
  answered(await readSuggestion(actor, params.id)),
);

export const DELETE = route(cancelSuggestionEndpoint, async ({ actor, params }) => {
  const cancelled = await cancelSuggestion(actor, params.id);
  return cancelled.ok ? ok({}) : cancelled;
});
