"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { SyntheticEvent } from "react";
import { callApi } from "@/lib/client/api";
import { errorCodeOf } from "@/lib/client/api-error";
import { useActKeys } from "@/lib/client/use-act-keys";
import { useShortcut } from "@/lib/client/use-shortcut";
import { commentIncidentEndpoint } from "@/lib/contracts/incidents/comment-incident-endpoint";
import { Button } from "../../ui/button";
import { TextArea } from "../../ui/text-area";
import { incidentKey } from "../use-incident";
import { useCommentDraft } from "./use-comment-draft";

interface CommentBoxProps {
  incidentId: string;
  size?: "medium" | "large";
}

const boxId = "case-comment";

/** Words on a case for whoever works on it next; what was typed stays until the server has it. */
export function CommentBox({ incidentId, size = "medium" }: CommentBoxProps) {
  const t = useTranslations();
  const queries = useQueryClient();
  const [text, setText] = useCommentDraft(incidentId);
  const keys = useActKeys();
  const comment = useMutation({
    mutationFn: (words: string) =>
      callApi(commentIncidentEndpoint, {
        params: { id: incidentId },
        body: { text: words },
        idempotencyKey: keys.keyFor(words),
      }),
    onSuccess: (detail, words) => {
      keys.done(words);
      setText("");
      queries.setQueryData(incidentKey(incidentId), detail);
      return queries.invalidateQueries({ queryKey: ["incidents"] });
    },
  });
  useShortcut("z", () => document.getElementById(boxId)?.focus());
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (text.trim() !== "" && !comment.isPending) comment.mutate(text.trim());
  };
  return (
    <form noValidate onSubmit={submit} className="mt-3 space-y-2">
      <label htmlFor={boxId} className="sr-only">
        {t("incidents.comment.label")}
      </label>
      <TextArea
        id={boxId}
        rows={2}
        maxLength={2_000}
        aria-keyshortcuts="Z"
        title={t("incidents.pressKey", { key: "Z" })}
        placeholder={t("incidents.comment.placeholder")}
        value={text}
        readOnly={comment.isPending}
        onChange={({ target }) => setText(target.value)}
      />
      {comment.isError && (
        <p role="alert" className="text-12 text-due-late-text">
          {t("incidents.comment.kept", { problem: t(`errors.${errorCodeOf(comment.error)}`) })}
        </p>
      )}
      {text.trim() !== "" && (
        <div className="flex justify-end">
          <Button type="submit" look="primary" size={size === "large" ? "large" : "small"} busy={comment.isPending}>
            {t(comment.isError ? "incidents.comment.again" : "incidents.comment.send")}
          </Button>
        </div>
      )}
    </form>
  );
}
