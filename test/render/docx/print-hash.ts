import { createHash } from "node:crypto";
import { renderDocx } from "../../../src/render/docx/render-docx.ts";
import { everyBlockIn } from "../pdf/block-sampler.ts";

console.log(
  createHash("sha256")
    .update(await renderDocx(everyBlockIn("report")))
    .digest("hex"),
);
