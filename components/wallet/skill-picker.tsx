// Picks skills by search: what is picked stands below the field and can be taken out again. Unknown names are kept as they are typed.
import { t } from "../../utils/text";
import { Chip } from "../kit/chip";
import { Combobox, type Option } from "../kit/combobox";

export type Search = (query: string) => Option[];

interface SkillPickerProps {
  skills: readonly string[];
  search: Search;
  onChange: (skills: string[]) => void;
  /** What stands in the field and is not picked. */
  onTyped: (typed: string) => void;
}

export function SkillPicker({ skills, search, onChange, onTyped }: SkillPickerProps) {
  const notYet: Search = (query) => search(query).filter((option) => !skills.includes(option.value));
  return (
    <div class="stack">
      <Combobox
        label={t("skills_label")}
        hint={t("skills_hint")}
        search={notYet}
        free={(query) => t("skills_free", { query })}
        onTyped={onTyped}
        onPick={(skill) => !skills.includes(skill) && onChange([...skills, skill])}
      />
      {skills.length > 0 && (
        <ul class="row" aria-label={t("skills_picked")}>
          {skills.map((skill) => (
            <li key={skill}>
              <Chip
                removeLabel={t("skills_remove", { skill })}
                onRemove={() => onChange(skills.filter((other) => other !== skill))}
              >
                {skill}
              </Chip>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
