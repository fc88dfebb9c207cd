import { expect, test } from "vitest";
import { enrolStudent } from "../cohorts/enrolment.ts";
import type { PersonId, RemarkId } from "../shared/ids.ts";
import { aCohort, anId, t } from "../testing/builders.ts";
import { memoryDeps } from "../testing/memory-deps.ts";
import { aMember, aWorld } from "../testing/world.ts";
import { decideBringingBack, decideFlag, decideRemarkEdit, decideTakingBack, type Remark } from "./remark.ts";
import { WriteRemark } from "./schemas.ts";
import {
  bringRemarkBack,
  changeRemark,
  closeFlag,
  reopenFlag,
  takeRemarkBack,
  writeRemark,
} from "./write-remark.ts";

const writtenAt = t("2026-11-16T15:00Z");
const author = anId<PersonId>();
const other = anId<PersonId>();
const flag: Remark = {
  id: anId(),
  studentId: anId(),
  kind: "flag",
  topic: "check_in",
  text: "Quiet",
  authorId: author,
  writtenAt,
  editedAt: null,
  closedAt: null,
  closedBy: null,
  takenBackAt: null,
};
const gone = { ...flag, takenBackAt: writtenAt };
const soon = t("2026-11-16T15:59:59Z");
const late = t("2026-11-16T16:00Z");

test.each([
  [
    "edited within the hour",
    decideRemarkEdit(flag, author, "Still quiet", soon),
    { text: "Still quiet", editedAt: soon },
  ],
  ["edited later", decideRemarkEdit(flag, author, "Still quiet", late), "too_late"],
  ["left as it is later", decideRemarkEdit(flag, author, "Quiet", late), null],
  ["edited by another", decideRemarkEdit(flag, other, "Mine", soon), "not_author"],
  ["edited when gone", decideRemarkEdit(gone, author, "Mine", soon), "taken_back"],
  ["taken back later", decideTakingBack(flag, author, late), { takenBackAt: late }],
  ["taken back twice", decideTakingBack(gone, author, late), null],
  ["taken back by another", decideTakingBack(flag, other, soon), "not_author"],
  ["brought back within the hour", decideBringingBack(gone, author, soon), { takenBackAt: null }],
  ["brought back later", decideBringingBack(gone, author, late), "too_late"],
  ["brought back when there", decideBringingBack(flag, author, late), null],
  ["brought back by another", decideBringingBack(gone, other, soon), "not_author"],
  ["closed by another", decideFlag(flag, other, false, late), { closedAt: late, closedBy: other }],
  ["opened when open", decideFlag(flag, other, true, late), null],
  [
    "opened again",
    decideFlag({ ...flag, closedAt: soon, closedBy: other }, author, true, late),
    { closedAt: null, closedBy: null },
  ],
  ["closed when gone", decideFlag(gone, author, false, late), "taken_back"],
  [
    "closed though no flag",
    decideFlag({ ...flag, kind: "note", topic: null }, author, false, late),
    "not_a_flag",
  ],
] as const)("a remark %s", (_what, decision, want) => {
  if (typeof want === "string") expect(decision).toEqual({ ok: false, why: want });
  else if (want === null) expect(decision).toEqual({ ok: true, next: null });
  else expect(decision).toMatchObject({ ok: true, next: want });
});

test.each([
  ["note", null, "Two\nlines", null],
  ["note", null, " ", "text"],
  ["kudos", null, "Two\nlines", "text"],
  ["kudos", null, "x".repeat(281), "text"],
  ["flag", null, "Quiet", "topic"],
  ["flag", "check_in", "Quiet", null],
] as const)("a %s about %s saying %j is wrong at %s", (kind, topic, text, wrong) => {
  const read = WriteRemark.safeParse({ remarkId: anId(), studentId: anId(), kind, topic, text });
  expect(read.error?.issues[0]?.path.join(".") ?? null).toBe(wrong);
});

