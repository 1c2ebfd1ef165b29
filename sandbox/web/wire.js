// The way to the server: calls of its control interface, and its events with a patient reconnect.
import { Lost, fetched } from "/web/reach.js";
import { language, t } from "/web/words.js";

export async function ask(path, body, method) {
  const options = { method: method ?? (body ? "POST" : "GET"), headers: { "Accept-Language": language() } };
  if (body) {
    options.headers["Content-Type"] = "application/json";
    options.body = JSON.stringify(body);
  }
  const { answer, value } = await fetched(`/sandbox/${path}`, options).catch((error) => {
    if (error instanceof Lost) error.message = t("lost");
    throw error;
  });
  if (!answer.ok) throw new Error(value.error ?? String(answer.status));
  return value;
}

const FIRST_PAUSE = 400;
const LONGEST_PAUSE = 4000;

// `opened` runs at each (re)connection and may be slow: events that come meanwhile are kept and follow it.
// What could not be asked in between, by an event or by a tap, is a lost line too: then all is fetched anew.
export function listen({ heard, opened, lost }) {
  let pause = FIRST_PAUSE;
  let again = () => {};
  addEventListener("unhandledrejection", (event) => {
    if (!(event.reason instanceof Lost)) return;
    event.preventDefault();
    again();
  });
  const open = () => {
    const source = new EventSource("/sandbox/events");
    let waiting = [];
    let left = false;
    source.onmessage = ({ data }) => {
      const event = JSON.parse(data);
      if (waiting) waiting.push(event); else heard(event);
    };
    const leave = () => {
      if (left) return;
      left = true;
      source.close();
      lost();
      setTimeout(open, pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    };
    again = leave;
    source.onerror = leave;
    source.onopen = async () => {
      try {
        await opened();
      } catch {
        leave();
        return;
      }
      pause = FIRST_PAUSE;
      const missed = waiting;
      waiting = null;
      missed.forEach(heard);
    };
  };
  open();
}

export function encoded(file) {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result.slice(reader.result.indexOf(",") + 1));
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(file);
  });
}
