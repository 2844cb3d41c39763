// Shapes of everything that is stored, sent between contexts or imported; types are inferred from them. Imports nothing but zod/mini.
import * as z from "zod/mini";

// ---------------------------------------------------------------- words shared by all (DESIGN 4)

export const Kind = z.enum([
  "skill",
  "certification",
  "license",
  "clearance",
  "degree",
  "language",
  "experience",
  "soft",
]);
export type Kind = z.infer<typeof Kind>;

export const Importance = z.enum(["required", "preferred", "mentioned"]);
export type Importance = z.infer<typeof Importance>;

/** Half-open range of UTF-16 units in a posting's text. */
export const Span = z.object({ start: z.int().check(z.gte(0)), end: z.int().check(z.gte(0)) });
export type Span = z.infer<typeof Span>;

// ---------------------------------------------------------------- a posting and what it asks for

/** A paragraph, list item or heading of a posting's text. A block belongs to the last heading before it. */
export const Block = z.object({ kind: z.enum(["heading", "item", "text"]), start: z.int(), end: z.int() });
export type Block = z.infer<typeof Block>;

/** open and closed are postings; a list page shows many; none is any other page. */
export const PostingStatus = z.enum(["open", "closed", "list", "none"]);
export type PostingStatus = z.infer<typeof PostingStatus>;

/**
 * What a reader noticed and the user should know. bad-data: structured data that could not be repaired ·
 * stale-pane: the text on screen belongs to another job than the address · no-text: the page is a posting but its text was
 * not found · too-long: the text was cut · data-differs: structured data and page disagree, the page was believed.
 */
export const ReadProblem = z.enum(["bad-data", "stale-pane", "no-text", "too-long", "data-differs"]);
export type ReadProblem = z.infer<typeof ReadProblem>;

/** One job advertisement as read from a page, a file or pasted text. `text.slice(block.start, block.end)` is the block's text. */
export const Posting = z.object({
  url: z.string(),
  /** Board id (file name in utils/boards), or "page", "selection", "paste". */
  board: z.string(),
  /** The board's own id of the job, when the page or address tells it. */
  jobId: z.nullable(z.string()),
  title: z.string(),
  company: z.string(),
  location: z.string(),
  status: PostingStatus,
  text: z.string(),
  blocks: z.array(Block),
  /** ISO dates as the page gives them, or null. */
  posted: z.nullable(z.string()),
  validThrough: z.nullable(z.string()),
  problems: z.array(ReadProblem),
});
export type Posting = z.infer<typeof Posting>;

/** One thing that a posting asks (DESIGN 4). `text.slice(start, end) === quote`. */
export const Requirement = z.object({
  /** Id in the taxonomy, or null when no table knows it. */
  id: z.nullable(z.string()),
  name: z.string(),
  aliases: z.array(z.string()),
  kind: Kind,
  importance: Importance,
  /** Least years asked for this very thing, or null. */
  years: z.nullable(z.number()),
  /** Requirements with the same group are alternatives. */
  group: z.nullable(z.string()),
  /** See utils/requirements/levels.ts: degree level, CEFR level, or introductory, working, advanced. */
  level: z.nullable(z.string()),
  /** Of a degree: the subjects that the posting names, in its words. */
  subjects: z.array(z.string()),
  /** "or similar": a member of the same family is partly enough; for a degree, "or a related field". */
  open: z.boolean(),
  /** "or equivalent experience": its years, true when none are named, false when not offered. */
  equivalent: z.union([z.number(), z.boolean()]),
  /** "ability to obtain", "within 90 days of hire". */
  obtainable: z.boolean(),
  /** Named as a legal condition ("required by law", "as required by the state"). */
  legal: z.boolean(),
  quote: z.string(),
  start: z.int(),
  end: z.int(),
  sentence: Span,
});
export type Requirement = z.infer<typeof Requirement>;

