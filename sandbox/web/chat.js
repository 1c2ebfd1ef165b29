// The web chat: each person on a phone of their own, side by side.
import { formatted } from "/web/formatted.js";

const phones = new Map();
const state = { people: [], chats: [] };
const at = (selector, root = document) => root.querySelector(selector);

async function ask(path, body) {
  const options = body && { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
  const answer = await fetch(`/sandbox/${path}`, options);
  const result = await answer.json();
  if (!answer.ok) throw new Error(result.error);
  return result;
}

async function refresh() {
  [state.people, state.chats] = await Promise.all([ask("people"), ask("chats")]);
  const bar = at("#people");
  bar.replaceChildren(...state.people.map((person) => {
    const button = document.createElement("button");
    button.textContent = person.first_name;
    button.setAttribute("aria-pressed", phones.has(person.id));
    button.onclick = () => (phones.has(person.id) ? putAway(person.id) : takeOut(person.id));
    return button;
  }));
  for (const phone of phones.values()) phone.offer();
}

function takeOut(id) {
  phones.set(id, new Phone(id));
  refresh();
}

function putAway(id) {
  phones.get(id).node.remove();
  phones.delete(id);
  refresh();
}

// A message seen by one member only has an id of its own kind.
const key = (message) => (message.ephemeral_message_id ? `e${message.ephemeral_message_id}` : message.message_id);
const named = (message) => (message.ephemeral_message_id ? { ephemeral_message_id: message.ephemeral_message_id } : { message_id: message.message_id });

class Phone {
  constructor(id) {
    this.id = id;
    this.chat = id;
    this.taps = new Set();
    this.node = at("#phone").content.firstElementChild.cloneNode(true);
    at("h2", this.node).textContent = this.person.first_name;
    at(".close", this.node).onclick = () => putAway(id);
    at(".block", this.node).onclick = () => this.act(this.person.blocked ? "unblock" : "block", {}).then(refresh);
    at("select", this.node).onchange = (event) => { this.chat = Number(event.target.value); this.load(); };
    at(".write", this.node).onsubmit = (event) => {
      event.preventDefault();
      const input = event.target.text;
      if (input.value.trim()) this.say(input.value).then(() => { input.value = ""; });
    };
    at("#phones").append(this.node);
    this.offer();
    this.load();
  }

  get person() { return state.people.find((person) => person.id === this.id); }

  get target() { return this.chat === this.id ? {} : { chat: this.chat }; }

  async act(path, body) {
    try { return await ask(path, { person: this.id, ...body }); } catch (error) { this.toast(error.message); throw error; }
  }

  say(text) {
    if (this.offered) this.offerKeyboard({});
    return this.act("say", { text, ...this.target });
  }

  offer() {
    const mine = state.chats.filter((chat) => chat.members.some((m) => m.id === this.id && !["left", "kicked"].includes(m.status)));
    const options = [[this.id, "Bot"], ...mine.map((chat) => [chat.id, chat.title])];
    at("select", this.node).replaceChildren(...options.map(([value, label]) => new Option(label, value, false, value === this.chat)));
    at(".block", this.node).textContent = this.person.blocked ? "Unblock" : "Block";
  }

  async load() {
    const messages = await ask(`messages?chat=${this.chat}`);
    at(".messages", this.node).replaceChildren();
    at(".keyboard", this.node).replaceChildren();
    if (!messages.length && this.chat === this.id) this.offerKeyboard({ keyboard: [[{ text: "/start" }]] }, true);
    messages.forEach((message) => this.show(message));
  }

  show(message) {
    if (message.only_for && message.only_for !== this.id) return;
    const list = at(".messages", this.node);
    const known = at(`[data-id="${key(message)}"]`, list);
    const near = list.scrollHeight - list.scrollTop - list.clientHeight < 80;
    const item = this.drawn(message);
    known ? known.replaceWith(item) : list.append(item);
    if (near || !known) list.scrollTop = list.scrollHeight;
    if (message.keyboard) this.offerKeyboard(message.keyboard);
  }

  drawn(message) {
    const item = document.createElement("li");
    item.dataset.id = key(message);
    item.className = message.from?.id === this.id ? "mine" : "";
    const bubble = document.createElement("div");
    bubble.className = "bubble";
    const who = message.sender_chat?.title ?? message.from?.first_name ?? "";
    if (message.chat.type !== "private" && !item.className) bubble.append(small(who, "who"));
    if (message.photo) bubble.append(picture(message.photo.at(-1)));
    if (message.document) bubble.append(file(message.document));
    if (message.poll) bubble.append(message.poll.question);
    bubble.append(formatted(message.text ?? message.caption ?? "", message.entities ?? message.caption_entities));
    bubble.append(small(new Date(message.date * 1000).toLocaleTimeString([], { timeStyle: "short" }) + (message.edit_date ? " · edited" : ""), "time"));
    item.append(bubble, ...(message.reply_markup?.inline_keyboard ?? []).map((row) => this.row(row, message)));
    return item;
  }

  row(buttons, message) {
    const row = document.createElement("div");
    row.className = "row";
    row.append(...buttons.map((button) => {
      const node = document.createElement(button.url ? "a" : "button");
      node.textContent = button.text;
      if (button.url) Object.assign(node, { href: /^https?:/i.test(button.url) ? button.url : "#", target: "_blank", rel: "noopener noreferrer" });
      else node.onclick = () => this.tap(button, message);
      return node;
    }));
    return row;
  }

  async tap(button, message) {
    const { callback_query_id } = await this.act("tap", { ...named(message), data: button.callback_data, ...this.target });
    this.taps.add(callback_query_id);
  }

  offerKeyboard(markup, offered = false) {
    this.offered = offered;
    const rows = markup.keyboard ?? [];
    at(".keyboard", this.node).replaceChildren(...rows.map((buttons) => {
      const row = document.createElement("div");
      row.className = "row";
      row.append(...buttons.map((button) => {
        const node = document.createElement("button");
        node.textContent = button.text;
        node.onclick = () => { if (markup.one_time_keyboard) this.offerKeyboard({}); this.say(button.text); };
        return node;
      }));
      return row;
    }));
  }

  toast(text) {
    const toast = at(".toast", this.node);
    toast.textContent = text;
    toast.hidden = false;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => { toast.hidden = true; }, 4000);
  }

  hear(event) {
    const here = event.chat_id === this.chat;
    if (here && (event.kind === "message" || event.kind === "edited")) this.show(event.message);
    if (here && event.kind === "deleted") at(`[data-id="${key(event)}"]`, this.node)?.remove();
    if (event.kind === "answer" && event.person === this.id && event.answer.text) {
      event.answer.show_alert ? alert(event.answer.text) : this.toast(event.answer.text);
    }
  }
}

