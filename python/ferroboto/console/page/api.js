// Requests to the server, and what the page does without it. Independent of the demos.

const key = "ferroboto-console-token";
const given = new URLSearchParams(location.hash.slice(1)).get("token");
if (given) {
  sessionStorage.setItem(key, given);
  history.replaceState(null, "", location.pathname);
}

export class Refused extends Error {}

const lost = document.getElementById("lost");
let waiting = false;

function sayLost(text) {
  lost.textContent = text;
  lost.hidden = false;
}

function waitForServer() {
  if (waiting) return;
  waiting = true;
  const timer = setInterval(async () => {
    try {
      await ask("/api/about");
      clearInterval(timer);
      waiting = false;
      lost.hidden = true;
    } catch (error) {
      if (error instanceof Refused) {
        clearInterval(timer);
        waiting = false;
      }
    }
  }, 2000);
}

async function ask(path, body) {
  const options = { headers: { "X-Console-Token": sessionStorage.getItem(key) ?? "" }, redirect: "error" };
  if (body !== undefined) {
    options.method = "POST";
    options.headers["Content-Type"] = "application/json";
    options.body = JSON.stringify(body);
  }
  let response;
  try {
    response = await fetch(path, options);
  } catch {
    sayLost("The server is not running. Start “ferroboto console” again and open the address that it prints. This page reconnects if the server returns.");
    waitForServer();
    throw new Refused("The server is not running.");
  }
  const answer = await response.json();
  if (response.status === 401) sayLost("This page has no valid token: " + answer.refused + ".");
  if (!response.ok) throw Object.assign(new Refused(answer.refused), { status: response.status });
  return answer;
}

export const about = () => ask("/api/about");
export const outbox = () => ask("/api/outbox");
export const fetchImage = (url) => ask("/api/fetch", { url });
export const call = (asked) => ask("/api/call", asked);
