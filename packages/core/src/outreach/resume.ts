import { leaningOf, plainWords } from "../wording/index.ts";
import { isDenied, readable, sentences } from "./text.ts";

const R = "(?:resumes?|cvs?|curriculum(?: vitae)?|lebenslauf|bio-?data)";
/** A résumé, or the same thing by another name. */
const MINE = `(?:(?:my|a|an|the|this|our) (?:[\\w-]+ ){0,3}${R}|(?:copy|version|pdf|page|link) (?:of|to) (?:[\\w-]+ ){0,2}${R}|${R})`;
const SUMMARY =
  "(?:my (?:[\\w-]+ ){0,2}(?:qualifications|credentials|work history|employment history|professional (?:background|profile|summary)|career summary|transcript)|(?:summary|overview|outline|sheet|one-?pager|profile) (?:of|with|about|on|listing) (?:all )?my (?:[\\w-]+ ){0,2}(?:experiences?|background|qualifications|skills|career|education|credentials|achievements))";
const DIRECT =
  "(?:(?!on\\b|in\\b|into\\b|about\\b|for\\b|from\\b|your\\b|how\\b|regarding\\b|what\\b|advice\\b|tips\\b|their\\b|her\\b|his\\b)[\\w'-]+,? ){0,5}";
const ATTACH = "(?:attach(?:ed|ing|ment|es)?|enclos(?:e|ed|ing)|append(?:ed|ing)?)";
const GIVE =
  "(?:send|sending|sent|share|sharing|shared|forward|forwarding|forwarded|email|emailing|upload|uploaded|uploading|provide|providing|provided|pass|passing|submit|submitting|drop|dropping|show|showing|include|included|including|give|paste|pasted|put|leave|leaving|add|adding|added|mail|supply)";

const SIGNS: readonly RegExp[] = [
  `${ATTACH}\\b,?[:]? (?:[\\w'-]+,? ){0,9}?(?:${MINE}|${SUMMARY})`,
  `(?:${MINE}|${SUMMARY})\\b (?:[\\w'-]+,? ){0,8}?${ATTACH}\\b`,
  `(?:here|below|herewith|following|underneath) (?:is|are|you (?:can |will )?(?:find|see|have)|comes|goes|a link to|you go,?) (?:[\\w'-]+ ){0,4}?(?:${MINE}|${SUMMARY})`,
  `(?:you (?:can|will|may|could|might)|please|kindly|to|do) (?:also |kindly |please |always )*(?:find|see|view|refer to|consult|check(?: out)?|download|open|access|read) ${DIRECT}(?:${MINE}|${SUMMARY})\\b(?! (?:in my career|workshop))`,
  `^(?:find|see|view|check(?: out)?|p\\.?s\\.?:?) ${DIRECT}${MINE}`,
  `(?:my (?:[\\w-]+ ){0,3}${R}) (?:is|can be|could be|are) (?:also )?(?:here|below|linked|online|available|found|on (?:my|the|this|linkedin|google|dropbox)|at |ready|with this|in (?:this|the) (?:email|mail|message|link|attachment))`,
  `${GIVE} (?:you |along |over |across |on |also |it |him |her )*${DIRECT}(?:(?:my|a|the) (?:[\\w-]+ ){0,3}${R}|copy of (?:[\\w-]+ ){0,2}${R}|${R}(?= (?:with|along|attached|too|as well|if|in advance|beforehand|ahead|for your|so|to you|over|via|now|as)|[.,?!]|$)|${SUMMARY})`,
  `(?:would you like|let me know if|if you (?:would |do )?(?:want|like|wish|need|prefer|are|care)|in case you|should you|shall i|may i|can i|could i|happy to|glad to|i can|i could|i will|feel free to) (?:[\\w'-]+,? ){0,8}?(?:see|have|look at|look over|receive|get|view|request|need|want|bring|read) (?:[\\w'-]+ ){0,2}?(?:my|a copy of|the) (?:[\\w-]+ ){0,2}${R}`,
  `(?:could you|would you|can you|will you|please|would you mind|hop(?:e|ing)|would (?:love|like|be)|be (?:great|grateful|nice)|wonder\\w*|appreciate|if you (?:could|would|might|can|have)|mind|is it possible|may i|can i|could i) (?:[\\w'-]+,? ){0,9}?(?:look(?:ing)?|glance|glancing|review(?:ing)?|read(?:ing)?|skim|check(?:ing)?(?: out| over)?|feedback|critique|opinion|comments?|eyes?|proofread|correct|improve|go(?:ing)? (?:over|through)) (?:(?:at|over|through|on|of|for|about|out|to) )?my (?:[\\w-]+ ){0,3}${R}`,
  `(?:let me know|tell me|say so|say|see|happy|wonder) (?:[\\w-]+ ){0,3}?(?:if|whether|should) (?:[\\w-]+ ){0,4}?my (?:[\\w-]+ ){0,2}${R} (?:would|could|can|might|may|will|is|helps?)`,
  `my (?:[\\w-]+ ){0,2}${R} (?:[\\w-]+ )?(?:would|could|can|may|might|should|will) (?:also |perhaps )?(?:give|tell|show|explain|help you|say)`,
  `[\\w.-]*(?:resume|\\bcv|_cv|-cv|curriculum)[\\w-]*\\.(?:pdf|docx?|pages|odt|rtf|txt)\\b`,
  `(?:https?://|www\\.|bit\\.ly/|drive\\.google|docs\\.google|dropbox)\\S*(?:resume|/cv|cv\\b)`,
  `\\b${R} ?(?:link|attached|enclosed|below|here|pdf)?\\s?[:(]\\s?(?:https?:|www\\.|\\S+\\.(?:com|me|io|org|net|dev|ly))`,
  `(?:link(?:ed|ing)?|pointer|url) (?:[\\w'-]+ ){0,3}?(?:to|of|for) (?:my|a|the) (?:[\\w-]+ ){0,2}${R}`,
  `(?:with|alongside) (?:my|a copy of my) (?:[\\w-]+ ){0,2}${R}(?= (?:attached|enclosed|below|so|to this|in this|for your)|[.,!]|$)`,
  `(?:bring|bringing|hand|handing) (?:you )?(?:along )?(?:my|a copy of my) (?:[\\w-]+ ){0,2}${R}`,
].map((source) => new RegExp(source));

