import type { Kantoorwoord } from "./kantoorwoord.ts";

/** What frightens a reader. `beter` says what to write instead. */
export const dreigendeWoorden: readonly Kantoorwoord[] = [
  { woord: "genoodzaakt", beter: "Zeg wat er gebeurt, en wat iemand kan doen", vormen: "gedwongen te|gedwongen om" },
  { woord: "op straffe van", beter: "Zeg wat er gebeurt, en wat iemand kan doen" },
  { woord: "bij gebreke waarvan", beter: "Zeg: lukt dat niet? Bel ons dan", vormen: "bij gebreke daarvan" },
  {
    woord: "rechtsmaatregelen",
    beter: "Zeg precies wat er gebeurt",
    vormen: "gerechtelijke stappen|gerechtelijke procedure",
  },
  {
    woord: "laatste waarschuwing",
    beter: "Zeg tot en met welke dag het kan",
    vormen: "u bent gewaarschuwd|laatste kans",
  },
  { woord: "wij waarschuwen u", beter: "Zeg wat er gebeurt", vormen: "waarschuwen wij u|gewaarschuwd" },
  { woord: "zonder nadere aankondiging", beter: "Zeg wat er wanneer gebeurt", vormen: "zonder verdere aankondiging" },
  { woord: "eigen rekening en risico", beter: "Zeg wat iemand zelf betaalt", vormen: "voor uw eigen risico" },
  { woord: "uw eigen verantwoordelijkheid", beter: "Zeg wat iemand moet doen" },
  { woord: "strafbaar", beter: "Zeg wat er gebeurt", vormen: "strafbare" },
  { woord: "houden u aansprakelijk", beter: "Zeg wat iemand moet betalen en waarom", vormen: "aansprakelijk" },
  { woord: "u riskeert", beter: "Zeg wat er gebeurt", vormen: "riskeert u|loopt u het risico|u loopt het risico" },
  { woord: "niet getolereerd", beter: "Zeg wat er moet gebeuren", vormen: "tolereren" },
  { woord: "wij eisen", beter: "Vraag het: wilt u …?", vormen: "eisen wij|wij sommeren|sommeren" },
];
