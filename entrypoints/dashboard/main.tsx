// The dashboard: wishlist, wallet, catalog and settings in one page. Wiring only.
import "../../components/tokens.css";
import "../../components/kit/base.css";
import "../../components/wishlist/wishlist.css";
import "./dashboard.css";
import { render } from "preact";
import { start } from "../shared/start";
import { App } from "./app";

void start((root) => render(<App />, root));
