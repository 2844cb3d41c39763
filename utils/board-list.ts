// The boards by id and name, for settings. Imports the adapters, so that a new board is listed without another edit.
import { boards } from "./boards";

export const boardList: readonly { id: string; name: string }[] = boards.map(({ id, name }) => ({ id, name }));
