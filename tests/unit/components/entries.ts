// An invented catalog entry with known and unknown facts.
import type { Entry } from "../../../utils/schema";

export const entry: Entry = {
  id: "pl-300",
  title: "Power BI Data Analyst",
  aliases: [],
  type: "certification",
  issuer: "Example Institute",
  platform: null,
  field: "data",
  url: "https://learn.example.org/pl-300",
  certifies: [],
  skills: ["power-bi"],
  level: "working",
  hours: { min: 30, max: 40, basis: "learning path" },
  cost: [
    { amount: 165, currency: "USD", kind: "exam", region: null },
    { amount: 0, currency: "USD", kind: "renewal", region: null },
  ],
  assessment: { type: "exam", proctored: true },
  qualityAssurance: [],
  prerequisites: { hard: ["power-bi"], recommended: "some practice" },
  validity: 1,
  renewal: null,
  languages: ["English", "German"],
  verification: "credly",
  status: "current",
  supersededBy: null,
  caution: "Says nothing about modelling.",
  provenance: {
    cost: { source: "https://www.example.org/price", date: "2026-08", confidence: "issuer" },
    languages: { source: "printed list", date: "2026-05-02", confidence: "low" },
  },
};
