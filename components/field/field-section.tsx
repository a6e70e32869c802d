import type { ReactNode } from "react";

interface FieldSectionProps {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}

/** A titled white card on the grey ground of the phone. */
export const FieldSection = ({ title, aside, children }: FieldSectionProps) => (
  <section className="mt-5">
    <h2 className="mb-2 flex items-baseline justify-between text-16">
      {title} <span className="text-14 font-normal text-text-2">{aside}</span>
    </h2>
    <div className="overflow-hidden rounded-3 bg-surface shadow-1">{children}</div>
  </section>
);
