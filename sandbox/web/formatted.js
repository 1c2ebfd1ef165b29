// Text with entities as DOM nodes; everything stays text, nothing is parsed as HTML.
import { el } from "/web/nodes.js";

const TAGS = { bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre", blockquote: "blockquote", expandable_blockquote: "blockquote" };

// `open` is told of a tap on a command or on a link into Telegram: ({ command }) or ({ link }).
export function formatted(text, entities = [], open = () => {}) {
  const root = document.createDocumentFragment();
  write(root, text, 0, text.length, [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length), open);
  return root;
}

function write(parent, text, from, to, entities, open) {
  let here = from;
  for (let i = 0; i < entities.length; i++) {
    const entity = entities[i];
    if (entity.offset < here || entity.offset >= to) continue;
    parent.append(text.slice(here, entity.offset));
    const end = Math.min(to, entity.offset + entity.length);
    const node = element(entity, text.slice(entity.offset, end), open);
    write(node, text, entity.offset, end, entities.slice(i + 1), open);
    parent.append(node);
    here = end;
  }
  parent.append(text.slice(here, to));
}

function element(entity, shown, open) {
  if (entity.type === "bot_command") return el("button", { type: "button", class: "command", onclick: () => open({ command: shown }) });
  if (entity.type === "spoiler") return spoiler();
  const address = entity.type === "text_link" ? entity.url : entity.type === "url" ? shown : "";
  return link(address, open) ?? el(TAGS[entity.type] ?? "span", { class: entity.type });
}

function spoiler() {
  const node = el("button", { type: "button", class: "spoiler", "aria-pressed": "false" });
  node.onclick = () => node.setAttribute("aria-pressed", "true");
  return node;
}

// Only web addresses become links; one into Telegram is opened here.
export function link(address, open) {
  const whole = /^https?:\/\//i.test(address) ? address : /^[\w-]+(\.[\w-]+)+/.test(address) ? `https://${address}` : "";
  if (!whole) return null;
  const node = el("a", { href: whole, target: "_blank", rel: "noopener noreferrer" });
  if (/^https?:\/\/t\.me\//i.test(whole)) node.onclick = (event) => { event.preventDefault(); open({ link: whole }); };
  return node;
}

// What a link into Telegram names: a bot and what to start it with.
export function deepLink(address) {
  try {
    const url = new URL(address);
    return { name: url.pathname.slice(1).toLowerCase(), start: url.searchParams.get("start") };
  } catch {
    return { name: "", start: null };
  }
}
