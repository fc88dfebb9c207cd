import { csvFile, peopleFile, vcardFile } from "@askaround/core/files";
import { referralScope } from "@askaround/core/policy";
import { AppError } from "@askaround/core/shared";
import {
  countExports,
  getOwnEverything,
  listOwnHeld,
  listOwnPeople,
  listOwnPromises,
  listOwnSuggested,
} from "@askaround/db/queries";
import { permissionState } from "@/app/(student)/_parts/permission-state.ts";
import { exportWords } from "@/words/export.ts";
import { permissionWords } from "@/words/permissions.ts";
import type { Unit } from "../context.ts";
import { plainly } from "../forms.ts";
import { ownCalendarFile } from "./calendars.ts";
import { answerOwnFile, type OwnFile } from "./own-file.ts";

const MOST_AN_HOUR = 30;
const CSV = "text/csv; charset=utf-8";

/** What a student can take along, by the name of its file. */
const FILES: Readonly<Record<string, (unit: Unit) => Promise<OwnFile>>> = {
  "askaround.json": everything,
  "people.csv": peopleTable,
  "people.vcf": addressBook,
  "meetings.csv": meetingsTable,
  "suggested.csv": suggestedTable,
  "promises.csv": promisesTable,
  "askaround.ics": (unit) => ownCalendarFile(unit, "Askaround"),
};

/** One of the student’s own files. That it was taken is noted, and it is not written more often than anyone needs. */
export async function answerExport(request: Request, file: string): Promise<Response> {
  const write = Object.hasOwn(FILES, file) ? FILES[file] : undefined;
  if (!write) return plainly(404, "There is no such file.");
  return answerOwnFile(request, "export.file", async (unit) => {
    const { actor, deps, read } = unit;
    const taken = await read((db) => countExports(db, referralScope(actor), deps.now()));
    if (taken >= MOST_AN_HOUR)
      throw new AppError("too_many", "That is a lot of files. Try again in an hour.");
    const made = await write(unit);
    await deps.transact(actor.officeId, ({ audit }) =>
      audit.append({
        id: deps.newId(),
        kind: "export.taken",
        actorId: actor.personId,
        studentId: actor.personId,
        subjectId: actor.personId,
        via: actor.via,
        at: deps.now(),
        detail: { file },
      }),
    );
    return made;
  });
}

async function everything({ actor, deps, read }: Unit): Promise<OwnFile> {
  const own = await read((db) => getOwnEverything(db, referralScope(actor)));
  const body = JSON.stringify({ askaround: 1, writtenAt: deps.now(), ...own }, null, 2);
  return { name: "askaround.json", type: "application/json; charset=utf-8", body: `${body}\n` };
}

async function peopleTable({ actor, read }: Unit): Promise<OwnFile> {
  const people = await read((db) => listOwnPeople(db, referralScope(actor)));
  return { name: "people.csv", type: CSV, body: peopleFile(people) };
}

async function addressBook({ actor, read }: Unit): Promise<OwnFile> {
  const people = await read((db) => listOwnPeople(db, referralScope(actor)));
  return { name: "people.vcf", type: "text/vcard; charset=utf-8", body: vcardFile(people) };
}

const MEETING_HEADER = [
  "With",
  "Organisation",
  "Began (UTC)",
  "Ended (UTC)",
  "How",
  "Learned",
  "Takeaways",
  "Interest before",
  "Interest after",
  "Confidence before",
  "Confidence after",
  "Direction",
];

async function meetingsTable({ actor, read }: Unit): Promise<OwnFile> {
  const held = await read((db) => listOwnHeld(db, referralScope(actor)));
  const rows = held.map((each) => [
    each.people.map(({ name }) => name).join("; "),
    each.people[0]?.organisation ?? null,
    each.actualStartAt ?? each.startsAt,
    each.actualEndAt,
    each.format,
    each.learned,
    (each.takeaways ?? []).join("\n"),
    each.interestBefore,
    each.interestAfter,
    each.confidenceBefore,
    each.confidenceAfter,
    each.direction,
  ]);
  return { name: "meetings.csv", type: CSV, body: csvFile(MEETING_HEADER, rows) };
}

const { tables } = exportWords;

/** A record of the student’s own: it names who suggested whom, and says whether the name may be used. */
async function suggestedTable({ actor, read }: Unit): Promise<OwnFile> {
  const suggested = await read((db) => listOwnSuggested(db, referralScope(actor)));
  const rows = suggested.map((each) => [
    each.name,
    each.organisation,
    each.title,
    each.referrerName,
    permissionWords.short[permissionState(each)],
    each.scope === null ? null : permissionWords.scope[each.scope],
    each.purpose,
    each.contactId !== null,
    each.letGoAt,
  ]);
  return { name: "suggested.csv", type: CSV, body: csvFile(tables.suggested, rows) };
}

async function promisesTable({ actor, read }: Unit): Promise<OwnFile> {
  const promised = await read((db) => listOwnPromises(db, referralScope(actor)));
  const rows = promised.map((each) => [
    tables.by[each.by],
    each.what,
    each.people.map(({ name }) => name).join("; "),
    each.metAt,
    each.dueOn,
    each.doneAt,
  ]);
  return { name: "promises.csv", type: CSV, body: csvFile(tables.promises, rows) };
}
