/** What could be read out of a line or a mail signature. Guesses, to be shown and corrected before anything is saved. */
export interface PastedContact {
  readonly name: string | null;
  readonly organisation: string | null;
  readonly title: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly link: string | null;
}

const LONGEST = 2000;
const EMAIL = /[a-z0-9._%+'-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/i;
const LINK = /https?:\/\/[^\s<>"']+|(?:www\.|linkedin\.com\/)[^\s<>"']+/i;
// At least seven digits, so that a year or a house number is not taken for a phone.
const PHONE = /(?:\+|\()?\d(?:[\s().\-/]*\d){6,14}(?:\s*(?:x|ext\.?)\s*\d{1,5})?/i;
const LABEL =
  /^(?:e-?mail|mail|phone|tel|telephone|mobile|cell|m|t|p|w|web|website|linkedin|office)\s*[:.]\s*/i;
const TITLE =
  /\b(?:engineer|manager|director|head|lead|president|officer|analyst|designer|developer|scientist|researcher|professor|teacher|consultant|partner|associate|assistant|coordinator|specialist|editor|writer|producer|nurse|physician|doctor|attorney|lawyer|counsel|architect|founder|ceo|cto|cfo|coo|vp|chief|strategist|planner|planning|administrator|representative|advisor|technician|biologist|chemist|economist|accountant|curator|librarian)\b/i;
const CLOSING =
  /^(?:best(?: wishes| regards)?|kind regards|regards|thanks|thank you|cheers|sincerely|--+)[,.!]?$/i;

/** Reads a name, organisation, title, address, phone and link out of pasted text, as far as they are there. */
export function parsePasted(text: string): PastedContact {
  const short = text.slice(0, LONGEST);
  const email = short.match(EMAIL)?.[0].toLowerCase() ?? null;
  const link = linkOf(short.replace(EMAIL, " "));
  const phone = phoneOf(short.replace(EMAIL, " ").replace(LINK, " "));
  const words = wordsOf(short);
  const [first, ...rest] = words;
  const { name, beside } = first === undefined ? { name: null, beside: [] } : splitName(first);
  return { name: name ?? nameFromEmail(email), ...placeOf([...beside, ...rest]), email, phone, link };
}

function linkOf(text: string): string | null {
  const found = text.match(LINK)?.[0].replace(/[).,;]+$/, "");
  if (!found) return null;
  return /^https?:/i.test(found) ? found : `https://${found}`;
}

function phoneOf(text: string): string | null {
  return text.match(PHONE)?.[0].trim() ?? null;
}

/** The pieces that are plain words, in order: without addresses, phones, links, labels and farewells. */
function wordsOf(text: string): string[] {
  return text
    .split(/[\n\r|•·;,\t]+|\s[–—-]\s/u)
    .map((piece) =>
      piece
        .replace(EMAIL, " ")
        .replace(LINK, " ")
        .replace(PHONE, " ")
        .trim()
        .replace(LABEL, "")
        .replace(/[<>()"]+/g, " ")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter(
      (piece) =>
        /\p{L}/u.test(piece) &&
        !CLOSING.test(piece) &&
        !/^(?:e-?mail|phone|tel|mobile|cell|web)$/i.test(piece),
    );
}

/** "Grace Hopper at Navy" and "Grace Hopper from Navy" in one piece. */
function splitName(piece: string): { name: string; beside: readonly string[] } {
  const at = piece.match(/^(.+?)\s+(?:at|from|@)\s+(.+)$/i);
  return at?.[1] && at[2] ? { name: at[1].trim(), beside: [at[2].trim()] } : { name: piece, beside: [] };
}

/** Of what follows the name: a job by its words, or the first of two; the other is where they work. */
function placeOf(pieces: readonly string[]): Pick<PastedContact, "organisation" | "title"> {
  const parts = pieces.flatMap((piece) => {
    const at = piece.match(/^(.+?)\s+(?:at|@)\s+(.+)$/i);
    return at?.[1] && at[2] ? [at[1].trim(), at[2].trim()] : [piece];
  });
  const title = parts.find((part) => TITLE.test(part)) ?? null;
  const organisation = parts.find((part) => part !== title) ?? null;
  return { organisation, title };
}

/** "grace.hopper@navy.example" says the name when nothing else does. */
function nameFromEmail(email: string | null): string | null {
  const parts = email?.split("@")[0]?.split(/[._-]+/) ?? [];
  if (parts.length < 2 || parts.some((part) => !/^[a-z]{2,}$/.test(part))) return null;
  return parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(" ");
}
