// What a heading announces: the lexicon of section headings and how a line is judged by it. Pure; imports nothing.

/**
 * required, preferred: what is asked · duties: the work, so its skills are mentioned · neutral: anything else about the job ·
 * excluded: the employer, benefits, legal text, how to apply; nothing in it is asked of the candidate.
 */
export type Section = "required" | "preferred" | "duties" | "neutral" | "excluded" | "unwanted";

/** Headings by what they announce, tried in this order; each pattern must fit the whole heading as `plainHeading` gives it. */
const lexicon: readonly (readonly [Section, readonly RegExp[]])[] = [
  [
    "excluded",
    [
      /(?:our |the |additional |employee |job |company |team )*(?:benefits?|perks?|compensation|salary|salaries|pay|wages?|remuneration|rewards?)(?: (?:range|package|details|information|offered|overview|&|and|at|for|include|includes|scale|rate|summary|perks?|benefits?|compensation|salary|pay|total|rewards|hours|conditions|transparency|disclosure)\b.*)?/,
      /(?:what|here s what|here is what) (?:we|you|is in it|s in it|the company|.{2,25}) ?(?:can |will |ll |have to |to )?(?:offers?|provides?|gives?|gets?|get|for you|expect from us)\b.{0,30}/,
      /(?:why|reasons to) (?:join|work|choose|us|you ll love|you will love|you should).{0,40}/,
      /why .{2,30}/,
      /(?:more |a bit |a little )?about (?:us|our .{2,30}|the (?:company|organi[sz]ation|employer|firm|business|group|client)|(?!you\b|the (?:role|job|position|team|opportunity)|this|your).{2,30})/,
      /(?:company|organi[sz]ation|employer|client|corporate) (?:description|overview|profile|background|information|summary|culture|values|intro(?:duction)?)/,
      /who (?:are we|we are)/,
      /our (?:company|mission|vision|values|culture|story|people|history|commitment|promise|purpose|benefits|offer|perks)(?: .{0,40})?/,
      /(?:mission|vision|core values|values|culture)(?: (?:and|&) .{2,20})?/,
      /(?:an? )?(?:equal|eeo|e e o|eoe|diversity|inclusion|dei|affirmative action|accessibility|reasonable accommodations?|accommodations?|ada|americans with disabilities)(?: (?:and|opportunit(?:y|ies)|employ(?:er|ment)|statement|policy|inclusion|equity|belonging|diversity|commitment|notice|at|for|act|request|accommodations?|our|information|with|disabilities|of)\b.{0,40})?/,
      /(?:how to apply|application (?:process|procedure|instructions|deadline|details|information)|applications?|to apply|apply(?: now| today| here)?|next steps|interview process|hiring process|recruitment process|selection process|our process|the process|contact(?: (?:us|information|details|person))?|questions)/,
      /(?:(?:privacy|legal|important|security|fraud|scam|recruitment fraud|e verify|agency|recruiters?)(?: (?:and|alert|notice|notices|policy|statement|disclaimers?|information|warning|to|for|recruiters?|agencies)\b.{0,40})|disclaimers?|notice|privacy|e verify|no (?:agencies|recruiters)(?: please)?)/,
      /(?:location|locations|work location|office location|address|schedule|shift|shifts|hours|working hours|work schedule|work hours|job type|employment type|type|industry|industries|company size|company type|salary|department|reports to|reporting to|start date|date posted|posted|job id|requisition(?: id| number)?|travel|visa sponsorship|sponsorship|seniority(?: level)?|level|contract(?: type)?|duration|category|employment status|pay range|closing date|referral|share)/,
      /(?:we offer|you ll (?:get|enjoy|receive)|you will (?:get|enjoy|receive)|we (?:provide|give you)|in return|the package|the perks|the offer|our offer|good to know|extras|life at .{2,30}|working at .{2,30}|join (?:us|our).{0,30}|additional information|further information|other information|more information|additional details|about (?:us|the team s culture))/,
      /(?:physical|working|work|environmental) (?:demands?|conditions?|environment|requirements?)(?: .{0,40})?/,
    ],
  ],
  [
    "preferred",
    [
      /(?:strongly |highly |other |additional )?(?:preferred|desired|desirable|optional|bonus|additional|ideal|plus|advantageous|beneficial|nice to have|good to have|great to have|nice to haves|nice)(?: .{0,50})?/,
      /(?:(?:the|your|our|key|other|further|technical|professional|job|skills?|qualifications?|experience|requirements?|education|knowledge|certifications?|competenc(?:y|ies)|attributes|background|training|abilities|traits|and|or) )+(?:preferred|desired|desirable|nice to haves?|good to haves?|bonus(?: points)?|a plus|pluses|plusses|preferences|would be (?:great|nice|a plus|a bonus|good|ideal))(?: .{0,25})?/,
      /(?:it|that) (?:would|d) be (?:great|nice|good|a plus|a bonus|awesome|ideal).{0,40}/,
      /(?:bonus|extra|brownie) (?:points?|credit|skills?)(?: .{0,30})?/,
      /(?:you (?:might|may) also|even better|what (?:would|ll|will) (?:set you apart|make you stand out|help you stand out|impress us)|stand out|ways to stand out|assets?|pluses|plusses|extras we|icing on the cake).{0,40}/,
    ],
  ],
  [
    "required",
    [
      /.{0,45}\b(?:requirements?|qualifications?|prerequisites?|must haves?|competenc(?:y|ies|es)|eligibility|criteria|credentials)(?: .{0,40})?/,
      /(?:your |the |our ideal |ideal |technology |tech |software |platform |industry |domain |leadership |management |language |computer |it |clinical |tool |tools and |candidate |required |minimum |basic |key |core |essential |technical |professional |relevant |desired |main |specific |general |other |hard |soft |personal |job |work |practical |prior |previous |necessary |functional )*(?:skills?|skill ?sets?|experience|experiences|education|knowledge|abilities|expertise|profile|background|attributes|strengths|capabilities|training|certifications?|licen[cs]es?|licensure|languages?|technologies|tech stack|technology stack|tools|tooling|candidate|candidate profile|person specification)(?: (?:and|&|or|\/|,|you|we|for|required|needed|requirements?|in|of|with|set|sets|that|skills?|experience|education|knowledge|abilities|expertise|training|certifications?|licen[cs]es?|attributes|competencies)\b.{0,50})?/,
      /(?:what|who) (?:you|we|do you|do we|are we|you are|we are|you re|we re|you ll|you will|you d|it|makes?|will make|would make)\b.{0,12}\b(?:bring|need|needs|have|has|looking for|look for|looking|seek|seeking|want|require|expect|expecting|should have|must have|takes|know|are|like to see|a (?:good|great) fit)\b.{0,40}/,
      /(?:you|you ll|you will|you should|you must|you may|you might|you re|you are|we re|we are|we|(?:the |our )?(?:\w+ )?(?:candidates?|applicants?)|this person|this role)(?: (?:also|already|probably|likely|should|must|will|may))* (?:have|has|bring|brings|need|needs|must|must have|should|should have|will have|will bring|will need|possess|possesses|be a (?:good|great|strong) fit|a (?:good|great) fit|are|looking for|look for|seeking|seek|require|expect|want|requires)\b.{0,40}/,
      /(?:about you|who you are|are you|is this you|you|your (?:profile|background|skills|qualifications|experience|expertise|toolkit|strengths)|to (?:be successful|succeed|qualify|excel|thrive)\b.{0,50}|must|must have|musts|required|minimum|basics|what makes you .{2,30}|we (?:re|are) looking for|looking for|do you have what it takes|what it takes)/,
      /(?:anforderungen|ihr profil|dein profil|profil|qualifikationen?|das bringst du mit|das bringen sie mit|voraussetzungen|profil recherche|votre profil|competences|exigences|requisitos|perfil|requisitos minimos)/,
    ],
  ],
  [
    "duties",
    [
      /.{0,40}\b(?:responsibilit(?:y|ies)|duties|tasks|accountabilit(?:y|ies)|essential functions?|job functions?|functions|deliverables|objectives|key areas|areas of focus|scope of work)(?: .{0,40})?/,
      /(?:what|how|in this (?:role|position|job)|as an? .{2,40}|here s what|here is what)\b.{0,20}\b(?:you ?(?:ll|will|would|can)?|you re|you are|will)\b.{0,12}\b(?:do|doing|be doing|work on|own|achieve|make|accomplish|tackle|contribute|impact|focus|be responsible|spend|build|learn|responsible for).{0,40}/,
      /(?:the |your |about the |about this |job |position |role |the job |our |a )?(?:role|job|position|opportunity|mission|day to day|day|typical day|a day in the life|week|impact|work|job description|job summary|position summary|role summary|summary|overview|job overview|position overview|role overview|description|job purpose|purpose|position description|role description|the challenge|challenge|your challenge|project|projects|about the (?:role|job|position|team|opportunity)|the team|about the team|job details|general summary|position purpose|key result areas)(?: (?:and|&|of|in|at|as|for|you|description|summary|overview|purpose|details)\b.{0,40})?/,
      /(?:you will|you ll|you ll be|you will be|in this (?:role|position|job)(?: you.{0,20})?|day to day|primary|ihre aufgaben|deine aufgaben|aufgaben|vos missions|missions|funciones|responsabilidades|tareas)/,
    ],
  ],
];

