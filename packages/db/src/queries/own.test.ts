import { contactScope, meetingScope, referralScope, thankYouScope } from "@askaround/core/policy";
import { fold, searchWords } from "@askaround/core/search";
import type { Actor, ContactId, Instant, MeetingId, OfficeId, PersonId, Zone } from "@askaround/core/shared";
import { toInstant } from "@askaround/core/shared";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect, type Connection, type Tx } from "../connect.ts";
import { seedDemo } from "../dev/index.ts";
import { enterOffice } from "../stores/index.ts";
import { createTestDb, type TestDb } from "../testing/index.ts";
import {
  getContact,
  getOwnMeeting,
  getReferralPicture,
  getThanksOfMeeting,
  getToday,
  listContactNames,
  listContacts,
  listOwnMeetings,
  listReferrals,
  OWN_SEARCHES,
  type OwnKind,
} from "./index.ts";
import { PAGE_SIZE } from "./paging.ts";

const now: Instant = toInstant("2026-11-20T15:00:00Z");
const zone = "America/New_York" as Zone;

let db: TestDb;
let owner: Connection;
let web: Connection;
let officeId: OfficeId;
/** The student with most to show, and another of the same office. */
let ada: Actor;
let ben: Actor;

beforeAll(async () => {
  db = await createTestDb();
  ({ officeId } = await seedDemo(db.ownerUrl, { now }));
  owner = connect(db.ownerUrl, { max: 2 });
  web = connect(db.urlFor("askaround_web"), { max: 2 });
  const busiest = await owner.sql<{ id: PersonId }[]>`
    select student_id as id from referrals where office_id = ${officeId} group by 1 order by count(*) desc, 1 limit 2`;
  [ada, ben] = busiest.map(({ id }) => student(id)) as [Actor, Actor];
});
afterAll(async () => {
  await Promise.all([owner.close(), web.close()]);
  await db.drop();
});

function student(personId: PersonId): Actor {
  return { officeId, personId, membershipId: personId as never, role: "student", zone, via: "app" };
}

function read<T>(query: (tx: Tx) => Promise<T>): Promise<T> {
  return web.db.transaction(async (tx) => {
    await enterOffice(tx, officeId);
    return query(tx);
  });
}

/** Rows of a table that are this student's, counted past every query of ours. */
async function count(table: string, who: Actor, where = "true"): Promise<number> {
  const [row] = await owner.sql<{ n: number }[]>`
    select count(*)::int as n from ${owner.sql(table)}
    where office_id = ${officeId} and student_id = ${who.personId} and ${owner.sql.unsafe(where)}`;
  return row?.n ?? 0;
}

async function idsOf(table: string, who: Actor): Promise<string[]> {
  const rows = await owner.sql<{ id: string }[]>`
    select id from ${owner.sql(table)} where office_id = ${officeId} and student_id = ${who.personId}`;
  return rows.map(({ id }) => id).toSorted();
}

const everyone = { search: null, view: null, page: 1 } as const;
const anyState = { search: null, state: null, page: 1 } as const;
const sorted = (values: readonly string[]) => values.toSorted(new Intl.Collator("en").compare);

