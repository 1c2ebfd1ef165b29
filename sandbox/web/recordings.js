// Voice notes, videos and music in a message: what it is, how long, how large.
import { el, icon } from "/web/nodes.js";
import { size, t } from "/web/words.js";

const SIGNS = { voice: "mic", video_note: "play", video: "play", animation: "play", audio: "play" };
const CAPTIONED = ["photo", "document", "voice", "video", "animation", "audio"];

export const hasCaption = (message) => CAPTIONED.some((kind) => message[kind]);
export const recordingIn = (message) => Object.keys(SIGNS).find((kind) => message[kind]);

export function recording(message) {
  const kind = recordingIn(message);
  const { file_id: id, file_name: name = t(kind), file_size: bytes, duration } = message[kind];
  return el("a", { class: "file", href: `/sandbox/files/${id}`, download: name, "aria-label": t("download", { name }) },
    el("span", { class: "round" }, icon(SIGNS[kind])),
    el("span", {}, el("b", {}, t(kind)), el("small", {}, `${length(duration)} · ${size(bytes)}`)));
}

export function length(seconds) {
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, "0"));
  return seconds < 3600 ? parts.join(":") : `${Math.floor(seconds / 3600)}:${parts.join(":")}`;
}
