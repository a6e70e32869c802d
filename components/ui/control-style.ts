/** What text inputs, selects and text areas share. */
export const controlStyle =
  "w-full min-w-0 rounded-control border border-line-strong bg-surface px-2.5 text-text transition-colors duration-100 " +
  "hover:border-text-3 aria-invalid:border-due-late disabled:bg-sunken disabled:text-text-3";
