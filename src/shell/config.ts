import { z } from "zod";
import { lezers } from "../brieven/sjabloon.ts";
import { readDatum } from "../domein/datum.ts";
import { regimes } from "../domein/regime.ts";
import { loten } from "../formulier/herkomst/herkomst.ts";
import { doelgroepen, vormen, werksoorten } from "../regels/beleid/beleid.ts";

const dag = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, { abort: true });

/** `samples/<case>/geval.json`: a worked case with its dates and files. */
export const gevalSchema = z.strictObject({
  /** Where the case stands in the demo. */
  nummer: z.int().positive(),
  titel: z.string().min(1).max(80),
  verhaal: z.string().min(1),
  peildatum: dag,
  ontvangenOp: dag.optional(),
  beleid: z.string(),
  invuller: z.enum(["client", "jobcoach", "werkgever"]),
  bestanden: z.strictObject({
    formulier: z.string(),
    bekend: z.string().optional(),
    begin: z.string().optional(),
    vorig: z.string().optional(),
    dossier: z.string().optional(),
    keuze: z.string().optional(),
  }),
});
export type Geval = z.infer<typeof gevalSchema>;

const uitleg = z.string().min(10).max(200);

/** The front matter of a letter. */
export const sjabloonvoorwerkSchema = z.strictObject({ uitleg });

/** The front matter of a piece: when and for whom it is, and who asks for it. */
export const bouwsteenvoorwerkSchema = z.strictObject({
  wanneer: z.string().min(1).max(1000).optional(),
  voor: z
    .string()
    .transform((tekst) => tekst.split(/\s*,\s*/))
    .pipe(z.array(z.enum(lezers)).min(1)),
  bron: z.string().min(1).max(100),
  uitleg,
  taal: z.enum(["juridisch"]).optional(),
});

/** `schemas/herkomst/Dnn.json`: the old questions of one document and what became of them. */
export const oudDocumentSchema = z.strictObject({
  document: z.string().regex(/^D\d\d$/),
  naam: z.string().min(1),
  vragen: z.array(
    z.strictObject({
      id: z.string().regex(/^D\d\d-/),
      rubriek: z.string(),
      vraag: z.string().min(1),
      type: z.string().min(1),
      invuller: z.string().min(1),
      lot: z.enum(loten),
      uitkomst: z.string().min(1).optional(),
      reden: z.string().min(10),
      paragraaf: z.string().min(1),
    }),
  ),
});

const bestaandeDag = dag.refine((text) => readDatum(text) !== undefined);
const naam = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);
const regel = z.string().trim().min(1).max(500);
const uren = z.number().gt(0).max(60);
/** At most forty years, so that every day it leads to exists. */
const maanden = z.int().min(1).max(480);
const dagen = z.int().min(1).max(3650);
const procent = z.number().min(0).max(100);
const aandeel = z.number().gt(0).max(100);
const eurocent = z.int().min(1).max(10_000_000);
const perRegime = <T extends z.ZodType>(waarde: T) => z.partialRecord(z.enum(regimes), waarde);
/** The years after the third count as the third. */
const perJaar = z.array(procent).min(1).max(3);
/** May be left out; null says that nobody knows. */
const mag = <T extends z.ZodType>(waarde: T) => z.nullable(waarde).exactOptional();
const lijst = <T extends z.ZodType>(waarde: T) => z.array(waarde).max(100).exactOptional();

const intensiteitSchema = z.discriminatedUnion("soort", [
  z.strictObject({
    soort: z.literal("regime"),
    regimes: z.array(z.enum(regimes)).min(1).max(10),
    percentages: z.nullable(perRegime(perJaar)).default(null),
  }),
  z.strictObject({ soort: z.literal("percentage"), percentage: aandeel }),
  z.strictObject({ soort: z.literal("vaste-uren"), urenPerWeek: uren }),
]);

const termijnenSchema = z.strictObject({
  indienen: mag(dagen),
  aanvullen: mag(dagen),
  beslissen: mag(dagen),
  beslissenExtraBijOnderzoekSfb: mag(dagen),
  advies: mag(dagen),
  wijzigingMelden: mag(dagen),
  meerUrenVoorEinde: mag(dagen),
});

