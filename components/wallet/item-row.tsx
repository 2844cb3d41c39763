// One item of the wallet: its name, facts and skills, with edit and delete.
import { t } from "../../utils/text";
import type { ItemWords } from "../words/wallet-words";

interface Props {
  words: ItemWords;
  testId: string;
  onEdit: () => void;
  onDelete: () => void;
}

export function ItemRow({ words, testId, onEdit, onDelete }: Props) {
  const { title, tags, facts, skills, url } = words;
  return (
    <li class="item" data-testid={testId}>
      <div class="item-words">
        <p>
          <b>{title}</b>{" "}
          {tags.map((tag) => (
            <span key={tag} class="tag">
              {tag}
            </span>
          ))}
        </p>
        {facts.length > 0 && <p class="soft small">{facts.join(" · ")}</p>}
        {url && (
          <p class="small">
            <a href={url} target="_blank" rel="noreferrer">
              {url}
            </a>
          </p>
        )}
        {skills.length > 0 && <p class="small">{t("item_shows", { skills: skills.join(", ") })}</p>}
      </div>
      <div class="item-buttons">
        <button type="button" class="button quiet" onClick={onEdit}>
          {t("edit")}
          <span class="sr"> {title}</span>
        </button>
        <button type="button" class="button quiet" onClick={onDelete}>
          {t("delete")}
          <span class="sr"> {title}</span>
        </button>
      </div>
    </li>
  );
}
