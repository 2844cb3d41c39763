// One part of the wallet: its items, and the form for a new one or for the one that is edited.
import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Wallet } from "../../utils/schema";
import { formatNumber, t } from "../../utils/text";
import { Button } from "../kit/button";
import { giveFocus } from "../kit/focus";
import { ItemForm, Items } from "../kit/items";
import { Section } from "../kit/section";
import type { ItemWords } from "../words/wallet-words";
import type { Draft, Part } from "./drafts";
import type { FormProps } from "./forms";
import { ItemRow } from "./item-row";
import type { Search } from "./skill-picker";

interface Props<P extends Part> {
  part: P;
  items: Wallet[P];
  words: (item: Wallet[P][number]) => ItemWords;
  Form: (props: FormProps<P>) => preact.JSX.Element;
  testId: string;
  searchSkills: Search;
  searchLanguages: Search;
  /** Adds (id null) or replaces an item; false when it was not kept: the form then stays. */
  onKeep: (part: P, id: string | null, item: Draft<P>) => Promise<boolean>;
  onDelete: (part: P, id: string) => void;
  /** Other ways to add, shown while no form is open. */
  children?: ComponentChildren;
}

/** `open` is the id of the item that is edited, "new", or null. */
export function WalletPart<P extends Part>(props: Props<P>) {
  const { part, items, words, Form, testId, searchSkills, searchLanguages, onKeep, onDelete, children } = props;
  const [open, setOpen] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const editsRef = useRef(new Map<string, HTMLButtonElement>());
  /** The item whose button takes the focus when what has it goes; "new" is the button that adds one. */
  const nextRef = useRef<string | null>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>("input, select")?.focus(), [open]);
  useLayoutEffect(() => {
    if (nextRef.current !== null) giveFocus(editsRef.current.get(nextRef.current) ?? add.current);
    nextRef.current = null;
  }, [open, items]);

  const close = (): void => {
    nextRef.current = open;
    setOpen(null);
  };
  const drop = (id: string): void => {
    const at = items.findIndex((item) => item.id === id);
    nextRef.current = (items[at + 1] ?? items[at - 1])?.id ?? "new";
    onDelete(part, id);
  };
  const form = (item: Wallet[P][number] | undefined) => (
    <div ref={box}>
      <Form
        from={item}
        searchSkills={searchSkills}
        searchLanguages={searchLanguages}
        onCancel={close}
        onKeep={async (draft) => {
          if (await onKeep(part, item?.id ?? null, draft)) close();
        }}
      />
    </div>
  );

  return (
    <Section
      title={t(`part_${part}`)}
      count={formatNumber(items.length)}
      actions={
        open !== "new" && (
          <Button ref={add} icon="add" onClick={() => setOpen("new")} data-testid={`add-${part}`}>
            {t(`part_${part}_add`)}
          </Button>
        )
      }
    >
      <p class="soft small">{t(`part_${part}_hint`)}</p>
      {open === null && children}
      {open === "new" && <div class="form-card">{form(undefined)}</div>}
      {items.length > 0 && (
        <Items>
          {items.map((item) =>
            open === item.id ? (
              <ItemForm key={item.id}>{form(item)}</ItemForm>
            ) : (
              <ItemRow
                key={item.id}
                words={words(item)}
                testId={testId}
                editRef={(button) => {
                  if (button) editsRef.current.set(item.id, button);
                  else editsRef.current.delete(item.id);
                }}
                onEdit={() => setOpen(item.id)}
                onDelete={() => drop(item.id)}
              />
            ),
          )}
        </Items>
      )}
    </Section>
  );
}