async function arrange() {
  const deps = memoryDeps({ now: writtenAt });
  const world = await aWorld(deps);
  const { office, admin, advisor, student } = world;
  const cohort = aCohort();
  const stores = deps.stores(office.id);
  await stores.cohorts.insert(cohort);
  await stores.cohorts.addAdvisor(cohort.id, advisor.personId);
  await enrolStudent(deps, admin, { cohortId: cohort.id, personId: student.personId });
  const remarkId = anId<RemarkId>();
  const { remarks, remarkEdits } = deps.state(office.id);
  const acts = () =>
    deps.auditEvents(office.id).flatMap(({ kind }) => (kind.startsWith("remark.") ? [kind] : []));
  const note = {
    remarkId,
    studentId: student.personId,
    kind: "note",
    topic: null,
    text: "We spoke",
  } as const;
  const state = () => ({
    remark: deps.state(office.id).remarks.get(remarkId),
    edits: [...deps.state(office.id).remarkEdits.values()],
  });
  return { deps, ...world, remarkId, note, acts, state, remarks, remarkEdits };
}

test("a note is written once, put right with what stood there kept, taken back and brought back", async () => {
  const { deps, advisor, remarkId, note, acts, state } = await arrange();
  await writeRemark(deps, advisor, note);
  await writeRemark(deps, advisor, note);
  await changeRemark(deps, advisor, { remarkId, kind: "note", text: "We spoke on Monday" });
  expect(state()).toMatchObject({
    remark: { text: "We spoke on Monday" },
    edits: [{ remarkId, text: "We spoke" }],
  });
  await takeRemarkBack(deps, advisor, { remarkId });
  expect(state().remark?.takenBackAt).toBe(writtenAt);
  await bringRemarkBack(deps, advisor, { remarkId });
  expect(state().remark?.takenBackAt).toBeNull();
  expect(acts()).toEqual(["remark.written", "remark.changed", "remark.taken_back", "remark.brought_back"]);
});

test("a flag is closed and opened again by whoever looks after the student", async () => {
  const { deps, admin, advisor, remarkId, note, state } = await arrange();
  await writeRemark(deps, advisor, { ...note, kind: "flag", topic: "check_in" });
  await closeFlag(deps, admin, { remarkId });
  expect(state().remark).toMatchObject({ topic: "check_in", closedBy: admin.personId });
  await reopenFlag(deps, advisor, { remarkId });
  expect(state().remark).toMatchObject({ closedAt: null, closedBy: null });
});

test("students write none, and advisors none about students whom they do not look after", async () => {
  const { deps, office, admin, advisor, student, otherStudent, remarkId, note } = await arrange();
  await writeRemark(deps, advisor, note);
  const stranger = await aMember(deps, office, "advisor");
  const change = { remarkId, kind: "note", text: "No" } as const;
  const missing = { code: "not_found" };
  await expect(writeRemark(deps, student, note)).rejects.toMatchObject({ code: "forbidden" });
  await expect(takeRemarkBack(deps, student, { remarkId })).rejects.toMatchObject({ code: "forbidden" });
  await expect(writeRemark(deps, stranger, { ...note, remarkId: anId() })).rejects.toMatchObject(missing);
  await expect(changeRemark(deps, stranger, change)).rejects.toMatchObject(missing);
  await expect(closeFlag(deps, stranger, { remarkId })).rejects.toMatchObject(missing);
  await expect(
    writeRemark(deps, advisor, { ...note, remarkId: anId(), studentId: otherStudent.personId }),
  ).rejects.toMatchObject(missing);
  await expect(
    writeRemark(deps, admin, { ...note, remarkId: anId(), studentId: advisor.personId }),
  ).rejects.toMatchObject(missing);
  await expect(writeRemark(deps, admin, note)).rejects.toMatchObject(missing);
  await expect(changeRemark(deps, admin, change)).rejects.toMatchObject({ code: "rule_violated" });
});
