// What lies above the writing line until it is sent: files, or a voice note of a chosen length.
import { el, icon, iconButton } from "/web/nodes.js";
import { encoded } from "/web/wire.js";
import { t } from "/web/words.js";

const PICTURE = /^image\/(png|jpeg)$/;
const LONGEST = 3600;
const USUAL = 7;

export const ofFiles = (files) => ({ files: [...files] });
export const ofVoice = () => ({ seconds: USUAL });

// What is sent: a file by itself, or several as an album, whose caption stands under the first.
export async function sent({ files, seconds }, caption) {
  if (seconds) return { kind: "voice", duration: seconds, caption };
  const kinds = files.map(kindOf);
  const together = new Set(kinds).size === 1 || kinds.every((kind) => ["photo", "video"].includes(kind));
  const parts = await Promise.all(files.map(async (file, nth) => ({
    content: await encoded(file), name: file.name, kind: together ? kinds[nth] : "document", caption: nth ? "" : caption,
  })));
  return parts.length === 1 ? parts[0] : { album: parts };
}

function kindOf({ type }) {
  if (PICTURE.test(type)) return "photo";
  return ["video", "audio"].find((kind) => type.startsWith(`${kind}/`)) ?? "document";
}

export function shown(attachment, leave) {
  const close = iconButton("close", t("cancel"), leave);
  if (attachment.files) {
    const [first, ...more] = attachment.files;
    return [icon("file"), el("span", { class: "chosen" }, more.length ? t("files", { number: more.length + 1 }) : first.name), close];
  }
  const length = el("input", { type: "number", min: 1, max: LONGEST, value: attachment.seconds, "aria-label": t("seconds") });
  length.oninput = () => { attachment.seconds = Math.min(Math.max(Math.round(length.valueAsNumber) || 1, 1), LONGEST); };
  return [icon("mic"), el("span", { class: "chosen" }, t("voice")), el("label", { class: "length" }, length, t("seconds_short")), close];
}
