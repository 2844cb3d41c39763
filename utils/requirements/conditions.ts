// What holds of a place beside how much it is asked for: that it may follow later, that the law asks for it. Pure.
import type { Requirement, Span } from "../schema";

const toObtain =
  /\b(?:abilit\w+|able|eligib\w+|willing(?:ness)?|must|will|required|expected) (?:to )?(?:obtain|get|acquire|earn|achieve|secure|receive|complete)\s+(?:and (?:maintain|hold|keep)\s+)?(?:[\w-]+\s+){0,4}$|\b(?:eligible for|enrolled in|working towards?|pursuing)\s+(?:[\w-]+\s+){0,3}$/i;
const obtainedLater =
  /^[^.;]{0,60}\b(?:within\s+(?:the\s+)?(?:first\s+)?\S+\s+(?:days?|weeks?|months?|years?)\b|after (?:hire|being hired|hiring|start)|in progress|can be obtained|to be obtained)|^(?:\s+\w+){0,2}\s+eligible\b/i;
const byLaw =
  /\b(?:required by (?:law|the state|state law|federal|statute|regulation)|as required by (?:law|state|federal)|legally required|by law|state[- ]mandated|mandated by|statutory)\b/i;

/** What holds of the place alone, in its own clause: that it may follow later, that the law asks for it. */
export function conditionsAt(text: string, sentence: Span, at: Span): Pick<Requirement, "obtainable" | "legal"> {
  const before = text.slice(Math.max(sentence.start, at.start - 90), at.start).replace(/^[\s\S]*[;.]\s/, "");
  const after = text.slice(at.end, Math.min(sentence.end, at.end + 110)).replace(/[;.]\s[\s\S]*$/, "");
  return {
    obtainable: toObtain.test(before) || obtainedLater.test(after),
    legal: byLaw.test(before) || byLaw.test(after),
  };
}
