// Text with entities as DOM nodes; everything stays text, nothing is parsed as HTML.
const TAGS = { bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre", blockquote: "blockquote", expandable_blockquote: "blockquote", spoiler: "span" };

export function formatted(text, entities = []) {
  const root = document.createDocumentFragment();
  write(root, text, 0, text.length, [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length));
  return root;
}

function write(parent, text, from, to, entities) {
  let at = from;
  for (let i = 0; i < entities.length; i++) {
    const entity = entities[i];
    if (entity.offset < at || entity.offset >= to) continue;
    parent.append(text.slice(at, entity.offset));
    const end = Math.min(to, entity.offset + entity.length);
    const node = element(entity, text.slice(entity.offset, end));
    write(node, text, entity.offset, end, entities.slice(i + 1));
    parent.append(node);
    at = end;
  }
  parent.append(text.slice(at, to));
}

function element(entity, shown) {
  const address = entity.type === "text_link" ? entity.url : entity.type === "url" ? shown : "";
  if (/^(https?:\/\/|[\w-]+\.)/i.test(address)) {
    const link = document.createElement("a");
    link.href = /^https?:/i.test(address) ? address : `https://${address}`;
    link.target = "_blank";
    link.rel = "noopener noreferrer";
    return link;
  }
  const node = document.createElement(TAGS[entity.type] ?? "span");
  node.className = entity.type;
  if (entity.type === "spoiler") node.tabIndex = 0;
  return node;
}
