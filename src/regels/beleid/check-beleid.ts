import { type Finding, fout } from "../../domein/bevinding/finding.ts";
import { toPointer } from "../../domein/pointer.ts";
import type { Beleid, Rechtsgrenzen, Tarief } from "./beleid.ts";

/** What has the right shape and still cannot be: wrong order, twice the same, one field against another. */
export function checkBeleid(beleid: Beleid): readonly Finding[] {
  return [
    ...checkGeldigheid(beleid),
    ...checkIntensiteit(beleid),
    ...checkDuur(beleid),
    ...checkRecht(beleid.recht),
    ...checkTarieven(beleid.tarieven),
    ...checkDubbel(beleid),
  ];
}

function checkGeldigheid({ geldigVan, geldigTotEnMet }: Beleid): readonly Finding[] {
  if (geldigVan === null || geldigTotEnMet === null) return [];
  return checkVolgorde(geldigVan, geldigTotEnMet, "/geldigTotEnMet");
}

function checkVolgorde(begin: string, einde: string, pointer: string): readonly Finding[] {
  return einde < begin ? [fout("BELEID_PERIODE_OMGEKEERD", pointer, { begin, einde })] : [];
}

/** Own percentages are there for every regime, and for no other. */
function checkIntensiteit({ intensiteit }: Beleid): readonly Finding[] {
  if (intensiteit?.soort !== "regime" || intensiteit.percentages === null) return [];
  const { regimes, percentages } = intensiteit;
  const pointer = (regime: string): string => toPointer(["intensiteit", "percentages", regime]);
  const over = Object.keys(percentages).filter((regime) => !regimes.some((een) => een === regime));
  const mist = regimes.filter((regime) => percentages[regime] === undefined);
  return [
    ...mist.map((regime) =>
      fout("BELEID_VELD_ONTBREEKT", pointer(regime), { verwacht: "een lijst met een percentage per jaar" }),
    ),
    ...over.map((regime) =>
      fout("BELEID_TEGENSTRIJDIG", pointer(regime), {
        reden: `percentages voor ${regime}, maar dat regime is er niet`,
      }),
    ),
  ];
}

function checkDuur({ periodeMaanden, maximaleDuur }: Beleid): readonly Finding[] {
  if (periodeMaanden === null || maximaleDuur === null || periodeMaanden <= maximaleDuur.maanden) return [];
  const reden = `een periode van ${periodeMaanden} maanden is langer dan het maximum van ${maximaleDuur.maanden}`;
  return [fout("BELEID_TEGENSTRIJDIG", "/periodeMaanden", { reden })];
}

function checkRecht(recht: Rechtsgrenzen): readonly Finding[] {
  return [...checkUren(recht), ...checkLoonwaarde(recht), ...checkDoelgroep(recht)];
}

function checkUren({ minimaleUren, meerDanUren, minimaleUrenBijGroei }: Rechtsgrenzen): readonly Finding[] {
  const grens = minimaleUren ?? meerDanUren;
  const twee =
    minimaleUren === null || meerDanUren === null
      ? []
      : [tegenstrijdig("meerDanUren", `minstens ${minimaleUren} uur en meer dan ${meerDanUren} uur`)];
  const groei =
    grens === null || minimaleUrenBijGroei === null || minimaleUrenBijGroei <= grens
      ? []
      : [tegenstrijdig("minimaleUrenBijGroei", `bij groei ${minimaleUrenBijGroei} uur, en anders ${grens} uur`)];
  return [...twee, ...groei];
}

function checkLoonwaarde({ minimaleLoonwaarde, minimaleLoonwaardeBijGroei }: Rechtsgrenzen): readonly Finding[] {
  if (minimaleLoonwaarde === null || minimaleLoonwaardeBijGroei === null) return [];
  if (minimaleLoonwaardeBijGroei <= minimaleLoonwaarde) return [];
  const reden = `bij groei ${minimaleLoonwaardeBijGroei}%, en anders ${minimaleLoonwaarde}%`;
  return [tegenstrijdig("minimaleLoonwaardeBijGroei", reden)];
}

function checkDoelgroep({ doelgroepregister, doelgroepen }: Rechtsgrenzen): readonly Finding[] {
  if (doelgroepregister === "een-van" && doelgroepen.length === 0)
    return [fout("BELEID_VELD_ONTBREEKT", "/recht/doelgroepen", { verwacht: "een lijst met doelgroepen" })];
  if (doelgroepregister !== "een-van" && doelgroepen.length > 0)
    return [tegenstrijdig("doelgroepen", "er zijn doelgroepen, maar bij het doelgroepregister staat niet een-van")];
  return [];
}

function tegenstrijdig(veld: keyof Rechtsgrenzen, reden: string): Finding {
  return fout("BELEID_TEGENSTRIJDIG", toPointer(["recht", veld]), { reden });
}

function checkTarieven(tarieven: readonly Tarief[]): readonly Finding[] {
  return tarieven.flatMap((tarief, plaats) => {
    const { vanaf, totEnMet } = tarief;
    const dubbel = tarieven.some((ander, andere) => andere !== plaats && holdsOn(ander, vanaf, andere < plaats));
    return [
      ...(totEnMet === null ? [] : checkVolgorde(vanaf, totEnMet, toPointer(["tarieven", plaats, "totEnMet"]))),
      ...(dubbel
        ? [fout("BELEID_TARIEVEN_OVERLAPPEN", toPointer(["tarieven", plaats, "vanaf"]), { begin: vanaf })]
        : []),
    ];
  });
}

/** Of two that start on one day only the second is named. */
function holdsOn({ vanaf, totEnMet }: Tarief, dag: string, eerder: boolean): boolean {
  return (eerder ? vanaf <= dag : vanaf < dag) && (totEnMet === null || dag <= totEnMet);
}

function checkDubbel({ intensiteit, recht, vormen, processtappen, bezwaar }: Beleid): readonly Finding[] {
  const lijsten: readonly (readonly [readonly (string | number)[], readonly string[]])[] = [
    [["intensiteit", "regimes"], intensiteit?.soort === "regime" ? intensiteit.regimes : []],
    [["recht", "doelgroepen"], recht.doelgroepen],
    [["recht", "uitgesloten"], recht.uitgesloten ?? []],
    [["vormen"], vormen],
    [["processtappen"], processtappen.map(({ id }) => id)],
    [["bezwaar"], bezwaar],
  ];
  return lijsten.flatMap(([plek, waarden]) =>
    waarden.flatMap((waarde, plaats) =>
      waarden.indexOf(waarde) < plaats ? [fout("BELEID_DUBBEL", toPointer([...plek, plaats]))] : [],
    ),
  );
}
