// The least that a popup on Preact can be: `npm run bench -- paint` measures the popup against it. No release has it.
import { render } from "preact";

const root = document.getElementById("app");
if (root) render(<p>ready</p>, root);
