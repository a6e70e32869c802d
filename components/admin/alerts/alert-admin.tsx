"use client";

import { AlertRuleList } from "./alert-rule-list";
import { AlertTargetList } from "./alert-target-list";
import { DeliveryLog } from "./delivery-log";

/** Rules on the left; where they lead, and what became of it, on the right. */
export function AlertAdmin() {
  return (
    <div className="flex min-h-0 flex-1 max-lg:flex-col max-lg:overflow-y-auto">
      <AlertRuleList />
      <div className="flex w-[30rem] shrink-0 flex-col overflow-y-auto border-l border-line max-lg:w-full max-lg:border-t max-lg:border-l-0">
        <AlertTargetList />
        <DeliveryLog />
      </div>
    </div>
  );
}
