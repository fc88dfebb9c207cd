"use client";

import { onlineManager } from "@tanstack/react-query";
import { type ComponentProps, type ReactNode, useSyncExternalStore } from "react";
import { Banner } from "@askaround/ui/banner";
import { FormErrorSummary } from "@askaround/ui/form-error-summary";
import {
  type FieldErrors,
  type FieldValues,
  type Resolver,
  set,
  useForm,
  type UseFormReturn,
} from "react-hook-form";
import { listFormErrors } from "./form-errors.ts";
import { fieldErrorsOf, messageOf } from "@/trpc/client.tsx";
import { formWords } from "@/words/forms.ts";
import type { Reading } from "./read-with.ts";

type Read<Values, Command> = (values: Values) => Reading<Command>;

interface Rules<Values, Command> {
  /** Brings the command's rules. They load when the form is first touched, so a page stays light. */
  load: () => Promise<{ read: Read<Values, Command> }>;
  /** Where the field of a command stands on this form, when the names differ. */
  fieldOf?: (path: string) => string;
}

const samePath = (path: string) => path;

/** A form whose answers become one command, checked by the schema that the server checks it with. */
export function useCommandForm<Values extends FieldValues, Command extends FieldValues>(
  defaultValues: Values,
  { load, fieldOf = samePath }: Rules<Values, Command>,
) {
  const resolver: Resolver<Values, unknown, Command> = async (values) => {
    const rules = await load().catch(() => null);
    if (rules === null)
      return { values: {}, errors: errorsAt<Values>({ root: formWords.offline }, samePath) };
    const reading = rules.read(values);
    return reading.ok
      ? { values: reading.command, errors: {} }
      : { values: {}, errors: errorsAt<Values>(reading.fields, fieldOf) };
  };
  const form = useForm<Values, unknown, Command>({
    defaultValues: defaultValues as never,
    resolver,
    shouldFocusError: false,
  });
  /** Puts what the server said beside the fields it is about. */
  function refuse(error: unknown) {
    for (const [path, message] of Object.entries(fieldErrorsOf(error))) {
      if (path !== "") form.setError(fieldOf(path) as never, { type: "server", message });
    }
  }
  /** The command for other values than those typed, such as the ones before. */
  const read = async (values: Values) => (await load()).read(values);
  return { form, refuse, read, warmUp: () => void load().catch(() => undefined) };
}

function errorsAt<Values extends FieldValues>(
  fields: Readonly<Record<string, string>>,
  fieldOf: (path: string) => string,
): FieldErrors<Values> {
  const errors: FieldErrors<Values> = {};
  for (const [path, message] of Object.entries(fields)) {
    set(errors, fieldOf(path || "root"), { type: "rule", message });
  }
  return errors;
}

type CommandFormProps<Values extends FieldValues, Command extends FieldValues> = Omit<
  ComponentProps<"form">,
  "onSubmit" | "children"
> & {
  command: { form: UseFormReturn<Values, unknown, Command>; warmUp: () => void };
  onCommand: (command: Command) => void;
  /** The mutation that carries the command: while it is under way, and once it is through, a second press does nothing. */
  sending: { isPending: boolean; isSuccess: boolean; error: unknown };
  /** What the fields are called, where their messages alone would not tell them apart. */
  labels?: Readonly<Record<string, string>>;
  children: ReactNode;
};

const whenOnlineChanges = (tell: () => void) => onlineManager.subscribe(tell);
const noChange = () => () => undefined;
const inBrowser = () => true;
const onServer = () => false;

/** The frame of every form: what is wrong on top, each line leading to its field; nothing typed is ever lost. */
export function CommandForm<Values extends FieldValues, Command extends FieldValues>({
  command: { form, warmUp },
  onCommand,
  sending,
  labels = {},
  children,
  ...rest
}: CommandFormProps<Values, Command>) {
  const ready = useSyncExternalStore(noChange, inBrowser, onServer);
  // Without a network a mutation waits, and goes out once there is one.
  const online = useSyncExternalStore(whenOnlineChanges, () => onlineManager.isOnline(), inBrowser);
  const { errors, submitCount } = form.formState;
  const listed = listFormErrors(errors).map(({ field, message }) => ({
    field,
    message: labels[field] === undefined ? message : `${labels[field]}: ${message}`,
  }));
  const send = (input: Command) => {
    if (!sending.isPending && !sending.isSuccess) onCommand(input);
  };
  return (
    <form noValidate onFocus={warmUp} {...rest} onSubmit={(event) => void form.handleSubmit(send)(event)}>
      <FormErrorSummary errors={listed} attempt={submitCount} />
      {sending.isPending && !online ? (
        <div className="mb-6">
          <Banner tone="info" live>
            {formWords.sentLater}
          </Banner>
        </div>
      ) : null}
      {sending.error && listed.length === 0 ? (
        <div className="mb-6">
          <Banner tone="danger" live>
            {messageOf(sending.error)}
          </Banner>
        </div>
      ) : null}
      {/* What is typed before the page's scripts run would be lost: until then there is nothing to type into. */}
      <fieldset disabled={!ready} className="flex min-w-0 flex-col gap-5">
        {children}
      </fieldset>
    </form>
  );
}
