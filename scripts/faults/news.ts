const TOWNS = ['Lima', 'Cusco', 'Arequipa', 'Puno', 'Trujillo', 'Piura', 'Tacna'];
const MEASURES = ['declared a curfew', 'lifted the curfew', 'declared a state of emergency', 'closed the border', 'banned rallies'];
const PEOPLE = ['Rosa Quispe', 'Hugo Mamani', 'Elena Rojas', 'Jorge Salas', 'Marta Condori'];

/** Reports that share towns, people, dates and decisions, so that writers side by side meet at the same nodes; JSON lines. */
export function newsLines(count: number): string {
  return Array.from({ length: count }, (_, i) => {
    const town = TOWNS[i % TOWNS.length]!;
    const day = (i % 27) + 1;
    const who = PEOPLE[i % PEOPLE.length]!;
    const record = {
      id: `n${i}`,
      source: `paper-${i % 3}.example`,
      country: 'PE',
      publishedAt: `2019-05-${String(day).padStart(2, '0')}`,
      title: `${town} in report ${i}`,
      text: `Governor ${who} ${MEASURES[i % MEASURES.length]} in ${town} on ${day} May 2019. The president of Peru dismissed minister ${PEOPLE[(i + 1) % PEOPLE.length]} on ${day} May 2019, report ${i} says.`,
    };
    return `${JSON.stringify(record)}\n`;
  }).join('');
}
