import { EMPTY_PLAN, type KeptFinding, questionBank } from "@askaround/core/prep";
import {
  addMinutes,
  dateIn,
  type Instant,
  type PrepFindingId,
  type PrepPointId,
  type PrepQuestionId,
} from "@askaround/core/shared";
import { bankOf } from "./bank.ts";
import { DRESS, FOUND, GOALS, POINTS, READ } from "./prep-words.ts";
import { type Random, randomFrom } from "./random.ts";
import { earlier, later, type World } from "./world.ts";

type Meeting = World["rows"]["meetings"][number];
type Contact = World["rows"]["contacts"][number];

/** How far a preparation got. Together the term shows each. */
type Extent = "none" | "begun" | "questions" | "ready";

/** What one student prepared, from the meetings that were just made for them. Draws from a chance of its own. */
export function addPreps(world: World, own: World["rows"], seed: number): void {
  const random = randomFrom(seed);
  const contacts = new Map(own.contacts.map((contact) => [contact.id, contact]));
  for (const meeting of own.meetings) {
    const extent = extentOf(random, meeting, world.now);
    if (extent === "none") continue;
    const met = own.meetingContacts
      .filter(({ meetingId }) => meetingId === meeting.id)
      .flatMap(({ contactId }) => contacts.get(contactId) ?? []);
    addPrep({ world, random, rows: own, meeting, met, at: workedOnAt(random, meeting, world.now) }, extent);
  }
}

function extentOf(random: Random, { startsAt }: Meeting, now: Instant): Extent {
  if (startsAt > now) return random.pick(["none", "begun", "begun", "questions", "ready"]);
  return random.chance(0.4) ? random.pick(["begun", "ready", "ready"]) : "none";
}

/** Some hours before the meeting, after it was booked, and never ahead of us. */
function workedOnAt(random: Random, { startsAt, bookedAt }: Meeting, now: Instant): Instant {
  const before = earlier(addMinutes(startsAt, -random.between(60, 2_000)), addMinutes(now, -90));
  return later(before, bookedAt);
}

interface Preparing {
  readonly world: World;
  readonly random: Random;
  readonly rows: World["rows"];
  readonly meeting: Meeting;
  readonly met: readonly Contact[];
  readonly at: Instant;
}

function addPrep(preparing: Preparing, extent: Exclude<Extent, "none">): void {
  const { world, random, rows, meeting, met, at } = preparing;
  const of = ofMeeting(preparing);
  const ready = extent === "ready";
  const [host] = met;
  const call = meeting.format !== "in_person";
  rows.preps.push({
    ...of,
    ...EMPTY_PLAN,
    kept: [],
    goals: ready || random.chance(0.5) ? random.pick(GOALS) : null,
    brief: host && ready ? `${host.title} at ${host.organisation}. ${random.pick(READ)}` : null,
    whoCalls: ready && call ? random.pick(["student", "professional"]) : null,
    dress: ready ? random.pick(DRESS) : null,
    arrival: ready && !call ? "Side entrance; ask for them at the desk." : null,
    lengthAgreedOn: ready ? dateIn(at, world.zone) : null,
    lengthAgreedMinutes: ready ? meeting.agreedMinutes : null,
    touchedAt: at,
  });
  for (const contact of met) addResearch(preparing, contact, ready);
  if (extent !== "begun") addQuestions(preparing, ready);
}

function ofMeeting({ world, meeting }: Preparing) {
  const { officeId } = world;
  return { officeId, meetingId: meeting.id, studentId: meeting.studentId, revision: 1 };
}

function addResearch(preparing: Preparing, contact: Contact, ready: boolean): void {
  const { random, rows, at } = preparing;
  const of = { ...ofMeeting(preparing), contactId: contact.id };
  const name = contact.name
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/[^a-z]+/g, "-");
  rows.prepResearch.push({
    ...of,
    linkedin: `https://www.linkedin.com/in/${name.replace(/^-|-$/g, "")}-demo`,
    read: random.pick(READ),
  });
  if (ready || random.chance(0.4)) {
    const [link, found] = random.pick(FOUND);
    rows.prepFindings.push({ ...of, id: random.idAt<PrepFindingId>(at), link, found, removed: false });
  }
  if (ready || random.chance(0.5)) {
    const [text, source] = random.pick(POINTS);
    rows.prepPoints.push({ ...of, id: random.idAt<PrepPointId>(at), text, source, removed: false });
  }
}

/** A question with a fault, and why it was kept. */
const FLAWED = {
  text: "Do you enjoy your work?",
  why: "She likes to tell, so a yes will not be all",
} as const;

function addQuestions(preparing: Preparing, ready: boolean): void {
  const { random, rows, meeting, at } = preparing;
  const of = ofMeeting(preparing);
  const count = Math.max(3, Math.floor(meeting.agreedMinutes / 5) - random.between(0, 1));
  const chosen = (["opening", "work", "path", "field", "advice"] as const).flatMap((phase, index) => {
    const pool = questionBank.filter((question) => question.phase === phase && question.fields.length === 0);
    return random.sample(pool, Math.floor((count + 4 - index) / 5));
  });
  for (const [position, { id: bankId, phase, text }] of chosen.entries()) {
    const id = random.idAt<PrepQuestionId>(at);
    rows.prepQuestions.push({ ...of, id, phase, position, text, bankId, kept: [], removed: false });
  }
  // From the meeting's own chance, so that the rest of the term is the same without an office's questions.
  const ofOffice = randomFrom(Number.parseInt(meeting.id.slice(-8), 16));
  const offered = bankOf(preparing.world).filter(({ retiredAt }) => retiredAt === null);
  for (const { id: bankId, phase, text } of ofOffice.chance(0.5) ? [ofOffice.pick(offered)] : []) {
    const id = ofOffice.idAt<PrepQuestionId>(at);
    rows.prepQuestions.push({ ...of, id, phase, position: 80, text, bankId, kept: [], removed: false });
  }
  if (!random.chance(0.3)) return;
  const id = random.idAt<PrepQuestionId>(at);
  const { text, why } = FLAWED;
  const kept: KeptFinding[] = ready ? [{ questionId: id, code: "yes_no", text, why }] : [];
  rows.prepQuestions.push({
    ...of,
    id,
    phase: "work",
    position: 90,
    text,
    bankId: null,
    kept,
    removed: false,
  });
}
