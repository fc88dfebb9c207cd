const CLASSES: Readonly<Record<string, string>> = {
  // Work one can be given; each of these words is also used innocently, so no phrase rests on one alone.
  job: "jobs?|positions?|roles?|internships?|traineeships?|apprenticeships?|vacancy|vacancies|openings?|employment|placements?|work experience|work placement|co-op|opportunity|opportunities|trainee program|graduate scheme|graduate program|graduate programme|practicum|fellowship|contract|werkstudent|working student",
  // The same without the words that mean many other things.
  hardJob:
    "jobs?|internships?|traineeships?|apprenticeships?|vacancy|vacancies|openings?|employment|work experience|placements?|co-op|practicum",
  self: "me|myself|someone like me|a student like me|somebody like me|a person like me|people like me|students like me|a candidate like me|a graduate like me|a beginner like me|a newcomer like me|someone with my background|somebody with my background|people with my background|a profile like mine|my profile|my friend|my brother|my sister|my cousin",
  firm: "company|firm|organisation|organization|team|department|office|group|unit|employer|lab|studio|agency|practice|clinic|hospital|bank|startup|start-up|place|workplace|business|school|museum|institute|university|council|charity|newsroom|corporation|ngo|foundation|division|project|side|end",
  hr: "hr|human resources|recruiter|recruiters|recruiting|recruitment|hiring|talent|personnel|boss|manager|managers|supervisor|director|ceo|people team",
  opens:
    "opens?|opened|comes?|came|becomes?|turns?|frees|pops?|arises?|arose|shows?|appears?|available|crops?|happens",
};

/**
 * A pattern over plain words. "(a|b)" is a choice; "?" after a word or choice leaves it out; "..3" is a gap of up to
 * three words within a sentence, "~3" one that no preposition or possessive interrupts; "{job}" is a class of words;
 * "^3" one that does not run over "you"; "END" is where a sentence stops. Gaps are bounded, so a match takes linear time.
 */
export function phrase(source: string): RegExp {
  const body = source
    .replace(/\((?!\?)/g, "(?:")
    .replace(/\{(\w+)\}/g, (_, name: string) => `(?:${CLASSES[name] ?? name})`)
    .replace(/ (\(\?:(?:[^()]|\(\?:[^()]*\))*\)|[a-z'-]+)\?(?= |$)/g, "(?: $1)?")
    .replace(/ \.\.(\d)/g, "(?: (?![.?!;])[^ ]+){0,$1}")
    .replace(
      / ~(\d)/g,
      "(?: (?!(?:of|about|for|to|in|on|from|your|how|what|why|which|who|that|with|by|my|their)(?= |$))(?![.?!;,])[^ ]+){0,$1}",
    )
    .replace(/ \^(\d)/g, "(?: (?!(?:you|u|your)(?= |$))(?![.?!;])[^ ]+){0,$1}")
    .replace(/\bEND\b/g, "[.?!;,]");
  return new RegExp(`(?:^| )${body}(?= |$)`);
}

/** The first phrase of a table that a text contains, as it is written there, or null. */
export function firstMatch(plain: string, phrases: readonly RegExp[]): string | null {
  for (const pattern of phrases) {
    const found = pattern.exec(`${plain} .`);
    if (found) return found[0].replace(/[ .?!;,]+$/, "").trim();
  }
  return null;
}