describe("people", () => {
  test("are one’s own, all of them, by name", async () => {
    for (const who of [ada, ben]) {
      const list = await read((tx) => listContacts(tx, contactScope(who), everyone, now));
      expect(list.rows.map(({ contactId }) => contactId).toSorted()).toEqual(await idsOf("contacts", who));
      expect(list.total).toBe(await count("contacts", who));
      const names = list.rows.map(({ name }) => name.toLowerCase());
      expect(names).toEqual(sorted(names));
      const known = await read((tx) => listContactNames(tx, contactScope(who)));
      expect(known.map(({ contactId }) => contactId)).toEqual(list.rows.map(({ contactId }) => contactId));
    }
  });

  test("are found by any part of name or organisation, and signs of a pattern are only signs", async () => {
    const all = await read((tx) => listContacts(tx, contactScope(ada), everyone, now));
    const wanted = all.rows[0]?.name ?? "";
    const search = (text: string) =>
      read((tx) => listContacts(tx, contactScope(ada), { ...everyone, search: text }, now));
    expect((await search(wanted.slice(1, -1).toUpperCase())).rows.map(({ name }) => name)).toContain(wanted);
    for (const sign of ["%", "_", "\\"]) expect((await search(sign)).total).toBe(0);
  });

  test("come a page at a time", async () => {
    const many = await owner.sql<{ id: PersonId }[]>`
      select student_id as id from contacts where office_id = ${officeId} group by 1 order by count(*) desc limit 1`;
    const who = student(many[0]?.id ?? ada.personId);
    await owner.sql`
      insert into professionals (office_id, id, name)
      select ${officeId}, gen_random_uuid(), 'Page ' || n from generate_series(1, ${PAGE_SIZE}) n`;
    await owner.sql`
      insert into contacts (office_id, id, student_id, professional_id, name, note_level, created_at)
      select ${officeId}, gen_random_uuid(), ${who.personId}, id, name, 'only_me', ${now}
      from professionals where office_id = ${officeId} and name like 'Page %'`;
    const page = (number: number) =>
      read((tx) => listContacts(tx, contactScope(who), { ...everyone, page: number }, now));
    const [first, second] = [await page(1), await page(2)];
    expect(first.rows).toHaveLength(PAGE_SIZE);
    expect(first.pages).toBeGreaterThan(1);
    const both = [...first.rows, ...second.rows].map(({ contactId }) => contactId);
    expect(new Set(both).size).toBe(Math.min(first.total, 2 * PAGE_SIZE));
    expect((await page(99)).rows).toEqual([]);
    await owner.sql`delete from contacts where office_id = ${officeId} and name like 'Page %'`;
    await owner.sql`delete from professionals where office_id = ${officeId} and name like 'Page %'`;
  });

  test("have their story, and nobody else’s people have one", async () => {
    const [mine] = await idsOf("contacts", ada);
    const [theirs] = await idsOf("contacts", ben);
    const get = (id: string | undefined) =>
      read((tx) => getContact(tx, contactScope(ada), id as ContactId, now));
    const story = await get(mine);
    expect(story).toMatchObject({ contactId: mine });
    expect(story?.meetings.map(({ startsAt }) => startsAt)).toEqual(
      story?.meetings
        .map(({ startsAt }) => startsAt)
        .toSorted()
        .toReversed(),
    );
    expect(await get(theirs)).toBeNull();
  });
});

describe("meetings", () => {
  const lists = (who: Actor, page = 1) =>
    read((tx) => listOwnMeetings(tx, meetingScope(who), { past: null, page }, now));

  test("each stand in one of the three lists, in the order one needs them", async () => {
    for (const who of [ada, ben]) {
      const { toWriteUp, upcoming, past } = await lists(who);
      const all = [...toWriteUp, ...upcoming, ...past.rows];
      expect(all.map(({ meetingId }) => meetingId).toSorted()).toEqual(await idsOf("meetings", who));
      expect(past.total).toBe(await count("meetings", who, "status <> 'scheduled'"));
      const starts = (rows: readonly { startsAt: Instant }[]) => rows.map(({ startsAt }) => startsAt);
      expect(starts(upcoming)).toEqual(starts(upcoming).toSorted());
      expect(starts(past.rows)).toEqual(starts(past.rows).toSorted().toReversed());
      expect(all.every(({ people }) => people.length > 0)).toBe(true);
    }
  });

  test("past ones come a page at a time", async () => {
    const { past } = await lists(ada, 2);
    expect(past.rows).toEqual([]);
    expect(past.total).toBeGreaterThan(0);
  });

  test("of another student are not there", async () => {
    const get = (id: string | undefined) =>
      read((tx) => getOwnMeeting(tx, meetingScope(ada), id as MeetingId, now));
    const [mine] = await idsOf("meetings", ada);
    const [theirs] = await idsOf("meetings", ben);
    expect(await get(mine)).toMatchObject({ meetingId: mine });
    expect(await get(theirs)).toBeNull();
    const thanks = (id: string | undefined) =>
      read((tx) => getThanksOfMeeting(tx, thankYouScope(ada), id as MeetingId, now));
    expect(await thanks(mine)).toMatchObject({ meetingId: mine });
    expect(await thanks(theirs)).toBeNull();
  });

  test("and their thank-yous add up", async () => {
    const notes = await Promise.all(
      (await idsOf("meetings", ada)).map((id) =>
        read((tx) => getThanksOfMeeting(tx, thankYouScope(ada), id as MeetingId, now)),
      ),
    );
    expect(notes.flatMap((one) => one?.notes ?? [])).toHaveLength(await count("thank_yous", ada));
  });
});

