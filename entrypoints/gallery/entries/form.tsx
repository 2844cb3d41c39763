// Gallery: forms.
import { TextField } from "../../../components/kit/field";
import { Form, Pair } from "../../../components/kit/form";
import { useForm } from "../../../components/kit/use-form";
import type { States } from "../entry";

export const states: States = {
  "checked when it is sent": () => <Example seconds={0} />,
  "at work for a while": () => <Example seconds={4} />,
};

function Example({ seconds }: { seconds: number }) {
  const form = useForm(
    { title: "", from: "", until: "" },
    ({ title }) => ({ title: title === "" ? "Fill this in" : null }),
    () => new Promise<void>((done) => setTimeout(done, 1000 * seconds)),
  );
  const { values, problems, set } = form;
  return (
    <Form form={form} confirm="Save" busyLabel="Saving …" cancel="Cancel" onCancel={() => undefined}>
      <TextField label="Title" value={values.title} error={problems.title} onChange={(title) => set({ title })} />
      <Pair>
        <TextField label="From" note="optional" value={values.from} onChange={(from) => set({ from })} />
        <TextField label="Until" note="optional" value={values.until} onChange={(until) => set({ until })} />
      </Pair>
    </Form>
  );
}
