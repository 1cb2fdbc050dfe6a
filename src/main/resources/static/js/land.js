// Reads the shapes of the countries from TopoJSON: borders that two countries share are written once, as steps on a grid.
function arcs({ arcs, transform: { scale, translate } }) {
  return arcs.map((steps) => {
    let x = 0;
    let y = 0;
    return steps.map(([across, up]) => {
      x += across;
      y += up;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

// The number of an arc that is walked backwards is its complement; what crosses the date line goes on beyond it
function ring(numbers, lines) {
  const points = numbers.flatMap((number, place) => {
    const line = number < 0 ? [...lines[~number]].reverse() : lines[number];
    return place > 0 ? line.slice(1) : line;
  });
  let turn = 0;
  return points.map(([x, y], place) => {
    const step = place > 0 ? x - points[place - 1][0] : 0;
    turn += step > 180 ? -360 : step < -180 ? 360 : 0;
    return [x + turn, y];
  });
}

const ANTARCTICA = "010";

export async function readCountries(address) {
  const topology = await (await fetch(address)).json();
  const lines = arcs(topology);
  return topology.objects.countries.geometries.filter(({ id }) => id !== ANTARCTICA).map(({ type, arcs: parts }) => ({
    type,
    coordinates: type === "Polygon"
      ? parts.map((part) => ring(part, lines))
      : (parts ?? []).map((polygon) => polygon.map((part) => ring(part, lines))),
  }));
}