describe("referrals", () => {
  const listAll = (who: Actor) => read((tx) => listReferrals(tx, referralScope(who), anyState));

  test("are narrowed to a state and to words, and counted for every state", async () => {
    const { counts, rows, total } = await listAll(ada);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    for (const { state, count } of counts) {
      const only = await read((tx) => listReferrals(tx, referralScope(ada), { ...anyState, state }));
      expect([only.total, ...new Set(only.rows.map((row) => row.state))]).toEqual(
        count === 0 ? [0] : [count, state],
      );
      expect(only.counts).toEqual(counts);
    }
    const [first] = rows;
    const search = first?.name.toUpperCase() ?? "";
    const found = await read((tx) => listReferrals(tx, referralScope(ada), { ...anyState, search }));
    expect(found.rows.map(({ referralId }) => referralId)).toContain(first?.referralId);
    expect(found.total).toBeLessThan(total);
  });

  test("go on from page to page, past a thousand", async () => {
    await owner.sql`insert into referrals (office_id, id, student_id, meeting_id, referrer_contact_id, name, created_at)
      select office_id, gen_random_uuid(), student_id, meeting_id, referrer_contact_id, 'Plenty ' || n, created_at
      from (select * from referrals where office_id = ${officeId} and student_id = ${ben.personId} limit 1) r,
        generate_series(1, 1100) n`;
    const search = "plenty";
    const page = (n: number) =>
      read((tx) => listReferrals(tx, referralScope(ben), { ...anyState, search, page: n }));
    const [first, last, beyond] = [await page(1), await page(22), await page(23)];
    expect([first.total, first.pages, first.rows.length]).toEqual([1100, 22, PAGE_SIZE]);
    expect([last.rows.length, beyond.rows.length]).toEqual([PAGE_SIZE, 0]);
    await owner.sql`delete from referrals where office_id = ${officeId} and name like 'Plenty %'`;
  });

  test("are one’s own, what is left to do before the rest, and say how far each got", async () => {
    for (const who of [ada, ben]) {
      const { rows } = await listAll(who);
      expect(rows.map(({ referralId }) => referralId).toSorted()).toEqual(await idsOf("referrals", who));
      const waiting = rows.filter(({ state }) => state === "not_contacted" || state === "drafted");
      expect(rows.slice(0, waiting.length)).toEqual(waiting);
      const made = waiting.map(({ createdAt }) => createdAt);
      expect(made).toEqual(made.toSorted().toReversed());
      const met = await owner.sql<{ id: string }[]>`
        select distinct r.id from referrals r
        join meeting_contacts c on c.office_id = r.office_id and c.contact_id = r.contact_id
        join meetings m on m.office_id = c.office_id and m.id = c.meeting_id and m.status = 'held'
        where r.office_id = ${officeId} and r.student_id = ${who.personId}`;
      expect(
        rows
          .filter(({ state }) => state === "met")
          .map(({ referralId }) => referralId)
          .toSorted(),
      ).toEqual(met.map(({ id }) => id).toSorted());
    }
  });

  test("say what was written to somebody who was not met yet", async () => {
    const { rows } = await listAll(ada);
    const referralId = rows.find(({ contactId }) => contactId === null)?.referralId ?? "";
    const stateNow = async () =>
      (await listAll(ada)).rows.find((row) => row.referralId === referralId)?.state;
    const [made] = await owner.sql<{ id: string }[]>`
      with professional as (insert into professionals (office_id, id, name)
        values (${officeId}, gen_random_uuid(), 'Somebody New') returning id)
      insert into contacts (office_id, id, student_id, professional_id, name, note_level, created_at)
      select ${officeId}, gen_random_uuid(), ${ada.personId}, id, 'Somebody New', 'only_me', ${now} from professional
      returning id`;
    const contactId = made?.id ?? "";
    await owner.sql`update referrals set contact_id = ${contactId} where office_id = ${officeId} and id = ${referralId}`;
    expect(await stateNow()).toBe("not_contacted");
    await owner.sql`insert into outreach (office_id, id, student_id, contact_id, step, how_known, text, revision, started_at, touched_at)
      values (${officeId}, gen_random_uuid(), ${ada.personId}, ${contactId}, 'first', 'suggested', 'Dear', 1, ${now}, ${now})`;
    expect(await stateNow()).toBe("drafted");
    await owner.sql`update outreach set sent_at = ${now}, sent_by = 'email' where office_id = ${officeId} and contact_id = ${contactId}`;
    expect(await stateNow()).toBe("asked");
    await owner.sql`update outreach set answer = 'declined', answered_at = ${now} where office_id = ${officeId} and contact_id = ${contactId}`;
    expect(await stateNow()).toBe("declined");
  });

  test("make a picture of everybody in them, and of nobody else", async () => {
    const { referrals, people } = await read((tx) => getReferralPicture(tx, referralScope(ada)));
    const inThem = referrals.flatMap((row) => [row.referrerContactId, row.contactId ?? []].flat());
    expect(people.map(({ contactId }) => contactId).toSorted()).toEqual([...new Set(inThem)].toSorted());
  });
});

