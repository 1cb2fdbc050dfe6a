// Lets one go closer into the map of the members. What stands on it are links, and the list below it has the same places.
import { readCountries } from "./land.js";
import { CLOSEST, groups, link, marker } from "./map-marks.js";

const zoom = document.getElementById("zoom");
const find = (name) => zoom.querySelector(`[data-part="${name}"]`);
const { dataset: words } = zoom;
const language = document.documentElement.lang;
const MOST_LISTED = 50;

// Leaflet looks once whether a page can hold SVG, by writing this; nothing else may write a page
globalThis.trustedTypes?.createPolicy("default", { createHTML: (text) => (text === "<svg/>" ? text : null) });

const stay = () => find("list").querySelector("a").focus();
const say = (word, number) => words[word].replace("{0}", number.toLocaleString(language));

function list(seen) {
  find("count").textContent = say("seen", seen.length);
  find("list").replaceChildren(...seen.slice(0, MOST_LISTED).map(({ feature }) => {
    const item = document.createElement("li");
    item.append(link(feature));
    return item;
  }));
  find("more").textContent = seen.length > MOST_LISTED ? say("more", seen.length - MOST_LISTED) : "";
}

function addStyle(href) {
  return new Promise((resolve, reject) => {
    const style = Object.assign(document.createElement("link"), { rel: "stylesheet", href, onload: resolve, onerror: reject });
    document.head.append(style);
  });
}

async function open() {
  find("open").disabled = true;
  find("count").textContent = words.loading;
  const [countries, { features }] = await Promise.all([readCountries(words.land),
    fetch(words.places).then((answer) => answer.json()), import(words.leaflet),
    ...words.styles.split(" ").map(addStyle)]);
  const L = globalThis.L;
  const places = features.map((feature) => ({ feature, at: L.latLng([...feature.geometry.coordinates].reverse()) }));
  find("shown").hidden = false;
  find("open").hidden = true;
  const map = L.map(find("sheet"), { attributionControl: false, zoomControl: false, maxZoom: CLOSEST, minZoom: 1, zoomAnimation: false });
  L.geoJSON(countries, { interactive: false, style: { className: "land" } }).addTo(map);
  const marks = L.layerGroup().addTo(map);
  map.on("moveend", () => {
    const seen = places.filter(({ at }) => map.getBounds().contains(at));
    marks.clearLayers();
    groups(map, seen).forEach((group) => marks.addLayer(marker(map, group, { language, say, stay })));
    list(seen);
  });
  const whole = () => map.fitBounds(places.length ? L.latLngBounds(places.map(({ at }) => at)) : [[-50, -150], [70, 160]]);
  find("in").addEventListener("click", () => map.zoomIn());
  find("out").addEventListener("click", () => map.zoomOut());
  find("whole").addEventListener("click", whole);
  whole();
  map.getContainer().focus();
}

find("open").addEventListener("click", () => open().catch(() => {
  find("open").disabled = false;
  find("count").textContent = words.failed;
}));
zoom.hidden = false;