const rechtSchema = z.strictObject({
  minimaleUren: mag(z.number().min(0).max(60)),
  meerDanUren: mag(z.number().min(0).max(60)),
  minimaleUrenBijGroei: mag(z.number().min(0).max(60)),
  minimaleContractmaanden: mag(z.int().min(0).max(600)),
  minimaleLoonwaarde: mag(procent),
  minimaleLoonwaardeBijGroei: mag(procent),
  doelgroepregister: mag(z.enum(["voorwaarde", "weten", "niet", "een-van"])),
  doelgroepen: lijst(z.enum(doelgroepen)),
  uitgesloten: mag(z.array(z.enum(werksoorten)).max(100)),
  erkenningUwv: mag(z.boolean()),
});

const stapSchema = z.strictObject({
  id: naam,
  naam: regel,
  wie: z
    .array(z.enum(["client", "werkgever", "jobcoach", "arbeidsdeskundige", "beslisser"]))
    .max(5)
    .default([]),
  dagen: z.nullable(dagen).default(null),
});

/** A policy file of one's own: short, because almost everything may be left out. */
export const beleidSchema = z.strictObject({
  $schema: z.string().max(500).exactOptional(),
  id: naam,
  naam: regel,
  uitvoerder: z.enum(["uwv", "gemeente"]),
  geldigVan: mag(bestaandeDag),
  geldigTotEnMet: mag(bestaandeDag),
  bronnen: lijst(z.strictObject({ naam: regel, vindplaats: regel, gezienOp: bestaandeDag })),
  intensiteit: mag(intensiteitSchema),
  werkweken: mag(z.number().gt(0).max(52)),
  jaartelling: mag(z.enum(["dienstverband", "verlening"])),
  tabelkeuze: mag(z.enum(["eerste-contract", "huidig-contract"])),
  tabel2: mag(z.record(z.enum(regimes), perJaar)),
  proefplaatsingUren: mag(perRegime(z.number().gt(0).max(1000))),
  toekenningseenheid: mag(z.enum(["gevraagd", "regime"])),
  periodeMaanden: mag(maanden),
  langerePeriode: mag(z.strictObject({ totEnMetPercentage: aandeel, maanden })),
  maximaleDuur: mag(
    z.strictObject({
      maanden,
      verlenging: z
        .nullable(z.strictObject({ aantal: z.nullable(z.int().min(1).max(100)).default(null), maanden }))
        .default(null),
    }),
  ),
  evaluatieMaanden: mag(maanden),
  strippenkaartUren: mag(z.number().min(0).max(1000)),
  termijnen: termijnenSchema.exactOptional(),
  recht: rechtSchema.exactOptional(),
  tarieven: lijst(
    z.strictObject({
      vanaf: bestaandeDag,
      totEnMet: z.nullable(bestaandeDag).default(null),
      eurocent,
      bron: regel.default("eigen beleid"),
    }),
  ),
  jaarvergoedingen: lijst(
    z.strictObject({ vorm: z.enum(vormen), eurocentPerJaar: eurocent, bron: regel.default("eigen beleid") }),
  ),
  kwaliteitseisen: lijst(regel),
  vormen: lijst(z.enum(vormen)),
  processtappen: lijst(stapSchema),
  onderzoeksfase: mag(z.strictObject({ uren: z.number().gt(0).max(1000), weken: z.int().min(1).max(52) })),
  bezwaar: z
    .array(z.enum(["client", "werkgever"]))
    .min(1)
    .max(2)
    .exactOptional(),
  toelichting: lijst(regel),
  onbekend: lijst(regel),
});
export type Beleidsbestand = z.infer<typeof beleidSchema>;
export type Beleidsfout = z.core.$ZodIssue;

/** The policy file as JSON Schema, so that an editor helps to write one. */
export function describeBeleid(): object {
  const { $schema, ...schema } = z.toJSONSchema(beleidSchema, { io: "input" });
  return {
    $schema,
    $id: "urn:dakpan:beleid:1.0",
    title: "Beleid",
    description: "Hoe een uitvoerder het zelf doet. Wat u weglaat of null maakt, is onbekend en wordt een vraag.",
    ...schema,
  };
}

