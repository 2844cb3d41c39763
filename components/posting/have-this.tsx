// "I have this": a small form inside a line, fitting the kind of what is missing. What it adds has that kind (DESIGN 5).
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Kind, Line, Requirement } from "../../utils/schema";
import { t } from "../../utils/text";
import { Choices } from "../kit/choices";
import { Select } from "../kit/select";
import type { Draft, NewItem } from "../wallet/drafts";
import { CredentialForm, EntryForm, ExperienceForm, LanguageForm, ProjectForm, SkillForm } from "./have-forms";

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
  const gap = members[Number(chosen)];
  if (!gap) return null;

  const options = members.map((member, at) => ({ value: String(at), label: member.name }));
  return (
    <Box name={gap.name} onCancel={onCancel}>
      {members.length > 1 && !yearsOnly && (
        <Select label={t("have_which")} value={chosen} options={options} onChange={setChosen} />
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
    </Box>
  );
}

/** A suggested entry that the user holds: filled in with what the catalog knows of it. */
export function HaveEntry({ draft, onAdd, onCancel }: { draft: Draft<"credentials"> } & EntryCallbacks) {
  return (
    <Box name={draft.title} onCancel={onCancel}>
      <EntryForm draft={draft} onAdd={async (added) => void (await onAdd(added))} onCancel={onCancel} />
    </Box>
  );
}

interface EntryCallbacks {
  onAdd: (added: NewItem) => Promise<unknown>;
  onCancel: () => void;
}

/** The frame of the small form: takes the focus, comes into sight, and Escape closes it. */
function Box({ name, onCancel, children }: { name: string; onCancel: () => void; children: ComponentChildren }) {
  const boxRef = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    boxRef.current?.querySelector<HTMLElement>("select, input")?.focus();
    // The foot of the popup must not cover the form's buttons.
    boxRef.current?.scrollIntoView?.({ block: "nearest" });
  }, []);
  useLayoutEffect(() => {
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
  return (
    <fieldset ref={boxRef} class="have-this" aria-label={t("have_this_of", { name })} data-testid="have-this-form">
      {children}
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
