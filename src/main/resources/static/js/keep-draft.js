// Keeps what is typed into a form, a few seconds after it was typed; without scripts its buttons do. data-fresh on the form
// names the hidden fields (or how their names begin) that say from where it comes, the one that every kept form has first.
const form = document.querySelector("form[data-fresh]");
const word = document.getElementById("kept");
const pause = 5000;
let timer = 0;
let sending = null;
let typed = false;

// Not fetch: what it brings would be text, and nothing may turn text into a page here
function send(body) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.responseType = "document";
    request.onload = () => resolve(request);
    request.onerror = reject;
    request.send(body);
  });
}

// The answer is the page as it is kept: what is sent next goes there, and says from which save it comes
function moveTo({ status, responseURL, response }) {
  const names = form.dataset.fresh.split(" ");
  const inputs = Array.from((status === 200 && response?.getElementById(form.id))?.querySelectorAll("input[type=hidden]") ?? []);
  if (!inputs.some((input) => input.name.startsWith(names[0]))) {
    return false;
  }
  inputs.filter((input) => names.some((name) => input.name.startsWith(name))).forEach((input) => {
    form.querySelector(`input[type=hidden][name="${CSS.escape(input.name)}"]`)?.remove();
    form.append(document.importNode(input));
  });
  form.action = responseURL;
  return true;
}

async function keep() {
  clearTimeout(timer);
  if (!typed || sending) {
    return;
  }
  typed = false;
  const body = new URLSearchParams(Array.from(new FormData(form)).filter(([, value]) => typeof value === "string"));
  body.set("do", "save");
  let kept = false;
  try {
    sending = send(body);
    kept = moveTo(await sending);
  } catch {
    // The site is away: what was typed is still in the form
  }
  word.textContent = kept ? word.dataset.kept : word.dataset.lost;
  sending = null;
  typed = typed || !kept;
  if (typed) {
    timer = setTimeout(keep, pause);
  }
}

if (form) {
  form.addEventListener("input", () => {
    typed = true;
    clearTimeout(timer);
    timer = setTimeout(keep, pause);
  });
  // Whoever presses a button meanwhile waits for what is on its way, else one draft becomes two
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    typed = false;
    if (sending) {
      event.preventDefault();
      const button = event.submitter;
      const again = () => setTimeout(() => form.requestSubmit(button), 50);
      sending.then(again, again);
    }
  });
  document.addEventListener("visibilitychange", () => document.hidden && keep());
}
