import type { Woord } from "../split-woorden.ts";

const lijst = (woorden: string): ReadonlySet<string> => new Set(woorden.trim().split(/\s+/));

/** Only who does something is called so. */
const onderwerpen = lijst("u wij we ik hij zij ze jij je jullie men");
/** The verbs that plain letters are made of, as they stand in a sentence. */
const persoonsvormen = lijst(`
  is zijn was waren ben bent heeft hebt heb hebben had hadden wordt worden word werd werden kan kunt kun kunnen kon konden moet moeten
  moest mag mogen mocht zal zult zullen zou zouden wil wilt willen wilde gaat ga gaan ging gingen komt kom komen kwam kwamen
  krijgt krijg krijgen kreeg kregen geeft geef geven gaf gaven doet doe doen deed deden staat sta staan stond stonden
  blijft blijf blijven bleef bleven houdt houd houden hield hielden vindt vind vinden vond vonden weet weten wist
  ziet zie zien zag zagen zegt zeg zeggen zei belt bel bellen belde stuurt stuur sturen stuurde schrijft schrijf schrijven schreef
  vraagt vragen vroeg vroegen helpt help helpen hielp werkt werken werkte leert leer leren leerde begint
  beginnen begon stopt stop stoppen stopte eindigt loopt lopen liep telt tellen geldt gelden hoort hoor horen hoorde
  neemt neem nemen nam zet zetten legt leg leggen ligt liggen lag laat laten liet leest lezen las betaalt betaal betalen
  betaalde hoeft hoef hoeven verandert veranderen veranderde klopt kloppen lukt lukken past passen maakt maak maken maakte
  regelt regelen spreekt spreken sprak beslist beslissen besliste rekent rekenen duurt duren duurde verwacht verwachten bewaart
  bewaren vult vullen tekent tekenen kijkt kijk kijken keek mist missen verdient betekent noemt noem`);

/** Whether somebody does something in it. `een kopie van uw contract` is a thing, `u leert plannen` is a sentence. */
export function isZinMetWerkwoord(woorden: readonly Woord[]): boolean {
  return woorden.length > 1 && woorden.some(({ klein }) => onderwerpen.has(klein) || persoonsvormen.has(klein));
}
