export interface PrivateCluster {
  /** As the login role `fangge`, owner of the database `fangge`; neither superuser nor able to pass row security by role. */
  url: string;
  /** The same database as the cluster's superuser, for tests and repair. */
  superuserUrl: string;
  place: string;
  socket: string;
  /** Folder of PostgreSQL's programs. */
  bin: string;
  versions: { postgres: string; postgis: string };
  isNew: boolean;
  /** It was already running: the program that started it was killed. */
  isSurvivor: boolean;
  stop(mode?: "fast" | "immediate"): Promise<void>;
  restart(): Promise<void>;
}

export interface PrivateClusterOptions {
  folder: string;
  durable?: boolean;
  maxConnections?: number;
  say?: (text: string) => void;
}

export function startPrivateCluster(options: PrivateClusterOptions): Promise<PrivateCluster>;
export function removePrivateCluster(folder: string): void;
