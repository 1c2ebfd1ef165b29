// The way to the server: calls of its control interface, and its events with a patient reconnect.
import { language } from "/web/words.js";

export async function ask(path, body, method) {
  const options = { method: method ?? (body ? "POST" : "GET"), headers: { "Accept-Language": language() } };
  if (body) {
    options.headers["Content-Type"] = "application/json";
    options.body = JSON.stringify(body);
  }
  const answer = await fetch(`/sandbox/${path}`, options);
  const result = await answer.json();
  if (!answer.ok) throw new Error(result.error ?? String(answer.status));
  return result;
}

const FIRST_PAUSE = 400;
const LONGEST_PAUSE = 4000;

// `opened` runs at each (re)connection and may be slow: events that come meanwhile are kept and follow it.
export function listen({ heard, opened, lost }) {
  let pause = FIRST_PAUSE;
  const open = () => {
    const source = new EventSource("/sandbox/events");
    let waiting = [];
    source.onmessage = ({ data }) => {
      const event = JSON.parse(data);
      if (waiting) waiting.push(event); else heard(event);
    };
    const again = () => {
      source.close();
      lost();
      setTimeout(open, pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    };
    source.onerror = again;
    source.onopen = async () => {
      try {
        await opened();
      } catch {
        if (source.readyState !== EventSource.CLOSED) again();
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
