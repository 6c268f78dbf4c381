/** Points of one line. */
export interface Series {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** One picture of a row of them. */
export interface Panel {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  readonly series: readonly Series[];
}

const width = 320;
const height = 260;
const left = 52;
const right = 16;
const top = 40;
const bottom = 44;
/** Told apart with any colour vision, and dark enough on white. */
const colours = ["#0b62c4", "#c2410c"];

/** Line charts beside each other, from zero, as SVG. */
export function chart(panels: readonly Panel[]): string {
  const drawn = panels.map((panel, i) => `<g transform="translate(${i * width} 0)">${draw(panel)}</g>`);
  const all = width * panels.length;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${all} ${height}" font-family="system-ui, sans-serif" font-size="11" fill="#1f2937" role="img" aria-label="${panels.map(({ title }) => title).join("; ")}">
<rect width="${all}" height="${height}" fill="#ffffff"/>
${drawn.join("\n")}
</svg>
`;
}

function draw({ title, x, y, series }: Panel): string {
  const points = series.flatMap((line) => line.points);
  const mostX = Math.max(...points.map(([at]) => at));
  const mostY = nice(Math.max(...points.map(([, value]) => value)));
  const atX = (value: number) => left + (value / mostX) * (width - left - right);
  const atY = (value: number) => height - bottom - (value / mostY) * (height - top - bottom);
  const marks = [0, 1, 2, 3, 4].map((i) => (mostY * i) / 4);
  const grid = marks.map(
    (mark) =>
      `<line x1="${left}" x2="${width - right}" y1="${atY(mark).toFixed(1)}" y2="${atY(mark).toFixed(1)}" stroke="#e5e7eb"/>` +
      `<text x="${left - 6}" y="${(atY(mark) + 4).toFixed(1)}" text-anchor="end">${short(mark)}</text>`,
  );
  const ticks = [0, 0.5, 1].map(
    (part) =>
      `<text x="${atX(mostX * part).toFixed(1)}" y="${height - bottom + 16}" text-anchor="middle">${short(mostX * part)}</text>`,
  );
  const lines = series.map(({ name, points: line }, i) => {
    const colour = colours[i % colours.length];
    const path = line.map(([px, py]) => `${atX(px).toFixed(1)},${atY(py).toFixed(1)}`).join(" ");
    const dots = line.map(
      ([px, py]) => `<circle cx="${atX(px).toFixed(1)}" cy="${atY(py).toFixed(1)}" r="2.5" fill="${colour}"/>`,
    );
    const label = `<text x="${left + 8}" y="${top + 12 + i * 15}" fill="${colour}" font-weight="600">${name}</text>`;
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="1.75"/>${dots.join("")}${label}`;
  });
  return `<text x="${left}" y="20" font-weight="600">${title}</text>
${grid.join("")}${ticks.join("")}
<text x="${(left + width - right) / 2}" y="${height - 10}" text-anchor="middle">${x}</text>
<text x="${left - 6}" y="${top - 8}" text-anchor="end">${y}</text>
${lines.join("\n")}`;
}

/** The next number above that divides well by four. */
function nice(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 4, 8, 10].find((step) => step * power >= value) ?? 10) * power;
}

function short(value: number): string {
  return value >= 10 || Number.isInteger(value) ? value.toFixed(0) : value.toPrecision(2);
}
