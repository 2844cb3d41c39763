// Other spellings of a name by rule, so that tables need no rows for them. Pure; imports nothing.

/** US spellings beside UK ones, as endings of words. */
const spellingPairs: readonly (readonly [RegExp, string])[] = [
  [/isation\b/, "ization"],
  [/ising\b/, "izing"],
  [/yse\b/, "yze"],
  [/ysing\b/, "yzing"],
  [/avioural\b/, "avioral"],
  [/aviour\b/, "avior"],
  [/colour/, "color"],
  [/labour\b/, "labor"],
  [/\bcentre\b/, "center"],
  [/\blicence\b/, "license"],
  [/\blicences\b/, "licenses"],
  [/\bprogramme\b/, "program"],
  [/\bpaed/, "ped"],
  [/\borthopaed/, "orthoped"],
  [/\banaesth/, "anesth"],
  [/\bhaem/, "hem"],
  [/\bgynaec/, "gynec"],
  [/aemia\b/, "emia"],
  [/modelling\b/, "modeling"],
  [/labelling\b/, "labeling"],
  [/counselling\b/, "counseling"],
  [/travelling\b/, "traveling"],
  [/\btyre/, "tire"],
  [/\baluminium\b/, "aluminum"],
  [/catalogue\b/, "catalog"],
  [/fibre\b/, "fiber"],
  [/fibreglass\b/, "fiberglass"],
  [/\bgrey\b/, "gray"],
  [/\benrolment\b/, "enrollment"],
  [/\bfulfilment\b/, "fulfillment"],
];

/**
 * All spellings of a name that mean the same: itself, "X.js" as XJS and "X JS", hyphens as spaces and joined, "&" as "and",
 * UK and US spelling both ways, and the plural of its last word, or the singular where
 * there are several words (a lone plural such as "alignments" was chosen for what its singular also means). Case is kept.
 */
export function spellings(name: string): string[] {
  const forms = new Set([name]);
  const each = (change: (form: string) => string | null): void => {
    for (const form of Array.from(forms)) {
      const other = change(form);
      if (other !== null && other !== form && other.length > 1) forms.add(other);
    }
  };
  each((form) => (/\.js$/i.test(form) ? form.replace(/\.(js)$/i, "$1") : null));
  each((form) => (/\.js$/i.test(form) ? form.replace(/\.(js)$/i, " $1") : null));
  each((form) => (/\w-\w/.test(form) ? form.replace(/(?<=\w)-(?=\w)/g, " ") : null));
  each((form) => (/^\w{2,}-\w{2,}$/.test(form) ? form.replace("-", "") : null));
  each((form) => (/ & /.test(form) ? form.replace(/ & /g, " and ") : null));
  each((form) => (/ and /.test(form) ? form.replace(/ and /g, " & ") : null));
  for (const [uk, us] of spellingPairs) {
    each((form) => (uk.test(form) ? form.replace(uk, us) : null));
  }
  each((form) => (/iz(ation|ing)\b/.test(form) ? form.replace(/iz(ation|ing)\b/, "is$1") : null));
  each((form) =>
    /(model|label|counsel)ing\b/.test(form) ? form.replace(/(model|label|counsel)ing\b/, "$1ling") : null,
  );
  each(plural);
  each(singular);
  return [...forms];
}

/** Words whose last letter is no plural ending, or which have no other number. */
const fixed =
  /(?:ss|us|is|ics|ous|js|ops|sas|aws|ios|dns|css|sales|series|news|keras|jenkins|kubernetes|windows|rails|pandas|analytics|logistics|express|access|nexus|axis|ansys|solidworks|illustrator)$/i;

function plural(form: string): string | null {
  const last = form.split(" ").at(-1) ?? "";
  if (!/^[a-z]{4,}$/.test(last) || fixed.test(last) || /s$|ing$|ment$|ness$|ity$|ware$|graphy$|logy$|nomy$/.test(last))
    return null;
  if (/[^aeiou]y$/.test(form)) return form.replace(/y$/, "ies");
  return /(?:x|ch|sh)$/.test(form) ? `${form}es` : `${form}s`;
}

function singular(form: string): string | null {
  const last = form.split(" ").at(-1) ?? "";
  if (last === form || !/^[a-z]{4,}s$/.test(last) || fixed.test(last)) return null;
  if (/[^aeiou]ies$/.test(form)) return form.replace(/ies$/, "y");
  return /(?:xes|ches|shes)$/.test(form) ? form.replace(/es$/, "") : form.replace(/s$/, "");
}
