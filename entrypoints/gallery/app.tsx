// The gallery: every component of the kit in every state. For development and tests; no release holds it.
import type { ComponentChild } from "preact";
import { Link } from "../../components/kit/link";
import type { States } from "./entry";

const found = import.meta.glob<{ states: States }>("./entries/*.tsx", { eager: true });
const entries = Object.entries(found)
  .map(([path, { states }]) => ({ name: path.replace(/^.*\/|\.tsx$/g, ""), states: Object.entries(states) }))
  .sort((a, b) => a.name.localeCompare(b.name));

/** `only` is the name of the one component to show; null shows all. */
export function App({ only }: { only: string | null }) {
  const shown = entries.filter(({ name }) => only === null || name === only);
  return (
    <>
      <nav aria-label="Components">
        {entries.map(({ name }) => (
          <Link key={name} href={`?only=${name}`}>
            {name}
          </Link>
        ))}
      </nav>
      <main>
        <h1>Components</h1>
        {shown.map(({ name, states }) => (
          <section key={name} id={name} aria-labelledby={`${name}-title`}>
            <h2 id={`${name}-title`}>{name}</h2>
            {states.map(([state, View]) => (
              <State key={state} component={name} name={state} View={View} />
            ))}
          </section>
        ))}
      </main>
    </>
  );
}

function State({ component, name, View }: { component: string; name: string; View: () => ComponentChild }) {
  return (
    <div class="gallery-state" data-testid={`${component}: ${name}`}>
      <p class="tiny soft">{name}</p>
      <div>
        <View />
      </div>
    </div>
  );
}
