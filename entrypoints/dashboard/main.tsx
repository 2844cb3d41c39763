// The dashboard: wishlist, wallet, catalog and settings in one page. Wiring only.
import "../../components/tokens.css";
import "../../components/kit/base.css";
import "../../components/kit/form.css";
import "../../components/kit/ring.css";
import "../../components/kit/page.css";
import "../../components/kit/items.css";
import "../../components/wishlist/wishlist.css";
import { render } from "preact";
import { start } from "../shared/start";
import { App } from "./app";

void start((root) => render(<App />, root));
