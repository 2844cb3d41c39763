// What stands in the way whatever the score: licences, clearances and legal conditions, said in plain words above it.
import type { Requirement } from "../../utils/schema";
import { formatList, t } from "../../utils/text";
import { Note } from "../kit/note";

export function Blockers({ blockers }: { blockers: readonly Requirement[] }) {
  if (blockers.length === 0) return null;
  return (
    <ul class="blockers" data-testid="blockers">
      {alternatives(blockers).map((members) => (
        <li key={members[0]?.start}>
          <Note>{words(members)}</Note>
        </li>
      ))}
    </ul>
  );
}

/** Members of one group are alternatives: one of them is enough. */
function alternatives(blockers: readonly Requirement[]): Requirement[][] {
  const groups = new Map<string, Requirement[]>();
  blockers.forEach((blocker, at) => {
    const key = blocker.group ?? `alone ${at}`;
    groups.set(key, [...(groups.get(key) ?? []), blocker]);
  });
  return [...groups.values()];
}

function words(members: readonly Requirement[]): string {
  const name = formatList([...new Set(members.map((member) => member.name))], "disjunction");
  const [first] = members;
  if (first?.legal) return t("blocker_legal", { name });
  return first?.kind === "clearance" ? t("blocker_clearance", { name }) : t("blocker_license", { name });
}
