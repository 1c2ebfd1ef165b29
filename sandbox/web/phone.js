// A person's phone: chats, messages, what pops up, and the writing line.
import { Composer } from "/web/composer.js";
import { badge, face } from "/web/faces.js";
import { deepLink } from "/web/formatted.js";
import { look } from "/web/lightbox.js";
import { messageMenu, phoneMenu, written } from "/web/phonemenus.js";
import { drawn, excerpt } from "/web/messages.js";
import { all, at, button, el, icon, iconButton } from "/web/nodes.js";
import { chatsOf, keyOf, loadRoom, markTopicRead, messagesOf, nameOf, state, tell, unread, visibleTo } from "/web/store.js";
import { GENERAL, isForum, stands, topicsOf, topicTabs } from "/web/topics.js";
import { ask } from "/web/wire.js";
import { LANGUAGES, day, t } from "/web/words.js";

const TOAST = 4500;
const drafts = new Map();

export class Phone {
  constructor(id, putAway) {
    this.id = id;
    this.chat = id;
    this.topic = GENERAL;
    this.taps = new Set();
    this.veiled = new Set();
    this.open = this.open.bind(this);
    this.list = el("ol", { class: "messages", tabindex: 0, "aria-label": t("messages") });
    this.heard = el("p", { class: "unseen", "aria-live": "polite" });
    this.pinned = el("button", { type: "button", class: "pinned", hidden: true });
    this.toasted = el("p", { class: "toast", role: "status" });
    this.tabs = el("div", { class: "tabs", role: "tablist", "aria-label": t("chats") });
    this.topics = el("div", { class: "tabs topics", role: "tablist", "aria-label": t("topics") });
    this.status = el("small", { class: "status" });
    this.composer = new Composer(this);
    const more = iconButton("more", t("phone_menu", { name: this.person.first_name }), () => phoneMenu(this, more, putAway), { "aria-haspopup": "menu" });
    this.head = el("header", {}, face(id, { simulated: this.person.simulated }), el("div", { class: "names" }, el("h2", {}), this.status), this.person.simulated && el("span", { class: "mark" }, t("simulated")), more);
    this.node = el("section", { class: "phone", "aria-label": nameOf(this.person), data: { person: id } },
      this.head, this.tabs, this.topics, this.pinned, this.list, this.heard, this.toasted, this.composer.node);
    this.node.addEventListener("dragover", (event) => event.preventDefault());
    this.node.addEventListener("drop", (event) => { event.preventDefault(); this.composer.attach(event.dataTransfer.files); });
    this.list.addEventListener("scroll", () => { this.near = this.isNear(); }, { passive: true });
    new ResizeObserver(() => { if (this.near) this.list.scrollTop = this.list.scrollHeight; }).observe(this.list);
    this.refresh();
    this.show(this.chat);
  }

  isNear() { return this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < 140; }

  get person() { return state.people.get(this.id); }

  get target() { return this.chat === this.id ? {} : { chat: this.chat }; }

  sees(message) { return visibleTo(this.id, message) && stands(message, this); }

  messages() { return messagesOf(this.chat).filter((message) => this.sees(message)); }

  isListenerOnly() {
    const chat = state.chats.get(this.chat);
    const status = chat?.members.find((member) => member.id === this.id)?.status;
    return chat?.type === "channel" && !["creator", "administrator"].includes(status);
  }

  act(path, body) { return this.asked(path, { person: this.id, bot: state.bot.id, ...this.target, ...body }); }

  // What is done to the chat that is open, by whoever steers it.
  steer(path, body) { return this.asked(path, { chat: this.chat, ...body }); }

  async asked(path, body) {
    try {
      return await ask(path, body);
    } catch (error) {
      this.toast(error.message);
      throw error;
    }
  }

  // Head, tabs and the writing line, after a change of people or chats.
  refresh() {
    if (!this.person) return;
    at("h2", this.head).textContent = nameOf(this.person);
    this.refreshStatus();
    this.refreshTabs();
    this.refreshTopics();
    this.composer.refresh();
  }

  refreshStatus() {
    const doing = state.doing.get(this.chat);
    const busy = doing && doing.until > Date.now();
    this.status.textContent = busy ? t(doing.action === "typing" ? "typing" : "sending", { name: state.bot.first_name }) : LANGUAGES[this.person.language_code] ?? this.person.language_code ?? "";
    this.status.classList.toggle("busy", Boolean(busy));
  }