const OWNED = new RegExp(`\\bmy (?:[\\w-]+ ){0,3}${R}\\b`);
const THEN_SENT =
  /\b(?:shall|may|can|could|will|would|happy to|glad to|let me|i am|want me|like me) (?:[\w'-]+ ){0,4}?(?:send|sending|share|attach|forward|include|pass|email)(?:ing)? (?:you )?(?:it|one|this|that|a copy)\b|\b(?:it is|i have|i) (?:attached|enclosed|linked|below)(?: it)?\b/;
const AS_VERB =
  /\b(?:to|will|would|can|could|when|once|until|after|classes|we|i|lectures|school|things|semester|term|they|shall) resume\b/g;
// What someone else did or said about résumés, or work on one's own.
const ABOUT =
  /\b(?:thank|thanks|grateful|appreciated?) (?:you )?(?:[\w'-]+ ){0,4}?(?:for|that|how) (?:[\w'-]+ ){0,12}$|\b(?:you|he|she|they) (?:[\w'-]+ )?(?:said|told|mentioned|suggested|explained|recommended|looked|read|reviewed|gave|showed|shared)\b[^,]*$/;

/** Below this a set phrase is taken for talk about résumés, and from SURE on the weight of the words alone counts. */
const UNLIKELY = -1.5;
const SURE = 0.8;
const NAMED = new RegExp(`\\b${R}`);

/** Where a text attaches, links or offers the writer's résumé; null when it does not. */
export function findResume(text: string): string | null {
  const lines = sentences(
    readable(text)
      .slice(0, 12_000)
      .replace(AS_VERB, (words) => words.replace("resume", "restart")),
  );
  for (const [index, line] of lines.entries()) {
    const sentence = line.slice(0, 900);
    const next = lines[index + 1] ?? "";
    if (OWNED.test(sentence) && THEN_SENT.test(next) && !isDenied(next))
      return OWNED.exec(sentence)?.[0] ?? null;
    const found = attachedIn(sentence);
    if (found !== null) return found;
  }
  return null;
}

function attachedIn(sentence: string): string | null {
  const leaning = leaningOf("resume", plainWords(sentence));
  for (const sign of SIGNS) {
    const match = sign.exec(sentence);
    if (!match) continue;
    const before = sentence.slice(0, match.index);
    if (isDenied(`${before}${match[0]}`) || ABOUT.test(before) || leaning.score < UNLIKELY) continue;
    return match[0].trim();
  }
  return leaning.score > SURE && NAMED.test(sentence) ? leaning.words : null;
}
