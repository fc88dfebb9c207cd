import type { NoteLevel, Professional } from "../contacts/contact.ts";
import type { ContactId, PersonId, ProfessionalId, ProfessionalMergeId } from "../shared/ids.ts";
import type { Instant } from "../shared/time.ts";
import type { LimitEntry, ProfessionalLimits } from "./limits.ts";
import type { ProfessionalMerge } from "./merge.ts";
import type { PersonFacts, WordsToTakeOut } from "./words-to-take-out.ts";

/** A professional as the office keeps them: business facts, limits and an edit count. */
export interface KeptProfessional extends Professional, ProfessionalLimits {
  readonly revision: number;
  /** The record that this one was found to be; null while it stands alone. */
  readonly mergedInto: ProfessionalId | null;
  /** Since when what led to the person is taken out, at their request. */
  readonly forgottenAt: Instant | null;
}

/** A student who has a professional among their people, and who may read what they wrote. */
export interface KnownTo {
  readonly studentId: PersonId;
  readonly noteLevel: NoteLevel;
}

/** That two alike records are two people; the smaller id first. */
export interface ToldApart {
  readonly firstId: ProfessionalId;
  readonly secondId: ProfessionalId;
  readonly saidBy: PersonId;
  readonly saidAt: Instant;
}

/** Whose records a person was taken out of. */
export interface Forgotten {
  readonly studentIds: readonly PersonId[];
  readonly contactIds: readonly ContactId[];
}

export interface ProfessionalStore {
  findForUpdate(id: ProfessionalId): Promise<KeptProfessional | null>;
  /** Writes everything if the stored revision is still `professional.revision - 1`; false when it is not. */
  save(professional: KeptProfessional): Promise<boolean>;
  addLimitEntry(entry: LimitEntry): Promise<void>;
  /** What staff set in the past, oldest first. */
  listLimitEntries(id: ProfessionalId): Promise<readonly LimitEntry[]>;
  listKnownTo(id: ProfessionalId): Promise<readonly KnownTo[]>;
  /** Gives contacts to another record, all of one's or only these; says which went. */
  moveContacts(
    from: ProfessionalId,
    to: ProfessionalId,
    only: readonly ContactId[] | null,
  ): Promise<readonly ContactId[]>;
  addMerge(merge: ProfessionalMerge): Promise<void>;
  findMergeForUpdate(id: ProfessionalMergeId): Promise<ProfessionalMerge | null>;
  markUndone(id: ProfessionalMergeId, undone: { readonly by: PersonId; readonly at: Instant }): Promise<void>;
  /** Keeps or forgets that two records are two people; false when that was so already. */
  setApart(pair: ToldApart, apart: boolean): Promise<boolean>;
  /** Names and addresses of a person, from this record, those joined with it, and every student’s. */
  listFacts(id: ProfessionalId): Promise<PersonFacts>;
  /**
   * Takes a person out of every record and text, closes what is owed to them and the mail about it, and says whose records
   * changed. Null, and nothing is changed, while a mail to one of these students is being sent.
   */
  forget(id: ProfessionalId, words: WordsToTakeOut, at: Instant): Promise<Forgotten | null>;
}
