// Whether the user has switched a board off.
import { boardFor } from "../../utils/boards";
import { readSettings } from "../../utils/store";

/** Whether the address belongs to a board that is switched off. Throws a StoreError when that cannot be known: then nothing is read. */
export async function boardOff(url: string): Promise<boolean> {
  const board = boardFor(url);
  return board !== undefined && (await readSettings()).boardsOff.includes(board.id);
}
