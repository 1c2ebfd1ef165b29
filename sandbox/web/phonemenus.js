// The menus of a phone and of a message.
import { openMenu } from "/web/menus.js";
import { hasCaption } from "/web/recordings.js";
import { loadPeople, state, tell } from "/web/store.js";
import { topicMenu } from "/web/topics.js";
import { ask } from "/web/wire.js";
import { LANGUAGES, t } from "/web/words.js";

const OFTEN = ["👍", "❤", "🔥", "🎉", "🤔", "👎"];

export function phoneMenu(phone, anchor, putAway) {
  const { person } = phone;
  openMenu(anchor, [
    { label: t(person.blocked ? "unblock" : "block"), act: () => phone.block(!person.blocked) },
    ...ofGroup(phone),
    ...Object.entries(LANGUAGES).filter(([code]) => code !== person.language_code)
      .map(([code, name]) => ({ label: t("speak", { language: name }), act: () => ask("language", { person: person.id, language_code: code }) })),
    { label: t("put_away"), act: putAway },
  ], t("phone_menu", { name: person.first_name }));
}

// What whoever owns or steers a group can do with it and with the bot in it.
function ofGroup(phone) {
  const chat = state.chats.get(phone.chat);
  const status = (id) => chat?.members.find((member) => member.id === id)?.status ?? "left";
  if (!["creator", "administrator"].includes(status(phone.id))) return [];
  const bot = status(state.bot.id);
  const make = (wanted) => () => phone.steer("members", { user: state.bot.id, by: phone.id, status: wanted });
  const inside = ["member", "administrator", "restricted"].includes(bot);
  return [
    inside && { label: t("bot_out"), act: make("kicked") },
    !inside && { label: t("bot_in"), act: make(chat.type === "channel" ? "administrator" : "member") },
    bot === "member" && { label: t("bot_raise"), act: make("administrator") },
    bot === "administrator" && chat.type !== "channel" && { label: t("bot_lower"), act: make("member") },
    chat.type !== "channel" && { label: t(phone.isVeiled() ? "as_oneself" : "as_group"), act: () => phone.veil() },
    chat.type === "group" && { label: t("migrate"), act: () => migrate(phone) },
    ...topicMenu(phone),
  ].filter(Boolean);
}

async function migrate(phone) {
  const chat = await phone.steer("migrate", {});
  await loadPeople();
  await phone.show(chat.id);
}

// Whether somebody may change it: his own words, or those under his picture or file.
export const written = (message, id) => message.from?.id === id && !message.sender_chat && !message.forward_origin
  && (Boolean(message.text) || hasCaption(message));

// Whether somebody may delete it: his own, in private any, as an administrator any.
function deletable(phone, message) {
  const status = state.chats.get(phone.chat)?.members.find((member) => member.id === phone.id)?.status;
  const own = message.from?.id === phone.id || phone.chat === phone.id;
  return message.message_id && (own || ["creator", "administrator"].includes(status));
}

export function messageMenu(phone, message, anchor) {
  const own = written(message, phone.id);
  const given = (message.reactions?.[phone.self] ?? []).map((each) => each.emoji);
  openMenu(anchor, [
    { row: OFTEN.map((emoji) => ({ label: emoji, name: t("react", { emoji }), act: () => phone.react(message, given.includes(emoji) ? [] : [emoji]) })) },
    { label: t("reply"), act: () => phone.composer.setContext({ message }) },
    own && { label: t("edit"), act: () => phone.composer.setContext({ message, edit: true }) },
    message.message_id && { label: t("forward"), act: () => forwardMenu(phone, message, anchor) },
    { label: t("copy"), act: () => navigator.clipboard.writeText(message.text ?? message.caption ?? "") },
    deletable(phone, message) && { label: t("delete"), act: () => phone.act("delete", { message_ids: [message.message_id] }) },
    { label: t("raw"), act: () => tell({ kind: "raw", title: `${state.bot.first_name} · ${message.message_id}`, value: message }) },
  ].filter(Boolean), t("message_menu"));
}

// Where to: any chat of this person.
function forwardMenu(phone, message, anchor) {
  openMenu(anchor, phone.rooms().map((room) => ({ label: room.title, act: () => phone.forward(message, room.id) })), t("forward"));
}
