import { type Finding, fout } from "../../domein/bevinding/finding.ts";

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "weg",
  ENOTDIR: "weg",
  EISDIR: "geen-bestand",
  EACCES: "geen-toegang",
  EPERM: "geen-toegang",
};

/** Why a file of the input cannot be read, for who made the input. */
export function describeUnreadable(error: unknown): Finding {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return fout("BESTAND_ONLEESBAAR", "", { reden: reasons[code] ?? "leesfout" });
}

/** A folder that lies elsewhere: only what was given is read. */
export const linkedFolder: Finding = fout("BESTAND_ONLEESBAAR", "", { reden: "verwijzing" });

export const noFile: Finding = fout("BESTAND_ONLEESBAAR", "", { reden: "geen-bestand" });
