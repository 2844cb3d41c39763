// Invented rows for the store's tests. Not a test.
import type { Credential, DeclaredSkill, SavedPosting } from "../../../utils/schema";

export const skill: DeclaredSkill = { id: "s1", skill: "Bookbinding", years: 4 };

export const credential: Credential = {
  id: "c1",
  title: "Certified Paper Conservator",
  issuer: "Guild of Archives",
  kind: "certification",
  level: null,
  subject: null,
  skills: ["Bookbinding"],
  issued: "2025-02",
  expires: null,
  status: "earned",
  grade: "stored",
  entry: null,
};

/** A saved posting; `savedAt` on the given day of one month. */
export function savedPosting(id: string, day = 1): SavedPosting {
  const at = `2026-05-${String(day).padStart(2, "0")}T09:00:00.000Z`;
  return {
    id,
    posting: {
      url: `https://jobs.example.org/${id}`,
      board: "page",
      jobId: null,
      title: "Archive assistant",
      company: "Lindenhof Library",
      location: "Basel",
      status: "open",
      text: "You repair books.",
      blocks: [{ kind: "text", start: 0, end: 17 }],
      posted: null,
      validThrough: null,
      problems: [],
    },
    reading: { requirements: [], also: [], language: "en", understood: true },
    status: "saved",
    notes: "",
    savedAt: at,
    changedAt: at,
  };
}
