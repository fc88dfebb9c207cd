import { Button } from "@askaround/ui/button";
import { FormErrorSummary } from "@askaround/ui/form-error-summary";
import { TextInput } from "@askaround/ui/text-input";
import { routes } from "@/routes.ts";
import { signInWords } from "@/words/sign-in.ts";

const words = signInWords.code;

/** The six digits. With a token they must be of the same mail, else of a mail this browser asked for. */
export function CodeForm({ token, error }: { token?: string; error: string | null }) {
  return (
    <form method="post" action={routes.api.signInConfirm()} noValidate className="flex flex-col gap-6">
      {error ? <FormErrorSummary errors={[{ field: "code", message: error }]} attempt={1} /> : null}
      {token ? <input type="hidden" name="token" value={token} /> : null}
      <TextInput
        label={words.label}
        hint={words.hint}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        spellCheck={false}
        width="short"
        required
        {...(error ? { error } : {})}
      />
      <div>
        <Button type="submit" variant="primary">
          {words.send}
        </Button>
      </div>
    </form>
  );
}
