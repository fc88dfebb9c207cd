import { BringInPeople, bringInPeople, TakeBackPeople, takeBackPeople } from "@askaround/core/address-books";
import {
  AddContact,
  addContact,
  ChangeContact,
  changeContact,
  MergeContacts,
  mergeContacts,
  PreviewMerge,
  previewMerge,
  RemoveContact,
  removeContact,
  UndoMerge,
  undoMerge,
} from "@askaround/core/contacts";
import { contactScope } from "@askaround/core/policy";
import { type ContactId, idSchema } from "@askaround/core/shared";
import {
  CONTACT_VIEWS,
  getContact,
  listContactNames,
  listContacts,
  listKnownPeople,
} from "@askaround/db/queries";
import { z } from "zod";
import { found } from "../found.ts";
import { router, studentProcedure } from "../trpc.ts";
import { PageNumber, SearchText } from "./list-input.ts";

const ContactList = z.strictObject({
  search: SearchText,
  view: z.enum(CONTACT_VIEWS).nullable().default(null),
  page: PageNumber,
});
const ContactRef = z.strictObject({ contactId: idSchema<ContactId>() });

export const contactsRouter = router({
  list: studentProcedure
    .input(ContactList)
    .query(({ ctx, input }) =>
      ctx.read((db) => listContacts(db, contactScope(ctx.actor), input, ctx.deps.now())),
    ),
  names: studentProcedure.query(({ ctx }) => ctx.read((db) => listContactNames(db, contactScope(ctx.actor)))),
  get: studentProcedure.input(ContactRef).query(({ ctx, input }) =>
    found(
      ctx.read((db) => getContact(db, contactScope(ctx.actor), input.contactId, ctx.deps.now())),
      "person",
    ),
  ),
  add: studentProcedure
    .input(AddContact)
    .mutation(({ ctx, input }) => addContact(ctx.deps, ctx.actor, input)),
  /** Takes back an add, while nothing hangs on it. */
  remove: studentProcedure
    .input(RemoveContact)
    .mutation(({ ctx, input }) => removeContact(ctx.deps, ctx.actor, input)),
  /** Whom an address book is compared with. */
  known: studentProcedure.query(({ ctx }) => ctx.read((db) => listKnownPeople(db, contactScope(ctx.actor)))),
  bringIn: studentProcedure
    .input(BringInPeople)
    .mutation(({ ctx, input }) => bringInPeople(ctx.deps, ctx.actor, input)),
  takeBack: studentProcedure
    .input(TakeBackPeople)
    .mutation(({ ctx, input }) => takeBackPeople(ctx.deps, ctx.actor, input)),
  change: studentProcedure
    .input(ChangeContact)
    .mutation(({ ctx, input }) => changeContact(ctx.deps, ctx.actor, input)),
  previewMerge: studentProcedure
    .input(PreviewMerge)
    .query(({ ctx, input }) => previewMerge(ctx.deps, ctx.actor, input)),
  merge: studentProcedure
    .input(MergeContacts)
    .mutation(({ ctx, input }) => mergeContacts(ctx.deps, ctx.actor, input)),
  undoMerge: studentProcedure
    .input(UndoMerge)
    .mutation(({ ctx, input }) => undoMerge(ctx.deps, ctx.actor, input)),
});
