/** A camera in use for more than 30 days without a filing number (State Council Decree 799, art. 14). */
export interface UnfiledCamera {
  id: string;
  code: string;
  name: string;
  gridCode: string;
  owner: string;
  /** `2026-10-01` */
  inUseSince: string;
  daysInUse: number;
  signPosted: boolean;
}
