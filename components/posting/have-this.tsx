// "I have this": a small form inside a line, fitting the kind of what is missing. What it adds has that kind (DESIGN 5).
import { useEffect, useRef, useState } from "preact/hooks";
import type { Kind, Line, Requirement } from "../../utils/schema";
import { t } from "../../utils/text";
import { Choices, SelectField } from "../kit/field";
import type { NewItem } from "../wallet/drafts";
import { CredentialForm, ExperienceForm, LanguageForm, ProjectForm, SkillForm } from "./have-forms";

interface Props {
  line: Line;
  /** Ask for years only: what is held is known. */
  yearsOnly: boolean;
  onAdd: (added: NewItem) => Promise<void>;
  onCancel: () => void;
}

const ways = ["skill", "credential", "project"] as const;
type Way = (typeof ways)[number];

/** Kinds that the wallet can hold; soft skills are not scored, so there is nothing to add. */
export function canHave(requirement: { kind: Kind }): boolean {
  return requirement.kind !== "soft";
}

export function HaveThis({ line, yearsOnly, onAdd, onCancel }: Props) {
  const members = line.requirements.filter(canHave);
  const [chosen, setChosen] = useState(
    String(Math.max(0, yearsOnly ? members.indexOf(line.requirements[line.met ?? 0]!) : 0)),
  );
  const [way, setWay] = useState<Way>("skill");
  const boxRef = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    boxRef.current?.querySelector<HTMLElement>("select, input")?.focus();
    // The foot of the popup must not cover the form's buttons.
    boxRef.current?.scrollIntoView?.({ block: "nearest" });
  }, []);
  useEffect(() => {
    const stop = new AbortController();
    const handleKey = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      // Or the browser would close the popup.
      event.preventDefault();
      onCancel();
    };
    boxRef.current?.addEventListener("keydown", handleKey, { signal: stop.signal });
    return () => stop.abort();
  }, [onCancel]);
  const gap = members[Number(chosen)];
  if (!gap) return null;

  const options = members.map((member, at) => ({ value: String(at), label: member.name }));
  return (
    <fieldset
      ref={boxRef}
      class="have-this"
      aria-label={t("have_this_of", { name: gap.name })}
      data-testid="have-this-form"
    >
      {members.length > 1 && !yearsOnly && (
        <SelectField label={t("have_which")} value={chosen} options={options} onChange={setChosen} />
      )}
      {gap.kind === "skill" && !yearsOnly && (
        <Choices
          label={t("have_how")}
          value={way}
          options={ways.map((value) => ({ value, label: t(`have_way_${value}`) }))}
          onChange={setWay}
        />
      )}
      {/* A new gap or way is a new form: nothing typed for another thing is taken along. */}
      {yearsOnly ? (
        <YearsForm gap={gap} line={line} onAdd={onAdd} onCancel={onCancel} />
      ) : (
        <GapForm key={`${chosen} ${way}`} gap={gap} way={way} onAdd={onAdd} onCancel={onCancel} />
      )}
    </fieldset>
  );
}

/** Years of what is held: of a similar skill its own; of work, when it was. */
function YearsForm({ gap, line, onAdd, onCancel }: Omit<GapFormProps, "way"> & { line: Line }) {
  if (gap.kind === "experience") return <ExperienceForm gap={gap} onAdd={onAdd} onCancel={onCancel} />;
  const similar = line.evidence?.via === "family" ? line.evidence.skill : null;
  return <SkillForm gap={{ ...gap, name: similar ?? gap.name }} onAdd={onAdd} onCancel={onCancel} />;
}

interface GapFormProps extends Pick<Props, "onAdd" | "onCancel"> {
  gap: Requirement;
  way: Way;
}

function GapForm({ gap, way, onAdd, onCancel }: GapFormProps) {
  const shared = { gap, onAdd, onCancel };
  switch (gap.kind) {
    case "certification":
    case "license":
    case "clearance":
    case "degree":
      return <CredentialForm {...shared} kind={gap.kind} />;
    case "language":
      return <LanguageForm {...shared} />;
    case "experience":
      return <ExperienceForm {...shared} />;
    case "skill":
      if (way === "credential") return <CredentialForm {...shared} kind="micro-credential" />;
      return way === "project" ? <ProjectForm {...shared} /> : <SkillForm {...shared} />;
    default:
      return null;
  }
}
