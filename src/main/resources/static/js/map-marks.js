// The marks on the map: links to single places, and buttons that go closer where several would cover each other.
export const CLOSEST = 9;
const CELL = 72;

export function link({ properties }) {
  const a = document.createElement("a");
  // The data have whole addresses; here one stays on the site, however it was called
  a.href = new URL(properties.address, location.href).pathname;
  a.textContent = properties.name;
  return a;
}

export function marker(map, group, { language, say, stay }) {
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
          stay();
        }
      });
      return button;
    },
  });
  return L.marker(bounds.getCenter(), { icon: new Mark(), interactive: false, keyboard: false });
}

// Places that would cover each other become one mark, on a grid that stays where it is while the map is moved
export function groups(map, places) {
  const cells = new Map();
  for (const place of places) {
    const { x, y } = map.project(place.at).divideBy(CELL).floor();
    const key = `${x} ${y}`;
    cells.set(key, [...(cells.get(key) ?? []), place]);
  }
  return [...cells.values()];
}
