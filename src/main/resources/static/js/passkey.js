// Asks the browser to make a passkey or to show one; what it brings is sent with the form, like anything typed.
const fromText = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
const toText = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
const named = (passkey) => ({ ...passkey, id: fromText(passkey.id) });

async function bring(form) {
  const answer = await fetch(form.dataset.options, {
    method: "POST",
    body: new URLSearchParams({ _csrf: form.elements._csrf.value }),
  });
  if (answer.redirected) {
    // The session is over, or it has to be shown again who asks: the page itself leads there and back
    location.reload();
    return null;
  }
  if (answer.status === 429) {
    throw Object.assign(new Error(await answer.text()), { name: "Wait" });
  }
  const options = await answer.json();
  form.querySelector(".site").textContent = options.rpId || options.rp.id;
  options.challenge = fromText(options.challenge);
  if (form.dataset.deed === "create") {
    options.user.id = fromText(options.user.id);
    options.excludeCredentials = (options.excludeCredentials || []).map(named);
    return navigator.credentials.create({ publicKey: options });
  }
  options.allowCredentials = (options.allowCredentials || []).map(named);
  return navigator.credentials.get({ publicKey: options });
}

function written(credential) {
  const { response } = credential;
  const bytes = {};
  for (const name of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (response[name]) {
      bytes[name] = toText(response[name]);
    }
  }
  if (response.getTransports) {
    bytes.transports = response.getTransports();
  }
  const { id, type } = credential;
  return JSON.stringify({ id, rawId: id, type, response: bytes, clientExtensionResults: {} });
}

function say(form, problem) {
  const words = [...form.querySelectorAll("[data-when]")];
  words.forEach((word) => (word.hidden = true));
  if (problem) {
    const word = words.find((each) => each.dataset.when === problem.name) || words[words.length - 1];
    if (problem.name === "Wait") {
      word.textContent = problem.message;
    }
    word.hidden = false;
  }
}

async function send(form) {
  const button = form.querySelector("button");
  button.disabled = true;
  say(form, null);
  try {
    const credential = await bring(form);
    if (credential) {
      form.elements.credential.value = written(credential);
      form.submit();
    }
  } catch (problem) {
    say(form, problem);
    button.disabled = false;
  }
}

if (window.PublicKeyCredential) {
  for (const form of document.querySelectorAll("form.passkey")) {
    form.querySelector(".without").hidden = true;
    form.querySelector(".with").hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      send(form);
    });
  }
}
