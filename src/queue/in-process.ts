import { type InProcessLane, inProcessLane } from './in-process-lane.ts';
import type { Transport } from './transport.ts';

/** The transport of one process: no job leaves it, and an answer is forgotten once it is given. */
export function inProcessTransport(): Transport {
  const lanes = new Map<string, InProcessLane>();
  const laneOf = (name: string): InProcessLane => {
    const lane = lanes.get(name) ?? inProcessLane(name);
    lanes.set(name, lane);
    return lane;
  };
  return {
    ask: (name, id, data) => laneOf(name).ask(id, data),
    serve: async (lane, handle) => laneOf(lane.name).serve(lane, handle),
    waiting: async (name) => laneOf(name).waiting(),
    deadJobs: async (names) => names.flatMap((name) => laneOf(name).deadJobs()),
    async close() {
      await Promise.all([...lanes.values()].map((lane) => lane.close()));
    },
  };
}
