import { headers } from "next/headers";
import { buttonClass } from "@askaround/ui/button-class";
import { EmptyState } from "@askaround/ui/empty-state";
import { routes } from "@/routes.ts";
import { PublicShell } from "@/shell/public-shell.tsx";
import { getQueryClient, trpc } from "@/trpc/server.tsx";
import { shellWords } from "@/words/shell.ts";
import { stateWords } from "@/words/states.ts";

const words = stateWords.forbidden;

/** Signed in, but not in the role this area is for. */
export default async function Forbidden() {
  const path = (await headers()).get("x-page-path") ?? "";
  const area = path.startsWith("/advisor") ? "advisor" : path.startsWith("/admin") ? "admin" : "student";
  return (
    <PublicShell>
      {/* The metadata of a refusal is lost: with none of the page asked for, this is the only title. */}
      <title>{`${words.other} · ${shellWords.product}`}</title>
      <EmptyState
        level={1}
        title={words[area]}
        action={
          <>
            <a href={routes.home()} className={buttonClass({ variant: "primary" })}>
              {words.home}
            </a>
            <a href={routes.choose()} className={buttonClass()}>
              {words.switch}
            </a>
          </>
        }
      >
        {words.body(await adminNames())}
      </EmptyState>
    </PublicShell>
  );
}

/** None when even that cannot be asked: the page then says it without names. */
async function adminNames(): Promise<readonly string[]> {
  return getQueryClient()
    .fetchQuery({ ...trpc.me.admins.queryOptions(), retry: false })
    .catch(() => []);
}
