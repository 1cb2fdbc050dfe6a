// The code stands behind the # of the link, which no server sees; without scripts it is pasted by hand. It leaves the
// address also where somebody is in already, for addresses are passed on; as whom it leads in is asked there.
const offer = document.getElementById("another-link");
const field = offer ? offer.querySelector("[name=code]") : document.getElementById("code");

function take() {
  const code = decodeURIComponent(location.hash.slice(1));
  if (!code || document.getElementById(code)) {
    return;
  }
  if (field) {
    field.value = code;
  }
  if (offer) {
    offer.hidden = false;
  }
  history.replaceState(null, "", location.pathname + location.search);
}

take();
// The link was pasted into the tab in which the page is open
addEventListener("hashchange", take);
