// What the page knows of the world, kept up to date by events; who listens is told of each change.
import { ask } from "/web/wire.js";
import { t } from "/web/words.js";

const CALLS_KEPT = 400;
const TYPING = 5000;

export const state = {
  bot: null,
  people: new Map(),
  chats: new Map(),
  rooms: new Map(),
  read: new Map(),
  pinned: new Map(),
  doing: new Map(),
  calls: [],
  faults: [],
  clock: { now: 0, stopped: false },
  crowd: { offered: null, progress: null },
  tour: null,
  world: "",
};

const listeners = new Set();
export const listenTo = (listener) => listeners.add(listener);
export const tell = (change) => listeners.forEach((listener) => listener(change));

// A message seen by one member only has an id of its own kind.
export const keyOf = (message) => (message.ephemeral_message_id ? `e${message.ephemeral_message_id}` : message.message_id);
export const isPresent = (member) => !["left", "kicked"].includes(member.status);
export const real = () => [...state.people.values()].filter((person) => !person.simulated);
export const simulated = () => [...state.people.values()].filter((person) => person.simulated);
export const chatsOf = (id) => [...state.chats.values()].filter((chat) => !chat.migrated_to && chat.members.some((member) => member.id === id && isPresent(member)));
export const messagesOf = (room) => [...(state.rooms.get(room)?.values() ?? [])];
export const visibleTo = (id, message) => !message.only_for || message.only_for === id;

// Who is simulated is named so in the page's language, whatever the bot sees as his last name.
export function nameOf(user) {
  if (user && state.people.get(user.id)?.simulated) return `${user.first_name} (${t("simulated")})`;
  return user ? [user.first_name, user.last_name].filter(Boolean).join(" ") : "";
}

export async function loadAll() {
  const [bots, calls] = await Promise.all([ask("bots"), ask("calls")]);
  state.bot = bots[0];
  state.calls = calls.slice(-CALLS_KEPT);
  const [, faults, clock, crowd, tour] = await Promise.all([loadPeople(), ask("faults"), ask("clock"), ask("crowd"), ask("tour")]);
  Object.assign(state, { faults, crowd, tour: tour.tour ?? null });
  setClock(clock);
  if (state.world !== tour.world) state.read.clear();
  const first = state.world !== tour.world;
  state.world = tour.world;
  const opened = [...state.rooms.keys()].filter((room) => state.people.get(room)?.simulated);
  state.rooms.clear();
  await Promise.all([...real().map((person) => person.id), ...state.chats.keys(), ...opened].map(loadRoom));
  if (first) real().forEach((person) => [person.id, ...chatsOf(person.id).map((chat) => chat.id)].forEach((room) => markRead(person.id, room)));
  tell({ kind: "all" });
}

export async function loadPeople() {
  const [people, chats] = await Promise.all([ask("people"), ask("chats")]);
  state.people = new Map(people.map((person) => [person.id, person]));
  state.chats = new Map(chats.map((chat) => [chat.id, chat]));
  chats.forEach((chat) => state.pinned.set(chat.id, chat.pinned));
}

export async function loadRoom(room) {
  const messages = await ask(`messages?chat=${room}&bot=${state.bot.id}`);
  state.rooms.set(room, new Map(messages.map((message) => [keyOf(message), message])));
}

function setClock({ now, stopped }) {
  state.clock = { now, stopped, seen: Date.now() / 1000 };
}

export function now() {
  const { now: then, stopped, seen } = state.clock;
  return stopped ? then : then + Date.now() / 1000 - seen;
}

// In which topic of a forum a message stands: 0 is the general one. Elsewhere all stand in one row.
export const topicOf = (message) => (state.chats.get(message.chat?.id)?.is_forum && message.is_topic_message ? message.message_thread_id : 0);

