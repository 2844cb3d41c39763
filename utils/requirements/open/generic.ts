// Words that name nothing by themselves: a stretch of nothing else is no thing that a posting asks for. Pure; imports nothing.

const generic: ReadonlySet<string> = new Set(
  // what headings, verdicts and sentences are made of
  (
    "a an the and or of in for to with on at by as from is are be will would can may must should have has your you our we us it its this that these those " +
    "requirement requirements required require requires qualification qualifications qualified preferred preferences desired desirable minimum maximum basic " +
    "essential mandatory optional additional additionally plus bonus nice must-have responsibility responsibilities duty duties task tasks role roles job jobs position positions " +
    "candidate candidates applicant applicants person people individual individuals employee employees member members team teams skill skills skillset " +
    "knowledge experience experiences experienced ability abilities expertise understanding familiarity proficiency background competence competences competency competencies " +
    "field fields area areas discipline disciplines subject subjects study studies level levels degree degrees year years month months day days week weeks hour hours " +
    "record track proof possession history assignment education training trainings course courses class classes work works working workplace environment environments " +
    // adjectives and adverbs
    "good great strong solid excellent deep broad proven demonstrated hands sound high higher highest low large larger small big long short wide new newer old modern current latest " +
    "recent previous prior standard formal informal general specific various different multiple several many more most other others related relevant similar equivalent comparable " +
    "common complex simple basic advanced intermediate expert core key main major minor primary secondary critical important necessary needed available appropriate suitable " +
    "professional technical practical theoretical full part first second third senior junior entry mid global local international national regional internal external " +
    "physical verbal written oral fast paced dynamic diverse innovative creative effective efficient quality best better well fully highly very able ready willing open possible " +
    "successful ongoing daily weekly monthly annual regular timely overall entire whole own including included etc eg ie e.g i.e " +
    // how well a language is spoken
    "fluent fluently fluency native bilingual multilingual conversational spoken speak speaking proficiently a1 a2 b1 b2 c1 c2 " +
    // places: a licence "in Iowa" asks for the licence
    "alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland " +
    "massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania rhode island " +
    "tennessee texas utah vermont virginia washington wisconsin wyoming north south east west state states united kingdom usa uk us eu europe european america american asia africa " +
    "canada australia ireland scotland wales england germany france spain italy india china japan singapore netherlands belgium switzerland austria denmark sweden norway finland poland " +
    // nouns that need another word
    "thing things way ways type types kind kinds range variety number amount list set lists sets part parts piece pieces group groups aspect aspects element elements item items " +
    "need needs goal goals objective objectives target targets result results outcome outcomes success impact value values issue issues problem problems challenge challenges " +
    "opportunity opportunities case cases example examples concept concepts principle principles practice practices method methods methodology methodologies technique techniques approach approaches " +
    "process processes procedure procedures tool tools technology technologies system systems solution solutions product products service services project projects program programs programme " +
    "programmes platform platforms application applications software hardware equipment material materials device devices component components function functions functionality feature features " +
    "activity activities action actions operation operations effort efforts initiative initiatives information data detail details document documents request requests form forms " +
    "company companies organization organizations organisation organisations business businesses industry industries sector sectors market markets customer customers client clients partner partners " +
    "user users stakeholder stakeholders colleague colleagues manager managers leader leaders management leadership world place room site sites office location locations " +
    "trend trends insight insights idea ideas support help use usage change changes growth development performance standards policy policies guideline guidelines " +
    "passion presence interest drive desire care spirit mindset attitude i ii iii iv v"
  ).split(" "),
);

/** Whether every one of the words (as tokens compare them) is generic. */
export function isGeneric(words: readonly string[]): boolean {
  return words.every((word) => generic.has(word) || word.length === 0);
}
