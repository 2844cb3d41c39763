// One item of the wallet: its name, facts and skills, with edit and delete.
import type { Ref } from "preact";
import { formatList, t } from "../../utils/text";
import { Button } from "../kit/button";
import { Tag } from "../kit/chip";
import { Item } from "../kit/items";
import { Link } from "../kit/link";
import type { ItemWords } from "../words/wallet-words";

interface Props {
  words: ItemWords;
  testId: string;
  editRef: Ref<HTMLButtonElement>;
  onEdit: () => void;
  onDelete: () => void;
}

export function ItemRow({ words, testId, editRef, onEdit, onDelete }: Props) {
  const { title, tags, facts, skills, url } = words;
  return (
    <Item
      testId={testId}
      actions={
        <>
          <Button ref={editRef} look="quiet" about={title} onClick={onEdit}>
            {t("edit")}
          </Button>
          <Button look="quiet" about={title} onClick={onDelete}>
            {t("remove")}
          </Button>
        </>
      }
    >
      <p>
        <b>{title}</b>{" "}
        {tags.map((tag) => (
          <Tag key={tag}>{tag}</Tag>
        ))}
      </p>
      {facts.length > 0 && <p class="soft small">{facts.join(" · ")}</p>}
      {url && (
        <p class="small">
          <Link external href={url}>
            {url}
          </Link>
        </p>
      )}
      {skills.length > 0 && <p class="small">{t("item_shows", { skills: formatList(skills) })}</p>}
    </Item>
  );
}