/** What was read in a posting. `also` is read with less confidence: shown apart, weighed as mentioned. */
export const Reading = z.object({
  requirements: z.array(Requirement),
  also: z.array(Requirement),
  /** ISO 639-1 of the posting's language as guessed, null when it cannot be told. */
  language: z.nullable(z.string()),
  /** False when language or layout was not understood: the fit then cannot be rated. */
  understood: z.boolean(),
});
export type Reading = z.infer<typeof Reading>;

// ---------------------------------------------------------------- taxonomy

/**
 * An entry of the taxonomy. Aliases have three classes (docs/requirements.md): strong ones count anywhere, cased ones only in
 * exactly this case and in good company, phrase-only names never stand alone and are found through `phrases`.
 */
export const Skill = z.object({
  id: z.string(),
  name: z.string(),
  kind: Kind,
  strong: z.array(z.string()),
  cased: z.array(z.string()),
  phrases: z.array(z.string()),
  /** Ids that holding this one also shows, one way: Next.js → React. */
  implies: z.array(z.string()),
  /** Field of work: the table that it stands in. */
  field: z.string(),
  /** Siblings that may stand in for one another where a posting is open ("or similar"); empty when none. */
  family: z.string(),
  /** An office tool that nearly every job names; the fit lets it count little. */
  generic: z.boolean(),
});
export type Skill = z.infer<typeof Skill>;

// ---------------------------------------------------------------- catalog

/** A fact's origin: address of the source, the day it was checked (ISO date or month), how sure. */
export const Provenance = z.object({
  source: z.string(),
  date: z.string(),
  confidence: z.enum(["issuer", "first-party", "secondary", "low"]),
});
export type Provenance = z.infer<typeof Provenance>;

const EntryType = z.enum([
  "micro-credential",
  "professional-certificate",
  "certification",
  "license",
  "badge",
  "course-certificate",
  "training-card",
]);

/** A catalog entry: a micro-credential that one can earn. null means unknown; a known fact has its provenance under the field's name. */
export const Entry = z.object({
  id: z.string(),
  title: z.string(),
  aliases: z.array(z.string()),
  type: EntryType,
  issuer: z.string(),
  platform: z.nullable(z.string()),
  /** Field of work, the same words as in the taxonomy. */
  field: z.string(),
  url: z.nullable(z.string()),
  /** Taxonomy ids of the certification or licence that this very entry is; meets requirements of that kind. */
  certifies: z.array(z.string()),
  /** Taxonomy ids of what it teaches or tests. */
  skills: z.array(z.string()),
  level: z.nullable(z.enum(["introductory", "working", "advanced"])),
  hours: z.nullable(z.object({ min: z.number(), max: z.number(), basis: z.string() })),
  /** All prices as of the provenance's date; an amount of 0 is free. */
  cost: z.nullable(
    z.array(
      z.object({
        amount: z.number(),
        currency: z.string(),
        kind: z.enum(["exam", "course", "membership", "subscription", "renewal"]),
        region: z.nullable(z.string()),
      }),
    ),
  ),
  assessment: z.nullable(
    z.object({
      type: z.enum(["exam", "performance", "project", "quiz", "attendance"]),
      proctored: z.nullable(z.boolean()),
    }),
  ),
  qualityAssurance: z.nullable(z.array(z.string())),
  /** Catalog or taxonomy ids that must be held first, and what is only advised, in words. */
  prerequisites: z.nullable(z.object({ hard: z.array(z.string()), recommended: z.nullable(z.string()) })),
  /** Years until it expires, "never", or null when unknown. */
  validity: z.nullable(z.union([z.number(), z.literal("never")])),
  renewal: z.nullable(z.string()),
  languages: z.nullable(z.array(z.string())),
  verification: z.nullable(z.enum(["open-badges-3", "credly", "register", "link", "pdf"])),
  status: z.enum(["current", "retired"]),
  supersededBy: z.nullable(z.string()),
  /** A sentence that must be shown with it, e.g. that no OSHA card is a certification. */
  caution: z.nullable(z.string()),
  provenance: z.record(z.string(), Provenance),
});
export type Entry = z.infer<typeof Entry>;

