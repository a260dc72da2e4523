interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Sides of the cells that count once, in degrees: a crowded coast must not pull the middle of a region. */
const CELL = 0.5;

/**
 * About the middle of a region, from the places it holds: half way between the mean of the cells they fill and the
 * middle of their box. A country across the date line is turned to one side first.
 */
export function centreOf(points: readonly Point[]): Point {
  const crosses = points.some((p) => p.longitude > 150) && points.some((p) => p.longitude < -150);
  const cells = new Map<string, Point>();
  for (const point of points) {
    const longitude = crosses && point.longitude < 0 ? point.longitude + 360 : point.longitude;
    const key = `${Math.floor(point.latitude / CELL)} ${Math.floor(longitude / CELL)}`;
    if (!cells.has(key)) cells.set(key, { latitude: point.latitude, longitude });
  }
  const all = [...cells.values()];
  const latitudes = all.map((p) => p.latitude);
  const longitudes = all.map((p) => p.longitude);
  const middle = (values: readonly number[]): number => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return (mean + (Math.min(...values) + Math.max(...values)) / 2) / 2;
  };
  const longitude = middle(longitudes);
  return { latitude: middle(latitudes), longitude: longitude > 180 ? longitude - 360 : longitude };
}
