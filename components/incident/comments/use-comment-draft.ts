"use client";

import { useTabDraft } from "../../shared/use-tab-draft";

/** What is being written on a case. */
export const useCommentDraft = (incidentId: string): [string, (text: string) => void] =>
  useTabDraft("comment", incidentId);
