"use client";

import { z } from "zod";
import { useTabDraft } from "../../shared/use-tab-draft";

const draftSchema = z.object({
  area: z.string(),
  shift: z.string(),
  text: z.string(),
  watched: z.array(z.object({ incident: z.string(), remark: z.string(), number: z.string(), description: z.string() })),
});

export type HandOverDraft = z.infer<typeof draftSchema>;

export type DraftCase = HandOverDraft["watched"][number];

const parsed = (text: string): HandOverDraft | null => {
  if (text === "") return null;
  const draft = draftSchema.safeParse(JSON.parse(text));
  return draft.success ? draft.data : null;
};

/** A note that is being written: what was typed before, else what it begins with. `null` lets go of it. */
export function useHandOverDraft(
  id: string,
  initial: HandOverDraft,
): [HandOverDraft, (draft: HandOverDraft | null) => void] {
  const [stored, store] = useTabDraft("hand-over", id);
  return [parsed(stored) ?? initial, (draft) => store(draft === null ? "" : JSON.stringify(draft))];
}
