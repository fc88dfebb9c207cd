"use client";

import { Button } from "@askaround/ui/button";
import { TextArea, type TextAreaProps } from "@askaround/ui/text-area";
import { TextInput, type TextInputProps } from "@askaround/ui/text-input";
import { prepWords } from "@/words/prep.ts";
import { useField } from "./prep-context.tsx";

type Bound = {
  /** The part, and the field within it. */
  of: string;
  field: string;
  /** Makes a typed value fit once the field is left. */
  settle?: (typed: string) => string;
};

/** One line of a preparation. It saves itself. */
export function TypedLine({
  of,
  field,
  settle,
  ...input
}: Bound & Omit<TextInputProps, "value" | "onChange">) {
  const { value, error, set, leave, clash } = useField(of, field);
  return (
    <div>
      <TextInput
        id={`${of}-${field}`}
        autoComplete="off"
        {...input}
        value={value}
        error={error}
        onChange={(event) => set(event.currentTarget.value)}
        onBlur={() => {
          const settled = settle?.(value) ?? value;
          if (settled !== value) set(settled);
          leave();
        }}
      />
      {clash ? <Clashed {...clash} /> : null}
    </div>
  );
}

/** Several lines of a preparation. */
export function TypedText({ of, field, ...area }: Bound & Omit<TextAreaProps, "value" | "onChange">) {
  const { value, error, set, leave, clash } = useField(of, field);
  return (
    <div>
      <TextArea
        id={`${of}-${field}`}
        rows={3}
        {...area}
        value={value}
        error={error}
        onChange={(event) => set(event.currentTarget.value)}
        onBlur={leave}
      />
      {clash ? <Clashed {...clash} /> : null}
    </div>
  );
}

type ClashedProps = NonNullable<ReturnType<typeof useField>["clash"]> & {
  show?: (value: unknown) => string;
  /** Whether both can be kept, as words can. */
  joinable?: boolean;
};

const asWords = (value: unknown) => (typeof value === "string" ? value : "");

/** What another tab or device made of the same field. Nothing is written until one of them is chosen. */
export function Clashed({ theirs, choose, show = asWords, joinable = true }: ClashedProps) {
  const words = prepWords.clash;
  return (
    <div role="alert" className="mt-2 rounded-control border border-warn bg-warn-soft p-3">
      <p className="font-semibold">{words.title}</p>
      <p className="mt-1 text-sm whitespace-pre-line">
        {words.saved}: {show(theirs) || words.nothing}
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button size="sm" variant="primary" onClick={() => choose("mine")}>
          {words.mine}
        </Button>
        <Button size="sm" onClick={() => choose("theirs")}>
          {words.theirs}
        </Button>
        {joinable && show(theirs) !== "" ? (
          <Button size="sm" onClick={() => choose("both")}>
            {words.both}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
