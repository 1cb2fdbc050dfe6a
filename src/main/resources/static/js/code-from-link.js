// The code stands behind the # of the link, which no server sees; without scripts it is pasted by hand.
const field = document.getElementById("code");
const code = location.hash.slice(1);
if (field && code) {
  field.value = decodeURIComponent(code);
  history.replaceState(null, "", location.pathname + location.search);
}
