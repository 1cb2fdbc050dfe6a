// Lets one go closer into the map of the members. What stands on it are links, and the list below it has the same places.
import { readCountries } from "./land.js";

const zoom = document.getElementById("zoom");
const find = (name) => zoom.querySelector(`[data-part="${name}"]`);
const { dataset: words } = zoom;
const language = document.documentElement.lang;
const MOST_LISTED = 50;
const CELL = 72;
const CLOSEST = 9;

// Leaflet looks once whether a page can hold SVG, by writing this; nothing else may write a page
globalThis.trustedTypes?.createPolicy("default", { createHTML: (text) => (text === "<svg/>" ? text : null) });

const say = (word, number) => words[word].replace("{0}", number.toLocaleString(language));

function link({ properties }) {
  const a = document.createElement("a");
  // The data have whole addresses; here one stays on the site, however it was called
  a.href = new URL(properties.address, location.href).pathname;
  a.textContent = properties.name;
  return a;
}

function marker(map, group) {
  const L = globalThis.L;
  const bounds = L.latLngBounds(group.map(({ at }) => at));
  const Mark = L.Icon.extend({
    createIcon() {
      if (group.length === 1) {
        const a = link(group[0].feature);
        a.className = "leaflet-marker-icon place";
        return a;
      }
      const button = document.createElement("button");
      button.type = "button";
      button.className = "leaflet-marker-icon places";
      button.textContent = group.length.toLocaleString(language);
      button.setAttribute("aria-label", `${say("group", group.length)}, ${group[0].feature.properties.name}`);
      button.addEventListener("click", () => {
        if (map.getZoom() < CLOSEST) {
          map.flyToBounds(bounds.pad(0.2), { maxZoom: CLOSEST, animate: false });
          map.getContainer().focus();
        } else {
          find("list").querySelector("a").focus();
        }
      });
      return button;
    },
  });
  return L.marker(bounds.getCenter(), { icon: new Mark(), interactive: false, keyboard: false });
}

// Places that would cover each other become one mark, on a grid that stays where it is while the map is moved
function groups(map, places) {
  const cells = new Map();
  for (const place of places) {
    const { x, y } = map.project(place.at).divideBy(CELL).floor();
    const key = `${x} ${y}`;
    cells.set(key, [...(cells.get(key) ?? []), place]);
  }
  return [...cells.values()];
}

function list(seen) {
  find("count").textContent = say("seen", seen.length);
  find("list").replaceChildren(...seen.slice(0, MOST_LISTED).map(({ feature }) => {
    const item = document.createElement("li");
    item.append(link(feature));
    return item;
  }));
  find("more").textContent = seen.length > MOST_LISTED ? say("more", seen.length - MOST_LISTED) : "";
}

async function open() {
  find("open").disabled = true;
  find("count").textContent = words.loading;
  const style = document.createElement("link");
  Object.assign(style, { rel: "stylesheet", href: words.style });
  const styled = new Promise((resolve, reject) => Object.assign(style, { onload: resolve, onerror: reject }));
  document.head.append(style);
  const [countries, { features }] = await Promise.all([readCountries(words.land),
    fetch(words.places).then((answer) => answer.json()), import(words.leaflet), styled]);
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
    groups(map, seen).forEach((group) => marks.addLayer(marker(map, group)));
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
