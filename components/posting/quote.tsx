// The sentences of a posting that ask for one thing, the words that name it emphasised.
import type { Line, Span } from "../../utils/schema";
import { plural } from "../../utils/text";
import { excerpt } from "./excerpt";

/** One sentence, shortened around its quotes. */
export function Quote({ text, sentence, quotes }: { text: string; sentence: Span; quotes: readonly Span[] }) {
  return (
    <q>
      {excerpt(text, sentence, quotes).map((piece) =>
        piece.marked ? <mark key={piece.start}>{piece.text}</mark> : piece.text,
      )}
    </q>
  );
}

/** The first sentence of a line; the others folded away. */
export function Quotes({ text, mentions }: { text: string; mentions: Line["mentions"] }) {
  const [first, ...others] = bySentence(mentions);
  if (!first) return null;
  return (
    <div class="quotes">
      <Quote text={text} {...first} />
      {others.length > 0 && (
        <details>
          <summary class="soft">{plural("line_more_mentions", others.length)}</summary>
          {others.map((other) => (
            <Quote key={other.sentence.start} text={text} {...other} />
          ))}
        </details>
      )}
    </div>
  );
}

function bySentence(mentions: Line["mentions"]): { sentence: Span; quotes: Span[] }[] {
  const sentences = new Map<number, { sentence: Span; quotes: Span[] }>();
  for (const { sentence, start, end } of mentions) {
    const known = sentences.get(sentence.start);
    if (known) known.quotes.push({ start, end });
    else sentences.set(sentence.start, { sentence, quotes: [{ start, end }] });
  }
  return [...sentences.values()];
}