function small(text, kind) {
  const node = document.createElement(kind === "time" ? "time" : "div");
  node.className = kind;
  node.textContent = text;
  return node;
}

function picture(size) {
  const image = document.createElement("img");
  image.src = `/sandbox/files/${size.file_id}`;
  image.alt = "Picture";
  image.style.aspectRatio = `${size.width} / ${size.height}`;
  image.onclick = () => { at("#picture img").src = image.src; at("#picture").showModal(); };
  return image;
}

function file(document_) {
  const link = document.createElement("a");
  link.href = `/sandbox/files/${document_.file_id}`;
  link.download = document_.file_name ?? "file";
  link.textContent = `📎 ${document_.file_name ?? "file"} (${document_.file_size} B)`;
  return link;
}

at("#newcomer").onsubmit = async (event) => {
  event.preventDefault();
  const person = await ask("people", { first_name: event.target.first_name.value, language_code: navigator.language.slice(0, 2) });
  event.target.reset();
  await refresh();
  takeOut(person.id);
};

const events = new EventSource("/sandbox/events");
events.onmessage = ({ data }) => {
  const event = JSON.parse(data);
  if (["person", "chat", "member"].includes(event.kind)) refresh();
  phones.forEach((phone) => phone.hear(event));
};
events.onopen = async () => {
  await refresh();
  phones.forEach((phone) => phone.load());
  if (!state.people.length) {
    for (const first_name of ["Ana", "Boris"]) await ask("people", { first_name, language_code: "en" });
    await refresh();
  }
  if (!phones.size) state.people.slice(0, 2).forEach((person) => takeOut(person.id));
};
