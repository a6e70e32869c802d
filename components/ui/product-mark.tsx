/** Four grids, one of them looked after. */
export const ProductMark = ({ className = "size-6" }: { className?: string }) => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden className={className}>
    <path d="M3 3h8v8H3zM3 13h8v8H3zM13 13h8v8h-8z" />
    <path d="M13 3h8v8h-8z" fill="var(--accent)" stroke="var(--accent)" />
  </svg>
);
