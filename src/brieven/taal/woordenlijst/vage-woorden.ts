import type { Kantoorwoord } from "./kantoorwoord.ts";

/** What could be true of anybody. `beter` says what to write instead. */
export const vageWoorden: readonly Kantoorwoord[] = [
  { woord: "mogelijk", beter: "Zeg of het kan, en wanneer", vormen: "mogelijke|mogelijkerwijs", tenzij: "zo" },
  { woord: "eventueel", beter: "Zeg wanneer dit geldt", vormen: "eventuele" },
  { woord: "in beginsel", beter: "Zeg wanneer het wel en niet geldt", vormen: "in principe|in de regel" },
  { woord: "desgewenst", beter: "Zeg: als u dat wilt", vormen: "indien gewenst|zo gewenst" },
  { woord: "indien nodig", beter: "Zeg wanneer het nodig is", vormen: "zo nodig|waar nodig|indien van toepassing" },
  { woord: "zo spoedig mogelijk", beter: "Noem de dag", vormen: "zo snel als mogelijk|spoedig mogelijk" },
  { woord: "te zijner tijd", beter: "Noem de dag", vormen: "te gelegener tijd|op korte termijn|op enig moment" },
  { woord: "binnen afzienbare tijd", beter: "Noem de dag", vormen: "binnen redelijke termijn|enige tijd" },
  {
    woord: "in voorkomende gevallen",
    beter: "Zeg wanneer dit geldt",
    vormen: "in voorkomend geval|onder omstandigheden",
  },
  { woord: "in sommige gevallen", beter: "Zeg of het voor deze lezer geldt", vormen: "in bepaalde gevallen" },
  { woord: "onder bepaalde voorwaarden", beter: "Noem de voorwaarden", vormen: "bepaalde voorwaarden" },
  { woord: "geldende regelgeving", beter: "Noem de regel en wat die betekent", vormen: "geldende regels" },
  { woord: "al dan niet", beter: "Zeg of het wel of niet zo is" },
  { woord: "en/of", beter: "Kies: en, of allebei apart" },
  { woord: "enzovoort", beter: "Noem alles, of laat dit weg", vormen: "enzovoorts|en dergelijke|et cetera" },
  { woord: "diverse", beter: "Noem hoeveel of welke", vormen: "verscheidene" },
  { woord: "de nodige", beter: "Noem wat nodig is" },
  { woord: "nader te bepalen", beter: "Noem de dag waarop dit bekend is", vormen: "nog te bepalen" },
  { woord: "naar vermogen", beter: "Zeg wat iemand moet doen" },
];
