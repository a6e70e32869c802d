import { ShareBar } from "./share-bar";

interface ProgressBarProps {
  label: string;
  /** Of the work, 0 to 1. */
  done: number;
  /** How far it is, in words. */
  text: string;
}

/** How far long work is; the figure stands beside it. */
export const ProgressBar = ({ label, done, text }: ProgressBarProps) => (
  <div
    role="progressbar"
    aria-label={label}
    aria-valuemin={0}
    aria-valuemax={100}
    aria-valuenow={Math.round(done * 100)}
    aria-valuetext={text}
  >
    <ShareBar value={done} of={1} className="bg-accent" />
  </div>
);
