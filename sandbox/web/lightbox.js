// A picture in its full size.
import { el, iconButton } from "/web/nodes.js";
import { t } from "/web/words.js";

export function look(message) {
  const largest = message.photo.at(-1);
  const address = `/sandbox/files/${largest.file_id}`;
  const box = el("dialog", { class: "lightbox", "aria-label": t("picture"), onclick: (event) => event.target === box && box.close(), onclose: () => box.remove() },
    el("div", { class: "bar" },
      el("a", { class: "quiet", href: address, download: "picture.png" }, t("download_it")),
      iconButton("close", t("close"), () => box.close())),
    el("img", { src: address, alt: message.caption ?? t("picture"), width: largest.width, height: largest.height }));
  document.body.append(box);
  box.showModal();
}
