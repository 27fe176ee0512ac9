// English of format.ts: what the formatter says.
import { msg, type Traduction } from "../../catalogue.ts";
import type { format } from "../format.ts";

export const formatEn: Traduction<typeof format> = {
  "format-impossible": {
    titre: msg`this file is not laid out: reading it reports ${"fautes"}`,
    pourquoi: msg`laying out a text that is misread could lose part of it; the file stays as you wrote it`,
    aide: msg`first mend what reading reports, then lay the file out again`,
  },
  "format-infidele": {
    titre: msg`this file is not laid out: ${"perte"} would have changed`,
    pourquoi: msg`the formatter reads again what it writes; here it did not find the text it started from; the file stays as you wrote it, and your rules are not at fault`,
    aide: msg`this is a defect of the tool: report it with this file, or with the passage shown here if that is enough to reproduce it`,
  },
};
