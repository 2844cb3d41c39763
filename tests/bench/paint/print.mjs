// Prints what the bench of the first paint has measured. Knows no browser.

/** DESIGN 8: times an empty popup. */
const limit = 1.3;

const rows = [
  ["paint", "first paint"],
  ["contentful", "first contentful paint"],
  ["scripts", "scripts have run"],
];

/** `measured` is a list of pairs `{empty, popup}` of what `openAndTime` gave. */
export function printTimes(name, measured) {
  const values = (what, key) => measured.map((pair) => pair[what][key]);
  const ofMedians = (key) => median(values("popup", key)) / median(values("empty", key));
  const ofPairs = (key) => median(measured.map(({ empty, popup }) => popup[key] / empty[key]));
  console.log(
    `\n${name}: ${measured.length} pairs, milliseconds from the start of the navigation, median (least – most)`,
  );
  console.log(line("", "empty", "popup", "ratio of medians, median of paired ratios"));
  for (const [key, words] of rows) {
    const ratios = `${ofMedians(key).toFixed(2)}, ${ofPairs(key).toFixed(2)}`;
    console.log(line(words, spread(values("empty", key)), spread(values("popup", key)), ratios));
  }
  console.log(line("score shown", "", spread(values("popup", "score")), ""));
  const held = Math.max(ofMedians("contentful"), ofPairs("contentful")) <= limit;
  console.log(`First contentful paint within ${limit} times an empty popup: ${held ? "yes" : "no"}.`);
}

/** `watched` is what `watchLoading` gave. */
export function printLoading(watched) {
  const files = [...new Set(watched.flat().map(({ file }) => file))];
  const loaded = files.map((file) => {
    const all = watched.flat().filter((one) => one.file === file);
    return { file, start: median(all.map(({ start }) => start)), end: median(all.map(({ end }) => end)) };
  });
  console.log("\nWhat the popup loads, watched (which makes it slower), milliseconds, medians:");
  for (const { file, start, end } of loaded.sort((a, b) => a.start - b.start))
    console.log(`${start.toFixed(0).padStart(6)} → ${end.toFixed(0).padEnd(5)} ${file}`);
}

const line = (words, ...columns) =>
  `${words.padEnd(24)}${columns.map((column, at) => (at < 2 ? column.padStart(20) : `   ${column}`)).join("")}`;

const spread = (values) =>
  `${median(values).toFixed(0)} (${Math.min(...values).toFixed(0)} – ${Math.max(...values).toFixed(0)})`;

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
