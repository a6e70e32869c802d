"use client";

import { PageCrash, type PageCrashProps } from "@/components/shell/page-crash";

export default function RootError(props: PageCrashProps) {
  return (
    <main className="grid min-h-dvh place-content-center">
      <PageCrash {...props} />
    </main>
  );
}
