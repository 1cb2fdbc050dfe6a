// Keeps what is typed into the form of an entry, a few seconds after it was typed; without scripts its buttons do.
const form = document.getElementById("entry");
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

const hidden = (form, field) => form.querySelector(`input[name="${field}"]`);

// The answer is the page of the draft: what is sent next goes there, and says from which save and revision it comes
function moveTo({ status, responseURL, response }) {
  const draft = status === 200 && response && response.getElementById("entry");
  const version = draft && hidden(draft, "version");
  if (!version) {
    return false;
  }
  hidden(form, "version")?.remove();
  form.append(document.importNode(version));
  hidden(form, "base").value = hidden(draft, "base").value;
  form.action = responseURL;
  return true;
}

async function keep() {
  clearTimeout(timer);
  if (!typed || sending) {
    return;
  }
  typed = false;
  const body = new URLSearchParams(new FormData(form));
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