// ---------------------------------------------------------------- wallet

export const CredentialKind = z.enum([
  "micro-credential",
  "skill",
  "certification",
  "license",
  "clearance",
  "degree",
  "language",
  "experience",
  "soft",
]);
export type CredentialKind = z.infer<typeof CredentialKind>;

export const CredentialStatus = z.enum(["planned", "in-progress", "earned", "expired", "revoked"]);
export type CredentialStatus = z.infer<typeof CredentialStatus>;

/** verified: signature valid and bound to its issuer. stored: everything else that is held. */
const Grade = z.enum(["verified", "stored"]);

const name = z.string().check(z.minLength(1), z.maxLength(300));
const names = z._default(z.array(name), []);
/** YYYY, YYYY-MM or YYYY-MM-DD. */
const PartialDate = z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));
const date = z._default(z.nullable(PartialDate), null);
const text = z._default(z.string().check(z.maxLength(300)), "");
const id = z.string().check(z.minLength(1), z.maxLength(100));

/** A credential that the user holds, is earning or plans; degrees included. Skills by name, unknown ones kept. */
export const Credential = z.object({
  id,
  title: name,
  issuer: text,
  kind: z._default(CredentialKind, "micro-credential"),
  level: z._default(z.nullable(z.string()), null),
  subject: z._default(z.nullable(z.string()), null),
  skills: names,
  issued: date,
  expires: date,
  status: z._default(CredentialStatus, "earned"),
  grade: z._default(Grade, "stored"),
  /** Catalog entry that it was added from. */
  entry: z._default(z.nullable(z.string()), null),
});
export type Credential = z.infer<typeof Credential>;

/** Work to show: a link and the skills that it proves, self-declared. */
export const Project = z.object({ id, title: name, url: z._default(z.nullable(z.string()), null), skills: names });
export type Project = z.infer<typeof Project>;

/** A job or other recorded work; `end` null means it goes on. */
export const Experience = z.object({ id, title: name, start: date, end: date, skills: names });
export type Experience = z.infer<typeof Experience>;

/** A language as the user declares it; level is CEFR (A1 to C2), "native", or null when unknown. */
export const Language = z.object({
  id,
  name,
  level: z._default(z.nullable(z.enum(["A1", "A2", "B1", "B2", "C1", "C2", "native"])), null),
});
export type Language = z.infer<typeof Language>;

/** A self-declared skill with the years of practice, null when not given. */
export const DeclaredSkill = z.object({
  id,
  skill: name,
  years: z._default(z.nullable(z.number().check(z.gte(0), z.lte(80))), null),
});
export type DeclaredSkill = z.infer<typeof DeclaredSkill>;

export const Wallet = z.object({
  credentials: z._default(z.array(Credential), []),
  projects: z._default(z.array(Project), []),
  experience: z._default(z.array(Experience), []),
  languages: z._default(z.array(Language), []),
  skills: z._default(z.array(DeclaredSkill), []),
});
export type Wallet = z.infer<typeof Wallet>;

// ---------------------------------------------------------------- fit and suggestions (DESIGN 5, 6)

/** What in the wallet meets a line. `via` says how; `skill` is the name of what is held when it is not the same thing. */
export const Evidence = z.object({
  item: z.object({
    type: z.enum(["credential", "project", "experience", "language", "skill", "work"]),
    id: z.string(),
    title: z.string(),
  }),
  via: z.enum(["same", "name", "implied", "family", "degree", "language", "work"]),
  skill: z.nullable(z.string()),
  /** Steps along the taxonomy for "implied", else 0. */
  depth: z.number(),
  grade: z.enum(["verified", "stored", "declared", "expired"]),
  /** Years known for it; null when none are known. */
  years: z.nullable(z.number()),
});
export type Evidence = z.infer<typeof Evidence>;

