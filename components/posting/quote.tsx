// The sentences of a posting that ask for one thing, the words that name it emphasised.
import type { Line, Span } from "../../utils/schema";
import { plural } from "../../utils/text";
import { Disclosure } from "../kit/disclosure";
import { excerpt } from "./excerpt";

/** The text that quotes are cut from, and its language (ISO 639-1), so that it is read out and quoted in it; null when unknown. */
export interface Source {
  text: string;
  language: string | null;
}

interface QuoteProps {
  source: Source;
  sentence: Span;
  quotes: readonly Span[];
  /** Show all of the sentence; else it is shortened around its quotes. */
  whole?: boolean;
}

export function Quote({ source, sentence, quotes, whole = false }: QuoteProps) {
  return (
    <q lang={source.language ?? undefined}>
      {excerpt(source.text, sentence, quotes, whole ? Infinity : undefined).map((piece) =>
        piece.marked ? <mark key={piece.start}>{piece.text}</mark> : piece.text,
      )}
    </q>
  );
}

/** The first sentence of a line; the others folded away. */
export function Quotes({ source, mentions, whole }: { source: Source; mentions: Line["mentions"]; whole: boolean }) {
  const [first, ...others] = bySentence(mentions);
  if (!first) return null;
  return (
    <div class="quotes">
      <Quote source={source} {...first} whole={whole} />
      {others.length > 0 && (
        <Disclosure look="small" title={plural("line_more_mentions", others.length)}>
          {others.map((other) => (
            <Quote key={other.sentence.start} source={source} {...other} whole={whole} />
          ))}
        </Disclosure>
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
