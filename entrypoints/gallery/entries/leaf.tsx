// Gallery: the brand's leaf.
import { Leaf } from "../../../components/kit/leaf";
import type { States } from "../entry";

export const states: States = {
  sizes: () => (
    <p class="row">
      <Leaf size={16} /> <Leaf /> <Leaf size={32} /> Laurel
    </p>
  ),
};
