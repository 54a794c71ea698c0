import { join } from "node:path";
import { type Command, parseArguments } from "../command.ts";
import { writeIndexPage } from "../demo/index-page.ts";
import { runGeval, type Uitkomst } from "../demo/run-geval.ts";
import { listDirectory, writeWhole } from "../files.ts";
import { countFindings, exitCodes, formatFindings } from "../output.ts";
import { productRoot } from "../product-root.ts";
import { loadSjablonen } from "../sjablonen-files.ts";
import { UsageError } from "../usage-error.ts";

export const demo: Command = {
  usage: "demo [-o MAP] [--samples MAP]",
  summary: "laat het hele werk zien op de voorbeelden, in out/",
  async run(args, output) {
    const parsed = parseArguments(args, { output: { type: "string", short: "o" }, samples: { type: "string" } });
    if (parsed.files.length > 0) throw new UsageError("demo leest alle voorbeelden. Geef geen bestanden.");
    const uit = parsed.text("output") ?? "out";
    const samples = parsed.text("samples") ?? join(productRoot, "samples");
    const sjablonen = loadSjablonen();
    const gevallen: Uitkomst[] = [];
    for (const naam of listDirectory(samples).filter((each) => !each.includes("."))) {
      const uitkomst = await runGeval(join(samples, naam), uit, sjablonen, (bestand, bevindingen) =>
        output.err(`${bestand}\n${formatFindings(bevindingen)}`),
      );
      gevallen.push(uitkomst);
      output.err(
        `${naam}: ${countFindings(uitkomst.bevindingen)}; brieven: ${(uitkomst.post?.brieven ?? []).map(({ lezer }) => lezer).join(", ")}`,
      );
    }
    const index = join(uit, "index.html");
    writeWhole(index, writeIndexPage(gevallen.toSorted((een, ander) => een.nummer - ander.nummer)));
    output.out(`${gevallen.length} voorbeelden klaar. Open ${index}`);
    return exitCodes.done;
  },
};
