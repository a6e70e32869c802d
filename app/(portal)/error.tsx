"use client";

import { PageCrash } from "@/components/shell/page-crash";

/** Inside the shell: rail and top bar stay usable. */
export default PageCrash;