const compiled = lexicon.map(
  ([section, patterns]) =>
    [section, new RegExp(`^(?:${patterns.map((pattern) => pattern.source).join("|")})$`)] as const,
);

/** Words only, lower case, no accents: "What You’ll Bring:" → "what you ll bring". */
function plainHeading(line: string): string {
  return line
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * What a line announces when it is a heading, or null when the lexicon does not know it. Lines of more than 9 words are
 * sentences and give null.
 */
export function classifyHeading(line: string): Section | null {
  const plain = plainHeading(line);
  if (plain === "" || plain.split(" ").length > 9) return null;
  // "What we don't need" announces what is not asked.
  if (
    /\b(?:don t|do not|doesn t|not|won t)\b/.test(plain) &&
    /\b(?:need|require|required|looking|want|expect)\b/.test(plain)
  )
    return "unwanted";
  for (const [section, pattern] of compiled) if (pattern.test(plain)) return section;
  return null;
}

/** Words that make up headings; a line of nothing else is one even without markup. */
const headingWords = new Set(
  (
    "a an the and or of to in for at with on as is are be will would can do does you your we our us who what why how this that about i it if have has " +
    "requirement requirements qualification qualifications prerequisite prerequisites skill skills skillset experience experiences education educational " +
    "knowledge ability abilities expertise profile background attributes attribute strengths capabilities competence competences competency competencies " +
    "certification certifications certificate certificates license licenses licence licences licensure credentials training language languages technologies " +
    "technology tech stack tools tooling eligibility criteria required require requires preferred desired desirable minimum basic key core essential " +
    "main specific general other hard soft personal additional further optional bonus plus pluses points nice good great must haves needs need bring bringing " +
    "look looking seek seeking want expect ideal successful candidate candidates applicant applicants person specification fit responsibility " +
    "responsibilities duty duties task tasks accountability accountabilities functions function deliverables objectives role job position opportunity " +
    "day typical life week mission team description summary overview purpose details project projects scope work working benefit benefits perk perks " +
    "compensation salary pay wage wages remuneration reward rewards package offer offers offered provide gets get company organization organisation employer " +
    "firm client culture values vision story equal employment statement eeo diversity inclusion apply application process procedure next steps contact " +
    "privacy notice disclaimer location schedule shift hours type level travel physical demands conditions environment environmental posting " +
    "technical professional relevant primary secondary preferences assets extra credit welcome ll re s ve d more info information minimal mandatory join us"
  ).split(" "),
);

/** As `classifyHeading`, for a line without markup or colon: every word must be one that headings are made of. */
export function classifyPlainLine(line: string): Section | null {
  const words = plainHeading(line).split(" ");
  const isHeading =
    words.every((word) => headingWords.has(word)) ||
    /^(?:about|why|life at|working at) [\p{L} ]+$/u.test(words.join(" "));
  return isHeading && words.length <= 7 ? classifyHeading(line) : null;
}