// Unread: what others wrote in a topic, and not that it begins, after the newest message in it that a person had before his eyes.
const seenIn = (id, room, topic) => state.read.get(`${id}/${room}/${topic}`) ?? state.read.get(`${id}/${room}`) ?? 0;
const newest = (messages) => Math.max(0, ...messages.map((message) => message.message_id || 0));
export const markRead = (id, room) => state.read.set(`${id}/${room}`, newest(messagesOf(room)));
export const markTopicRead = (id, room, topic) => state.read.set(`${id}/${room}/${topic}`, newest(messagesOf(room).filter((message) => topicOf(message) === topic)));

export function unread(id, room, topic = null) {
  return messagesOf(room).filter((message) => (topic === null || topicOf(message) === topic)
    && message.message_id > seenIn(id, room, topicOf(message)) && message.from?.id !== id
    && !message.forum_topic_created && visibleTo(id, message)).length;
}

export const unreadOf = (id) => [id, ...chatsOf(id).map((chat) => chat.id)].reduce((sum, room) => sum + unread(id, room), 0);

let refetching = 0;
function refetch() {
  clearTimeout(refetching);
  refetching = setTimeout(async () => {
    await loadPeople();
    const missing = [...real().map((person) => person.id), ...state.chats.keys()].filter((room) => !state.rooms.has(room));
    await Promise.all(missing.map(loadRoom));
    tell({ kind: "people" });
  }, 60);
}

const HEARD = {
  message: (event) => put(event, true),
  edited: (event) => put(event, false),
  deleted: (event) => {
    state.rooms.get(event.chat_id)?.delete(keyOf(event));
    tell({ kind: "deleted", room: event.chat_id, key: keyOf(event) });
  },
  doing: (event) => {
    state.doing.set(event.chat_id, { action: event.action, until: Date.now() + TYPING });
    setTimeout(() => tell({ kind: "doing", room: event.chat_id }), TYPING + 20);
    tell({ kind: "doing", room: event.chat_id });
  },
  pinned: (event) => {
    state.pinned.set(event.chat_id, event.pinned);
    tell({ kind: "pinned", room: event.chat_id });
  },
  call: (event) => {
    state.calls.push(event.call);
    if (state.calls.length > CALLS_KEPT) state.calls.splice(0, state.calls.length - CALLS_KEPT);
    tell(event);
  },
  person: (event) => {
    const { person } = event;
    const known = state.people.get(person.id) ?? { started: false, blocked: false };
    state.people.set(person.id, { ...known, ...person, ...(event.simulated ? { simulated: true } : {}) });
    if (!state.rooms.has(person.id) && !event.simulated) state.rooms.set(person.id, new Map());
    tell({ kind: "people" });
  },
  chat: refetch,
  member: refetch,
  bot: async () => {
    const [bot] = await ask("bots");
    const other = bot.id !== state.bot.id;
    state.bot = bot;
    if (other) await loadAll(); else tell({ kind: "all" });
  },
  clock: async () => {
    setClock(await ask("clock"));
    tell({ kind: "clock" });
  },
  faults: (event) => {
    state.faults = event.faults;
    tell(event);
  },
  crowd: (event) => {
    state.crowd.progress = event.progress;
    tell(event);
  },
  tour: async () => {
    state.tour = (await ask("tour")).tour ?? null;
    state.crowd = await ask("crowd");
    tell({ kind: "tour" });
  },
};

function put(event, fresh) {
  const elsewhere = event.bot_id && event.bot_id !== state.bot.id;
  const person = !elsewhere && state.people.get(event.chat_id);
  if (person && event.message.from?.id === person.id) person.started = true;
  const room = !elsewhere && state.rooms.get(event.chat_id);
  if (!room) return;
  room.set(keyOf(event.message), event.message);
  state.doing.delete(event.chat_id);
  tell({ kind: "message", room: event.chat_id, message: event.message, fresh });
}

export function hear(event) {
  (HEARD[event.kind] ?? tell)(event);
}