  refreshTabs() {
    const rooms = this.rooms();
    if (!rooms.some((room) => room.id === this.chat)) this.show(this.id);
    this.tabs.replaceChildren(...rooms.map((room) => {
      const waiting = room.id === this.chat ? 0 : unread(this.id, room.id);
      const kind = room.bot ? "" : t(room.type === "channel" ? "channel" : "group");
      return el("button", { type: "button", role: "tab", "aria-selected": String(room.id === this.chat), title: kind, onclick: () => this.show(room.id), data: { room: room.id } },
        face(room.id, { bot: room.bot, group: room.group }), el("span", {}, room.title), badge(waiting));
    }));
  }

  refreshTopics() {
    this.topics.hidden = !isForum(this);
    this.topics.replaceChildren(...topicTabs(this));
    const gone = this.topic !== GENERAL && !topicsOf(this).some((topic) => topic.message_thread_id === this.topic);
    if (gone) this.show(this.chat);
    else if (this.forum !== isForum(this)) { this.forum = isForum(this); this.refill(); }
  }

  // The chat with the bot, then all others.
  rooms() {
    return [{ id: this.id, title: state.bot.first_name, bot: true }, ...chatsOf(this.id).map((chat) => ({ ...chat, group: chat.title }))];
  }

  async show(room, topic = GENERAL) {
    drafts.set(`${this.id}/${this.chat}`, this.composer.input.value);
    Object.assign(this, { chat: room, topic });
    this.forum = isForum(this);
    this.composer.setContext(null);
    this.composer.fill(drafts.get(`${this.id}/${room}`) ?? "");
    if (!state.rooms.has(room)) await loadRoom(room); // what is written or chosen meanwhile stays
    if (this.chat !== room || this.topic !== topic) return;
    this.refill();
    this.read();
    this.refresh();
  }

  refill() {
    this.list.replaceChildren();
    this.messages().forEach((message) => this.append(message));
    this.offered = 0;
    this.composer.setKeyboard(null);
    const last = this.messages().findLast((message) => message.keyboard);
    if (last) this.offer(last);
    this.refreshPinned();
    this.down();
  }

  // A reply keyboard is offered once, with the message it came with.
  offer(message) {
    this.offered = message.message_id;
    this.composer.setKeyboard(message.keyboard.remove_keyboard ? null : message.keyboard);
  }

  append(message) {
    const date = day(message.date);
    if (this.list.dataset.day !== date || !this.list.childElementCount) this.list.append(el("li", { class: "line day" }, date));
    this.list.dataset.day = date;
    this.list.append(drawn(message, this));
  }

  // Down to the newest message; to its beginning, if it is taller than the screen.
  down() {
    requestAnimationFrame(() => {
      const last = this.list.lastElementChild;
      const tall = last && last.offsetHeight > this.list.clientHeight;
      this.list.scrollTop = tall ? last.offsetTop - this.list.offsetTop - 8 : this.list.scrollHeight;
      this.parked = this.list.scrollTop;
    });
  }

  // Brings something into view whose middle is out of it.
  bring(node) {
    requestAnimationFrame(() => {
      const [there, port] = [node, this.list].map((each) => each.getBoundingClientRect());
      const middle = (there.top + there.bottom) / 2;
      if (middle >= port.top && middle <= port.bottom) return;
      node.scrollIntoView({ block: "nearest" });
      this.near = false;
    });
  }

  // Replaces a message where it stands; what had the focus in it keeps it, and its end stays where it was: so
  // do the buttons there, under the finger.
  redraw(message) {
    const before = at(`[data-id="${keyOf(message)}"]`, this.list);
    if (!before) return;
    const after = drawn(message, this);
    const focused = all("button, a", before).indexOf(document.activeElement);
    const [end, held] = [before.offsetTop + before.offsetHeight, focused >= 0 || this.isNear()];
    before.replaceWith(after);
    if (held) this.list.scrollTop += after.offsetTop + after.offsetHeight - end;
    if (focused >= 0) all("button, a", after)[focused]?.focus();
  }

  heardMessage({ message, fresh }) {
    const known = at(`[data-id="${keyOf(message)}"]`, this.list);
    if (!this.sees(message)) { known?.remove(); this.refreshTopics(); return; }
    const near = this.isNear() || Math.abs(this.list.scrollTop - this.parked) < 4;
    if (known) this.redraw(message); else this.append(message);
    if (message.keyboard && message.message_id > this.offered) {
      this.offer(message);
      if (message.keyboard.force_reply) this.composer.setContext({ message });
    }
    if (fresh && (near || message.from?.id === this.id)) this.down();
    if (fresh && message.from?.id !== this.id) this.heard.textContent = `${nameOf(message.from)}: ${excerpt(message)}`;
    this.refreshStatus();
    this.composer.refresh();
    this.read();
  }