/** One scored unit: a requirement with all its quotes, or a group of alternatives. */
export const Line = z.object({
  /** Merged requirements of the unit; several when it is a group. */
  requirements: z.array(Requirement),
  /** Every place that asks for it. */
  mentions: z.array(z.object({ quote: z.string(), start: z.int(), end: z.int(), sentence: Span })),
  importance: Importance,
  /** An office tool that counts a quarter. */
  generic: z.boolean(),
  weight: z.number(),
  credit: z.number(),
  /** Whole points of the displayed score, and the most this line could give; null when the fit cannot be rated. */
  points: z.nullable(z.int()),
  possible: z.nullable(z.number()),
  evidence: z.nullable(Evidence),
  /** Index in `requirements` of the member that was met, null when none. */
  met: z.nullable(z.int()),
  /** Years are asked and none are known: the line asks for them. */
  asksYears: z.boolean(),
});
export type Line = z.infer<typeof Line>;

export const CannotRate = z.enum(["not-a-posting", "low-confidence", "few-requirements", "empty-wallet"]);
export type CannotRate = z.infer<typeof CannotRate>;

export const Fit = z.object({
  score: z.nullable(z.int()),
  exact: z.nullable(z.number()),
  reason: z.nullable(CannotRate),
  /** The word of the band: far, stretch, worth, strong. */
  band: z.nullable(z.enum(["far", "stretch", "worth", "strong"])),
  /** The score once everything in progress or planned is earned; null when that changes nothing. */
  whenFinished: z.nullable(z.int()),
  lines: z.array(Line),
  blockers: z.array(Requirement),
  /** Shown, not scored: soft skills, role experience, conditions such as a background check. */
  unscored: z.array(Requirement),
});
export type Fit = z.infer<typeof Fit>;

export const Suggestion = z.object({
  entry: z.string(),
  title: z.string(),
  provider: z.string(),
  /** Points gained, unrounded, and the displayed scores before and after. */
  gain: z.number(),
  before: z.int(),
  after: z.int(),
  /** Names of the requirements whose credit rises. */
  covers: z.array(z.string()),
  hours: Entry.shape.hours,
  cost: Entry.shape.cost,
});
export type Suggestion = z.infer<typeof Suggestion>;

// ---------------------------------------------------------------- wishlist and settings

export const WishStatus = z.enum(["saved", "applied", "interviewing", "offer", "closed"]);
export type WishStatus = z.infer<typeof WishStatus>;

/** A posting that the user saved, with the snapshot of what it asked. Dates are ISO instants. */
export const SavedPosting = z.object({
  /** Stable key of the posting: board and job id, or the address without its tracking parts. */
  id,
  posting: Posting,
  reading: Reading,
  status: WishStatus,
  notes: z.string(),
  savedAt: z.string(),
  changedAt: z.string(),
});
export type SavedPosting = z.infer<typeof SavedPosting>;

/** A requirement that the user says is none. */
export const Struck = z.object({ kind: Kind, name: z.string().check(z.minLength(1), z.maxLength(300)) });
export type Struck = z.infer<typeof Struck>;

/** What the user said is not right with a posting: acts whenever it is read, rated or listed. */
export const Correction = z.object({
  /** Key of the posting. */
  id,
  notPosting: z.boolean(),
  /** The right title; null when the one that was read is right. */
  title: z.nullable(z.string().check(z.minLength(1), z.maxLength(300))),
  struck: z.array(Struck).check(z.maxLength(500)),
  /** ISO instant. */
  changedAt: z.string(),
});
export type Correction = z.infer<typeof Correction>;

export const Settings = z.object({
  /** Ids of boards that are switched off. */
  boardsOff: z._default(z.array(z.string()), []),
  /** UI language, or null to follow the browser. */
  language: z._default(z.nullable(z.string()), null),
  /** Suggestions by hours instead of by gain. */
  quickestFirst: z._default(z.boolean(), false),
});
export type Settings = z.infer<typeof Settings>;