/** Each says with its message what belongs there, as the end of "Hier hoort …". */
const kleur = z.string("een kleur, zoals #1a1e24").regex(/^#[0-9a-fA-F]{6}$/, "een kleur, zoals #1a1e24");
const woorden = (hoogstens: number) => {
  const hoort = `een tekst van 1 tot en met ${hoogstens} tekens, zonder tekens die u niet ziet`;
  return z
    .string(hoort)
    .max(hoogstens, { error: hoort, abort: true })
    .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u, hoort)
    .regex(/[^\p{C}\p{Z}]/u, hoort);
};
const bestandsnaam = (soorten: string) => {
  const hoort = `de naam van een ${soorten}-bestand`;
  return z.string(hoort).min(1, hoort).max(200, hoort);
};
const millimeters = (minstens: number, hoogstens: number) => {
  const hoort = `een getal van ${minstens} tot en met ${hoogstens} (millimeter)`;
  return z.number(hoort).min(minstens, hoort).max(hoogstens, hoort);
};
const deel = "een deel tussen accolades";
const maat = "een getal boven 0";

/** A drawing in the file itself: filled outlines on a ground of `breedte` by `hoogte`. */
const vormSchema = z.strictObject(
  {
    breedte: z.number(maat).gt(0, maat).max(1_000_000, maat),
    hoogte: z.number(maat).gt(0, maat).max(1_000_000, maat),
    vlakken: z
      .array(
        z.strictObject(
          {
            pad: z
              .string("een pad, zoals in een SVG")
              .min(1, "een pad, zoals in een SVG")
              .max(100_000, "een korter pad"),
            kleur,
          },
          "een vlak met pad en kleur",
        ),
        "een lijst van vlakken",
      )
      .min(1, "minstens een vlak")
      .max(2000, "hoogstens 2000 vlakken"),
  },
  deel,
);

const logoDelen = {
  tekst: z.string("tekst die zegt wat er op het logo staat").max(200, "hoogstens 200 tekens"),
  breedte: millimeters(1, 200),
};
const logoHoort = "een logo met tekst, breedte, en of bestand of vorm";

/** A house style of one's own. */
export const huisstijlSchema = z.strictObject(
  {
    $schema: z.string("tekst").max(500).exactOptional(),
    naam: woorden(60),
    afzender: z
      .strictObject(
        { naam: woorden(100), regels: z.array(woorden(100), "een lijst van regels").max(6, "hoogstens 6 regels") },
        deel,
      )
      .exactOptional(),
    kleuren: z.strictObject(
      {
        tekst: kleur,
        rustig: kleur,
        accent: kleur,
        link: kleur,
        lijn: kleur,
        vlak: kleur,
        vlakActie: kleur,
      },
      deel,
    ),
    lettertype: z.strictObject(
      {
        familie: z
          .string("de naam van een lettertype")
          .regex(
            /^[\p{L}\p{N}][\p{L}\p{N} -]{0,59}$/u,
            "de naam van een lettertype: letters, cijfers, spaties en streepjes",
          ),
        bestanden: z
          .strictObject({ gewoon: bestandsnaam("TTF"), vet: bestandsnaam("TTF"), schuin: bestandsnaam("TTF") }, deel)
          .exactOptional(),
      },
      deel,
    ),
    logo: z
      .union(
        [
          z.strictObject({ ...logoDelen, bestand: bestandsnaam("PNG- of SVG") }),
          z.strictObject({ ...logoDelen, vorm: vormSchema }),
        ],
        logoHoort,
      )
      .exactOptional(),
    marges: z.strictObject(
      {
        boven: millimeters(0, 200),
        rechts: millimeters(0, 200),
        onder: millimeters(0, 200),
        links: millimeters(0, 200),
      },
      deel,
    ),
  },
  deel,
);
export type Huisstijlbestand = z.infer<typeof huisstijlSchema>;
export type Huisstijlfout = z.core.$ZodIssue;

/** The house style file as JSON Schema, so that an editor helps to write one. */
export function describeHuisstijl(): object {
  const { $schema, ...schema } = z.toJSONSchema(huisstijlSchema, { io: "input" });
  return {
    $schema,
    $id: "urn:dakpan:huisstijl:1.0",
    title: "Huisstijl",
    description: "Hoe de documenten van een organisatie eruitzien. Lengtes zijn in millimeter, kleuren als #1a1e24.",
    ...schema,
  };
}