  read() {
    if (!this.node.isConnected || !this.node.offsetParent) return;
    markTopicRead(this.id, this.chat, this.topic);
    tell({ kind: "read" });
  }

  hear(change) {
    if (!this.person) return;
    const here = change.room === this.chat;
    if (change.kind === "message") { if (here) this.heardMessage(change); else this.refreshTabs(); }
    if (change.kind === "deleted" && here) at(`[data-id="${change.key}"]`, this.list)?.remove();
    if (change.kind === "doing" && here) this.refreshStatus();
    if (change.kind === "pinned" && here) this.refreshPinned();
    if (change.kind === "people") this.refresh();
    if (change.kind === "answer" && change.person === this.id) this.answered(change.answer);
  }

  answered({ text, show_alert: alert, url }) {
    all(".pending", this.list).forEach((node) => node.classList.remove("pending"));
    if (url) this.open({ link: url });
    if (!text) return;
    if (alert) this.alert(text); else this.toast(text);
  }

  toast(text) {
    this.toasted.textContent = text;
    this.toasted.classList.add("shown");
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.toasted.classList.remove("shown"), TOAST);
  }

  alert(text) {
    at(".alert", this.node)?.remove();
    const before = document.activeElement;
    const away = () => { node.remove(); before?.focus(); };
    const ok = button(t("ok"), away);
    const node = el("div", { class: "alert", role: "alertdialog", "aria-label": t("alert"), onkeydown: (event) => event.key === "Escape" && away() }, el("div", {}, el("p", {}, text), ok));
    this.node.append(node);
    ok.focus();
  }

  refreshPinned() {
    const number = state.pinned.get(this.chat)?.at(-1);
    const message = number && state.rooms.get(this.chat)?.get(number);
    this.pinned.hidden = !message;
    if (!message) return;
    this.pinned.replaceChildren(icon("pin"), el("span", {}, excerpt(message)));
    this.pinned.onclick = () => at(`[data-id="${number}"]`, this.list)?.scrollIntoView({ block: "center", behavior: "smooth" });
  }

  async open({ command, link }) {
    if (command) return this.composer.say(command);
    const { name, start } = deepLink(link);
    if (name !== state.bot.username.toLowerCase()) return this.toast(t("elsewhere", { link }));
    await this.show(this.id);
    if (start !== null || !this.person.started) await this.composer.say(start ? `/start ${start}` : "/start");
    return undefined;
  }

  tap(pressed, message) {
    const named = message.ephemeral_message_id ? { ephemeral_message_id: message.ephemeral_message_id } : { message_id: message.message_id };
    return this.act("tap", { ...named, data: pressed.callback_data });
  }

  react(message, emoji) { return this.act("react", { message_id: message.message_id, emoji, ...this.inWhoseName() }); }

  async forward(message, room) {
    const whence = this.chat === this.id ? {} : { from_chat: this.chat };
    const whither = room === this.id ? {} : { chat: room };
    await this.asked("forward", { person: this.id, bot: state.bot.id, message_id: message.message_id, ...whence, ...whither });
    if (room !== this.chat) await this.show(room);
  }

  look(message) {
    look(message);
    tell({ kind: "looked", person: this.id });
  }

  // Whether he writes and reacts in the group's own name, as its administrators may.
  isVeiled() { return this.veiled.has(this.chat); }

  veil() {
    if (!this.veiled.delete(this.chat)) this.veiled.add(this.chat);
    this.composer.refreshAbout();
    this.composer.input.focus();
  }

  // As whom he reacts here: a person's number, or the group's.
  get self() { return this.isVeiled() ? this.chat : this.id; }

  inWhoseName() { return this.isVeiled() ? { as_chat: this.chat } : {}; }

  menu(message, anchor) { messageMenu(this, message, anchor); }

  editLast() {
    const last = this.messages().findLast((message) => written(message, this.id));
    if (last) this.composer.setContext({ message: last, edit: true });
  }

  async block(blocked) {
    await ask(blocked ? "block" : "unblock", { person: this.id, bot: state.bot.id });
    this.person.blocked = blocked;
    this.refresh();
    if (!blocked) await this.composer.say("/start");
  }
}
