// Keeps what is typed into the form of an entry, a few seconds after it was typed; without scripts its buttons do.
const form = document.getElementById("entry");
const word = document.getElementById("kept");
const pause = 5000;
let timer = 0;
let sending = null;
let typed = false;

function name(html, field) {
  const page = new DOMParser().parseFromString(html, "text/html");
  return page.querySelector(`#entry input[name="${field}"]`);
}

// The answer is the page of the draft: what is sent next goes there, and says from which save it comes
function moveTo(address, html) {
  const version = name(html, "version");
  if (!version) {
    return false;
  }
  const here = form.querySelector('input[name="base"], input[name="version"]');
  here.name = "version";
  here.value = version.value;
  form.action = address;
  return true;
}

async function keep() {
  clearTimeout(timer);
  if (!typed || sending) {
    return;
  }
  typed = false;
  const sent = new URLSearchParams(new FormData(form));
  sent.set("do", "save");
  try {
    sending = fetch(form.action, { method: "POST", body: sent });
    const answer = await sending;
    const kept = answer.ok && moveTo(answer.url, await answer.text());
    word.textContent = kept ? word.dataset.kept : word.dataset.lost;
    typed = typed || !kept;
  } catch {
    typed = true;
    word.textContent = word.dataset.lost;
  }
  sending = null;
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
      sending.finally(() => setTimeout(() => form.requestSubmit(button), 50));
    }
  });
  document.addEventListener("visibilitychange", () => document.hidden && keep());
}