describe("today", () => {
  test("is about what is one’s own", async () => {
    for (const who of [ada, ben]) {
      const { items, firstUse } = await read((tx) => getToday(tx, contactScope(who), zone, now));
      const own = await Promise.all(
        ["meetings", "thank_yous", "promises", "referrals", "duties"].map((table) => idsOf(table, who)),
      );
      const ids = items.flatMap((item) => {
        if ("thankYouId" in item) return item.thankYouId;
        if ("promiseId" in item) return item.promiseId;
        if ("referralId" in item) return item.referralId;
        if ("dutyId" in item) return item.dutyId;
        return "meetings" in item ? item.meetings.map(({ meetingId }) => meetingId) : item.meetingId;
      });
      expect(ids.length).toBeGreaterThan(0);
      expect(own.flat()).toEqual(expect.arrayContaining(ids));
      expect(firstUse).toBe(false);
    }
  });

  test("counts every note that is still owed", async () => {
    for (const who of [ada, ben]) {
      const { items, more } = await read((tx) => getToday(tx, contactScope(who), zone, now));
      const owed = await count(
        "thank_yous",
        who,
        `sent_at is null and waived_at is null and open_until > '${now}'`,
      );
      const shown = items.filter(({ kind }) => kind === "thank_you").length;
      expect(shown).toBeLessThanOrEqual(owed);
      expect(shown + more).toBeGreaterThanOrEqual(owed);
    }
  });
});

describe("views of people", () => {
  test("are those met, those about to be met, and the rest", async () => {
    const view = (one: "met" | "planned" | "not_met") =>
      read((tx) => listContacts(tx, contactScope(ada), { ...everyone, view: one }, now));
    const met = await view("met");
    expect(met.total).toBeGreaterThan(0);
    expect(met.rows.every(({ lastMetAt }) => lastMetAt !== null)).toBe(true);
    expect((await view("planned")).rows.every(({ nextMeetingAt }) => nextMeetingAt !== null)).toBe(true);
    const rest = await view("not_met");
    expect(rest.rows.every((row) => row.lastMetAt === null && row.nextMeetingAt === null)).toBe(true);
  });
});

describe("search", () => {
  const find = (who: Actor, typed: string) =>
    read(async (tx) => {
      const kinds = Object.keys(OWN_SEARCHES) as OwnKind[];
      const hits = await Promise.all(
        kinds.map((kind) => OWN_SEARCHES[kind](tx, contactScope(who), searchWords(typed), 1000)),
      );
      return new Map(kinds.map((kind, index) => [kind, hits[index] ?? []]));
    });

  test("finds one’s own people without accents and capitals, and nobody else’s", async () => {
    await owner.sql`update contacts set name = 'Zoë Şahin-ΟΔΥΣΣΕΥΣ' where (office_id, id) in (
      select office_id, id from contacts where office_id = ${officeId} and merged_into is null and student_id in (${ada.personId}, ${ben.personId})
        and id in (select min(id::text)::uuid from contacts where merged_into is null group by office_id, student_id))`;
    for (const who of [ada, ben]) {
      for (const typed of ["zoe", "SAHIN zoë", "οδυσσευς"]) {
        const people = (await find(who, typed)).get("people") ?? [];
        expect(
          people.map(({ title }) => title),
          typed,
        ).toEqual(["Zoë Şahin-ΟΔΥΣΣΕΥΣ"]);
        expect(await idsOf("contacts", who)).toContain(people[0]?.id);
      }
    }
  });

  test("every kind finds rows of this student only, each of them with all the words", async () => {
    const TABLES = {
      people: "contacts",
      meetings: "meetings",
      learned: "meetings",
      questions: "prep_questions",
      referrals: "referrals",
      promises: "promises",
      notes: "thank_yous",
      messages: "outreach",
    } as const satisfies Record<OwnKind, string>;
    const found = await find(ada, "a");
    for (const [kind, hits] of found) {
      const own = await idsOf(TABLES[kind], ada);
      expect(own, kind).toEqual(expect.arrayContaining(hits.map(({ id }) => id)));
      for (const hit of hits) expect(fold([hit.title, ...hit.texts].join(" ")), kind).toContain("a");
    }
    expect([...found].filter(([, hits]) => hits.length > 0).length).toBeGreaterThanOrEqual(5);
  });

  test.each(["%", "_", "\\", "a\\%' or 1=1 --", "(", "\u0000", "🙂", "田".repeat(120)])(
    "takes %j as it stands",
    async (typed) => {
      for (const [kind, hits] of await find(ada, typed)) {
        for (const hit of hits) {
          for (const word of searchWords(typed)) {
            expect(fold([hit.title, ...hit.texts].join(" ")), kind).toContain(word);
          }
        }
      }
    },
  );
});
