import { connect } from "@askaround/db";
import type { World } from "../testing/world.ts";
import { newId } from "../testing/world.ts";

const AT_ONCE = 100;

/** The least that claiming and settling could cost: two statements for each hundred rows, and nothing else. */
export async function bareClaimAndSettle(
  world: World,
): Promise<{ readonly rows: number; readonly ms: number }> {
  const { sql, close } = connect(world.db.ownerUrl, { max: 1, role: "askaround_worker" });
  const startedAt = performance.now();
  let rows = 0;
  try {
    for (;;) {
      const token = newId();
      const claimed = await sql<{ id: string }[]>`
        with due as (select office_id, id from deliveries where lane = 'bulk' and state in ('planned', 'claimed', 'sending')
          and next_attempt_at <= now() and (lease_until is null or lease_until < now())
          order by next_attempt_at limit ${AT_ONCE} for update skip locked)
        update deliveries d set state = 'claimed', lease_token = ${token}, lease_until = now() + interval '60 seconds'
        from due where d.office_id = due.office_id and d.id = due.id returning d.id`;
      if (claimed.length === 0) return { rows, ms: performance.now() - startedAt };
      const ids = claimed.map(({ id }) => id);
      await sql`update deliveries set state = 'accepted', provider_id = id::text, settled_at = now(), lease_token = null,
        lease_until = null where office_id = ${world.officeId} and id = any(${ids}) and lease_token = ${token}`;
      rows += claimed.length;
    }
  } finally {
    await close();
  }
}
