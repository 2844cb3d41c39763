// The gallery's page (development and tests only). Wiring only.
import "../../components/tokens.css";
import "../../components/kit/base.css";
import "./gallery.css";
import { render } from "preact";
import { App } from "./app";

const root = document.getElementById("app");
if (root) render(<App only={new URLSearchParams(location.search).get("only")} />, root);
