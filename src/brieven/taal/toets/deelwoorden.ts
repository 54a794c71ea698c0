const lijst = (woorden: string): ReadonlySet<string> => new Set(woorden.trim().split(/\s+/));

/** Participles in -en after `ge-` (`gegeven`), without a particle before it. Weak verbs are known by their form. */
export const sterkNaGe = lijst(`
  komen gaan bakken beden beten blazen bleken boden bogen bonden borgen broken daan doken dragen drongen dronken geven gleden golden
  goten grepen hangen heven holpen houden keken kozen kregen laden laten lezen logen lopen meten nomen raden reden roepen
  scheiden scholden schonken schoten schoven schreven slagen slepen slopen sloten smeten sneden sproken
  stolen streken stoken treden trokken troffen vangen vonden vlogen vochten vouwen vroren wassen weken weten weven wezen
  wogen wonnen worpen wreven zeten zien zochten zonden zongen zworen zogen zwegen knepen spoten
  zouten heten stoten`);

/** Other participles that their form does not show. */
export const overigeDeelwoorden = lijst(`
  aanbevolen aanvaard aanbesteed bedreven begrepen behouden bekeken beschreven besloten besproken bestreden bevonden bevolen bewezen
  bewogen betrokken bezeten bezweken doorverwezen doorgrond erkend ervaren gedaan heroverwogen herroepen herschreven herzien
  omschreven ondernomen onderbouwd onderbroken onderhouden onderschreven ondersteund ondertekend onderzocht onderscheiden
  onthouden ontbonden ontheven ontkend ontnomen ontslagen ontvangen ontzien overlegd overschreden overtuigd overwogen overzien
  toegedaan vastgesteld verbonden verboden vergeleken verholpen verkozen verkregen verlaten vermeden verschoven verstaan
  vervangen verwezen verworven verzonden verloren volbracht voldaan voltooid voltrokken voorbehouden voorbereid voorzien
  gekort ingekort verkort geplant gesport gestart opgestart herstart onderkend overhandigd overschat onderschat overbrugd weersproken onderwezen ondervraagd voorspeld
  doorbroken doorlopen weerlegd weerhouden misbruikt misleid achterhaald aangedaan`);

/** Look like a participle but are another word: never a passive. */
export const nooitLijdend = lijst(`
  gebied gedicht geduld geeft geest gehandicapt geld geldt gelijk geliefd geluid gemoed genaamd geniet gerecht gereed gerucht
  geschikt geschrift getrouwd gevecht gewend gewenst gewicht gezicht gezond gezind gelegen geweest geworden gerust
  bericht beeld beest bekend bekwaam beleid belet bent bereid bestaat bestand besluit bevoegd bewind bewust bezit begaafd
  benieuwd bedroefd best beet behoeft begrijpt beschrijft bespreekt bekijkt bevat betreft bezoekt bewijst bevriend bejaard
  verband verblijft verdriet verkeerd vermoeid verlaat verleden verlegen verliefd verplicht verrot verschillend versleten
  verstand verzet verzot vergeet verzoekt verwijst verschijnt vertrekt verward verbaasd verheugd verstandig verwant verkouden
  ontbijt ontbreekt ontstaat ontzet ontvangst onbekend onbevoegd onverzekerd ongehuwd gehuwd onderscheid onderzoekt
  herfst hert ernst mist tevreden ontevreden opgelucht opgewekt afgelopen ingewikkeld vertrouwd verontwaardigd verslaafd
  gehecht gestrest gespannen ontspannen overspannen voorbeeld evenbeeld geïnteresseerd gespecialiseerd getalenteerd`);

/** With `zijn` these tell what someone did, what happened of itself, or how things are; with `worden` they are passives. */
export const volbrachtMetZijn = lijst(`
  geweest gegaan gekomen gebleven geworden gebleken begonnen gestopt gestart geëindigd vertrokken verhuisd veranderd gestegen gedaald
  gegroeid gebeurd gelukt mislukt geslaagd gezakt verlopen overleden geboren verschenen verdwenen ontstaan opgehouden
  aangekomen teruggekomen teruggegaan weggegaan weggebleven doorgegaan overgegaan uitgevallen gevallen tegengevallen meegevallen
  ingegaan opgestaan hersteld genezen vergeten kwijtgeraakt geraakt bijgekomen binnengekomen thuisgekomen meegekomen meegegaan
  gereisd gereden gelopen gefietst gevlogen gewisseld overgestapt toegenomen afgenomen verbeterd verslechterd bevallen
  vooruitgegaan achteruitgegaan achtergebleven uitgekomen nagekomen opgegroeid gestrand gestorven aangebleven
  vastgelopen opgeknapt ingevallen afgevallen weggevallen doorgelopen afgelopen weggelopen bezweken ontsnapt gevlucht geëmigreerd
  geholpen verzekerd ontslagen ingeschreven opgenomen gesloten geopend aangesloten uitgegroeid gevolgd
  opgeleid getraind gewijd gevorderd ontwaakt geschrokken gesmolten verloren gekrompen ingestapt uitgestapt opgebloeid ontploft
  gewoon gebrand voorbijgegaan gezeten gezakt uitgeweken teruggevallen teruggelopen ingestort gearriveerd geland gepromoveerd
  afgestudeerd gepensioneerd doorgeslagen opgeschoven gebaat gebaseerd
  betrokken bedoeld beperkt bezet bezorgd bestemd gericht gemotiveerd gescheiden gewond gekwetst geboeid gesteld gehouden gebonden
  gevestigd gevarieerd geacht begaan ervaren verantwoord verbonden verdacht verhinderd vergist voorafgaand aangewezen
  uitgebreid teleurgesteld beroofd bevoegd gewijd`);
