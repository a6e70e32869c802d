import { useTranslations } from "next-intl";
import type { Role } from "@/lib/access/role";

export interface DemoUser {
  username: string;
  role: Role;
}

interface DemoUsersProps {
  users: readonly DemoUser[];
  onChoose: (username: string) => void;
}

/** Shown with the demo city only. The password stands on the terminal, not here. */
export function DemoUsers({ users, onChoose }: DemoUsersProps) {
  const t = useTranslations();
  return (
    <section className="mt-8 border-t border-line pt-5">
      <h2 className="text-13">{t("signIn.demoTitle")}</h2>
      <p className="mt-0.5 text-12 text-text-2">{t("signIn.demoNote")}</p>
      <ul className="mt-3 grid grid-cols-2 gap-2">
        {users.map(({ username, role }) => (
          <li key={username}>
            <button
              type="button"
              onClick={() => onChoose(username)}
              aria-label={`${username}: ${t("signIn.demoUse", { role: t(`common.role.${role}`) })}`}
              className="flex h-11 w-full flex-col justify-center rounded-control border border-line px-3 text-left leading-4 hover:border-accent hover:bg-accent-soft"
            >
              <span className="truncate font-mono text-12">{username}</span>
              <span className="truncate text-11 text-text-2">{t(`common.role.${role}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
