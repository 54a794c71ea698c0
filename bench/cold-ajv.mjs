// The peer of a cold start: read the schema, make ajv with the options of scripts/generate-validator.ts, compile, stop.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";

const annotations = ["x-invuller", "x-inzage", "x-herkomst", "x-eis", "x-bekend", "x-gevoelig", "x-verplicht"];
const formats = ["date", "bsn", "postcode", "kvk", "iban", "telefoon", "email"];

const schema = JSON.parse(readFileSync(new URL("../schemas/formulier.schema.json", import.meta.url), "utf8"));
const ajv = new Ajv2020({
  strict: true,
  allErrors: true,
  discriminator: true,
  validateFormats: false,
  formats: Object.fromEntries(formats.map((format) => [format, true])),
});
for (const keyword of annotations) ajv.addKeyword(keyword);
ajv.compile(schema);
