// One message as a list item: who, what, in answer to what, reactions, buttons.
import { face } from "/web/faces.js";
import { formatted } from "/web/formatted.js";
import { inlineKeyboard } from "/web/keyboards.js";
import { el, icon } from "/web/nodes.js";
import { nativePoll } from "/web/nativepoll.js";
import { recording, recordingIn } from "/web/recordings.js";
import { keyOf, nameOf, state } from "/web/store.js";
import { topicLine } from "/web/topics.js";
import { clockTime, size, t } from "/web/words.js";

// `phone` gives: id, chat, act(path, body), open(target), look(message), menu(message, anchor).
export function drawn(message, phone) {
  const line = serviceLine(message);
  if (line) return el("li", { class: "line", data: { id: keyOf(message) } }, line);
  const mine = message.from?.id === phone.id && !message.sender_chat;
  const kind = ["message", mine && "mine", message.only_for && "whisper"].filter(Boolean).join(" ");
  const shared = message.chat.type !== "private";
  return el("li", { class: kind, data: { id: keyOf(message) } },
    shared && !mine && el("span", { class: "sender" }, senderFace(message)),
    el("div", { class: "stack" },
      el("div", { class: "bubble" },
        shared && !mine && el("div", { class: "who" }, sender(message), mark(message)),
        message.only_for && el("div", { class: "note" }, t("only_you")),
        message.forward_origin && el("div", { class: "note" }, t("forwarded", { name: originOf(message.forward_origin) })),
        message.reply_to_message && !message.reply_to_message.forum_topic_created && quote(message.reply_to_message),
        ...body(message, phone),
        foot(message)),
      reactions(message, phone),
      inlineKeyboard(message, phone)),
    handle(message, phone));
}

function body(message, phone) {
  const text = message.text ?? message.caption ?? "";
  const words = text && el("div", { class: "words" }, formatted(text, message.entities ?? message.caption_entities, phone.open));
  const recorded = recordingIn(message);
  const media = [message.photo && picture(message, phone), recorded && recording(message), message.document && !recorded && file(message.document), message.sticker && el("div", { class: "sticker" }, message.sticker.emoji)].filter(Boolean);
  const extra = [message.poll && nativePoll(message, phone), message.present && el("div", { class: "present" }, "🎁 ", t("present"))].filter(Boolean);
  return message.show_caption_above_media ? [words, ...media, ...extra] : [...media, words, ...extra];
}

const sender = (message) => message.sender_chat?.title ?? nameOf(message.from);

function senderFace(message) {
  if (message.sender_chat) return face(message.sender_chat.id, { group: message.sender_chat.title });
  return face(message.from?.id ?? 0, { bot: message.from?.is_bot, simulated: state.people.get(message.from?.id)?.simulated });
}

const mark = (message) => state.people.get(message.from?.id)?.simulated && el("span", { class: "mark" }, t("simulated"));

function originOf(origin) {
  return nameOf(origin.sender_user) || origin.sender_user_name || origin.chat?.title || origin.sender_chat?.title || "";
}

export function excerpt(message) {
  return message.text ?? message.caption ?? message.poll?.question ?? (message.photo ? t("picture") : t(recordingIn(message) ?? "") || (message.document?.file_name ?? ""));
}

export function quote(message) {
  return el("div", { class: "quote" }, el("b", {}, message.sender_chat?.title ?? nameOf(message.from)), el("span", {}, excerpt(message).slice(0, 120)));
}

function foot(message) {
  const edited = message.edit_date ? `${t("edited")} · ` : "";
  const withheld = message.withheld?.includes(state.bot.id) && el("span", { title: t("withheld") }, `${t("withheld_short")} · `);
  return el("div", { class: "foot" }, withheld, el("time", {}, edited + clockTime(message.date)));
}

function picture(message, phone) {
  const largest = message.photo.at(-1);
  const image = el("img", { src: `/sandbox/files/${largest.file_id}`, alt: message.caption ? "" : t("picture"), width: largest.width, height: largest.height });
  return el("button", { type: "button", class: `picture ${message.has_media_spoiler ? "veiled" : ""}`, "aria-label": t("enlarge"), onclick: () => phone.look(message) }, image);
}

function file(stored) {
  const name = stored.file_name ?? t("file");
  return el("a", { class: "file", href: `/sandbox/files/${stored.file_id}`, download: name, "aria-label": t("download", { name }) },
    el("span", { class: "round" }, icon("file")), el("span", {}, el("b", {}, name), el("small", {}, size(stored.file_size))));
}

function serviceLine(message) {
  if (message.new_chat_members) return t("joined", { name: message.new_chat_members.map(nameOf).join(", ") });
  if (message.left_chat_member) return t("left", { name: nameOf(message.left_chat_member) });
  if (message.pinned_message) return t("pinned_line", { name: nameOf(message.from) || message.chat.title });
  if (message.migrate_to_chat_id || message.migrate_from_chat_id) return t("migrated");
  return topicLine(message);
}

function reactions(message, phone) {
  const counted = new Map();
  for (const [who, given] of Object.entries(message.reactions ?? {})) {
    for (const { emoji = "⭐" } of given) counted.set(emoji, [...(counted.get(emoji) ?? []), Number(who)]);
  }
  if (!counted.size) return null;
  return el("div", { class: "reactions" }, ...[...counted].map(([emoji, who]) => {
    const mine = who.includes(phone.self);
    const names = who.map((id) => nameOf(state.people.get(id)) || state.chats.get(id)?.title || state.bot.first_name).join(", ");
    return el("button", { type: "button", "aria-pressed": String(mine), title: names, "aria-label": `${emoji} ${names}`, onclick: () => phone.react(message, mine ? [] : [emoji]) }, emoji, el("span", {}, String(who.length)));
  }));
}

function handle(message, phone) {
  if (!message.message_id) return null;
  const traits = { type: "button", class: "handle icon", "aria-haspopup": "menu", "aria-label": t("message_menu"), title: t("message_menu") };
  const node = el("button", traits, icon("more"));
  node.onclick = () => phone.menu(message, node);
  return node;
}
