// Gallery: lists of things.
import { Button } from "../../../components/kit/button";
import { Tag } from "../../../components/kit/chip";
import { Item, ItemForm, Items } from "../../../components/kit/items";
import type { States } from "../entry";

const actions = (
  <>
    <Button look="quiet" about="Certified Planner">
      Edit
    </Button>
    <Button look="quiet" about="Certified Planner">
      Remove
    </Button>
  </>
);

export const states: States = {
  usual: () => (
    <Items>
      <Item actions={actions}>
        <p>
          <b>Certified Planner</b> <Tag>Certification</Tag>
        </p>
        <p class="soft small">Example Institute · issued Mar 2025 · stored, not checked</p>
      </Item>
      <ItemForm>The form of the one that is edited stands here.</ItemForm>
      <Item>
        <p>
          <b>Führerschein der Klassen C und CE mit Grundqualifikation nach dem Berufskraftfahrerqualifikationsgesetz</b>
        </p>
      </Item>
    </Items>
  ),
};
