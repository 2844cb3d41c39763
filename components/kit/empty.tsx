// A place with nothing in it yet: says so and what to do next. Holds no words of its own.
import type { ComponentChildren } from "preact";
import { Leaf } from "./leaf";

export function Empty({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="empty" data-testid="empty">
      <Leaf size={32} />
      <p>
        <b>{title}</b>
      </p>
      {children}
    </div>
  );
}
