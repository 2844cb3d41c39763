// Gallery: all icons.
import { Icon, iconNames } from "../../../components/kit/icon";
import type { States } from "../entry";

export const states: States = {
  "the set": () => (
    <ul class="row">
      {iconNames.map((name) => (
        <li key={name} class="row">
          <Icon name={name} /> <span class="small soft">{name}</span>
        </li>
      ))}
    </ul>
  ),
  large: () => <Icon name="met" size={28} />,
};
