// Topics of a group: a row of tabs below the chats, and what whoever steers the group makes of them.
import { newTopic } from "/web/dialogs.js";
import { badge } from "/web/faces.js";
import { el } from "/web/nodes.js";
import { loadPeople, state, tell, topicOf, unread } from "/web/store.js";
import { t } from "/web/words.js";

export const GENERAL = 0;

const chatOf = (phone) => state.chats.get(phone.chat);
export const topicsOf = (phone) => (chatOf(phone)?.is_forum ? chatOf(phone).topics : []);
export const isForum = (phone) => Boolean(chatOf(phone)?.is_forum);

// In a group without topics everything stands in one row, whatever it stood in before.
export const stands = (message, phone) => !isForum(phone) || topicOf(message) === phone.topic;

export function topicTabs(phone) {
  if (!isForum(phone)) return [];
  const every = [{ message_thread_id: GENERAL, name: t("general") }, ...topicsOf(phone)];
  return every.map(({ message_thread_id: number, name, closed }) => el("button", {
    type: "button", role: "tab", "aria-selected": String(number === phone.topic), data: { topic: number }, onclick: () => phone.show(phone.chat, number),
  }, el("span", {}, closed ? `${name} · ${t("closed")}` : name), badge(number === phone.topic ? 0 : unread(phone.id, phone.chat, number))));
}

export function topicMenu(phone) {
  const chat = chatOf(phone);
  if (chat?.type !== "supergroup") return [];
  const make = (body) => async () => {
    await phone.steer("topics", { person: phone.id, ...body });
    await loadPeople();
    tell({ kind: "people" });
  };
  const open = topicsOf(phone).find((topic) => topic.message_thread_id === phone.topic);
  return [
    { label: t(chat.is_forum ? "topics_off" : "topics_on"), act: make({ forum: !chat.is_forum }) },
    chat.is_forum && { label: t("new_topic"), act: () => newTopic((name) => make({ name })()) },
    open && { label: t(open.closed ? "topic_reopen" : "topic_close"), act: make({ topic: phone.topic, state: open.closed ? "open" : "closed" }) },
    open && { label: t("topic_delete"), act: make({ topic: phone.topic, state: "deleted" }) },
  ];
}

export function topicLine(message) {
  if (message.forum_topic_created) return t("topic_created", { name: message.forum_topic_created.name });
  if (message.forum_topic_edited) return t("topic_renamed", { name: message.forum_topic_edited.name ?? "" });
  if (message.forum_topic_closed) return t("topic_closed");
  return message.forum_topic_reopened ? t("topic_reopened") : "";
}
