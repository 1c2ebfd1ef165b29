// Telegram's own polls: choose, vote, see the bars.
import { el } from "/web/nodes.js";
import { t } from "/web/words.js";

const chosenBy = new Map();

export function nativePoll(message, phone) {
  const { poll } = message;
  const place = `${phone.id}/${phone.chat}/${message.message_id}`;
  const mine = chosenBy.get(place);
  const over = poll.is_closed || mine;
  return el("div", { class: "poll", role: "group", "aria-label": poll.question },
    el("b", {}, poll.question),
    el("small", {}, [t(poll.is_closed ? "poll_closed" : poll.is_anonymous ? "poll_anonymous" : "poll_public"), poll.allows_multiple_answers && t("poll_several")].filter(Boolean).join(" · ")),
    over ? bars(poll, mine ?? []) : choices(message, phone, place),
    el("small", {}, t("votes", { number: poll.total_voter_count })),
    mine && !poll.is_closed && poll.allows_revoting !== false && el("button", { type: "button", class: "quiet", onclick: () => vote(message, phone, place, []) }, t("poll_take_back")));
}

function bars(poll, mine) {
  const most = Math.max(1, ...poll.options.map((option) => option.voter_count));
  return el("ul", { class: "bars" }, ...poll.options.map((option, number) => {
    const share = poll.total_voter_count ? Math.round((100 * option.voter_count) / poll.total_voter_count) : 0;
    const right = poll.correct_option_ids?.includes(number);
    return el("li", {}, el("span", {}, `${share} %`), el("span", {}, `${right ? "✓ " : ""}${option.text}${mine.includes(number) ? " ●" : ""}`),
      el("meter", { min: 0, max: most, value: option.voter_count, "aria-label": option.text }));
  }));
}

function choices(message, phone, place) {
  const { poll } = message;
  if (!poll.allows_multiple_answers) {
    return el("div", { class: "choices" }, ...poll.options.map((option, number) => el("button", { type: "button", class: "choice", onclick: () => vote(message, phone, place, [number]) }, option.text)));
  }
  const boxes = poll.options.map((option) => el("label", { class: "choice" }, el("input", { type: "checkbox" }), option.text));
  const cast = () => vote(message, phone, place, boxes.flatMap((box, number) => (box.firstChild.checked ? [number] : [])));
  return el("div", { class: "choices" }, ...boxes, el("button", { type: "button", class: "quiet", onclick: cast }, t("poll_vote")));
}

async function vote(message, phone, place, options) {
  const before = chosenBy.get(place);
  if (options.length) chosenBy.set(place, options); else chosenBy.delete(place);
  await phone.act("vote", { message_id: message.message_id, options }).catch(() => chosenBy.set(place, before));
  phone.redraw(phone.messages().find((each) => each.message_id === message.message_id) ?? message);
}
