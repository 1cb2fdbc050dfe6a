// The code stands behind the # of the link, which no server sees; without scripts it is pasted by hand. It leaves the
// address also where somebody is in already, for addresses are passed on.
const field = document.getElementById("code");
const code = location.hash.slice(1);
if (code) {
  if (field) {
    field.value = decodeURIComponent(code);
  }
  history.replaceState(null, "", location.pathname + location.search);
}
